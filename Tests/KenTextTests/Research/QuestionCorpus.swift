/// Sixty interview questions with the level a person gives them, judged by what each asks for and written down before
/// the linter had read any of them. None stands in the rule book.
///
/// Judged so: 0 a fact or a rating, answered in a word; 1 wants our idea confirmed, or has the answer in it; 2 asks
/// which features or products to make; 3 asks what happened, what is hard, what they want to get done.
enum QuestionCorpus {
    /// One question, and the level a person gives it.
    struct Entry: Sendable {
        let level: Int
        let text: String
    }

    /// The sixty, by level.
    static let all: [Entry] = facts + confirming + features + problems

    /// Texts on which the two differ, and why.
    static let knownMisses = [
        "How many beds does the ward have?":
            "an open word in front, though the answer is one fact",
        "Which year did you open the second branch?":
            "an open word in front, though the answer is one fact",
        "What is your job title?":
            "an open word in front, though the answer is one fact",
        "Where is your head office?":
            "an open word in front, though the answer is one fact",
        "Wouldn't a bigger screen make the night shift easier?":
            "only “wouldn't you” and its like lead, not “wouldn't a screen”",
        "I assume the paper forms slow you down?":
            "a statement with a question mark; “I assume” is not on the list",
        "Can we agree that the old scanner is out of date?":
            "only “do you agree” leads, not “can we agree”",
        "Would it be good to have alarms on your phone?":
            "no word for a solution; what is proposed is named",
        "How great would it be to never count stock again?":
            "“how great” leads only before our, we or this",
        "What should we make next?":
            "no word of the list stands in it, though it asks what to make",
        "Which of these three modules matters most to you?":
            "“module” is on the list, “modules” is not",
        "How should the next version of the label printer work?":
            "“new version” is on the list, “next version” is not",
        "What is missing from our ordering page?":
            "no word of the list stands in it, though it asks what to make",
        "Tell me which functions you would drop from the handheld.":
            "“functionality” is on the list, “functions” is not",
        "What colour and size should the button be?":
            "no word of the list stands in it, though it asks what to make",
        "Do you have any wishes for what we should develop?":
            "closed in form, so that a wish counts as an idea to be confirmed",
        "And what happened then?":
            "“and” in front hides the open word, and reads like a second question",
    ]

    private static let facts = entries(
        0, "How many beds does the ward have?",
        "Is the night shift run by the same team?",
        "Do you own the greenhouse or lease it?",
        "Which year did you open the second branch?",
        "Have you changed suppliers since spring?",
        "On a scale from 0 to 10, how hard was the last audit?",
        "Rate your last delivery from one to five.",
        "Did the lorry arrive on Tuesday?",
        "How satisfied are you with the training your nurses got?",
        "Are invoices checked by hand?",
        "What is your job title?",
        "Does the pharmacy close at six?",
        "Has anybody measured how long a changeover takes?",
        "So, were you there when the pump failed?",
        "Where is your head office?")

    private static let confirming = entries(
        1, "Wouldn't a bigger screen make the night shift easier?",
        "Would you pay more for a bed that weighs the patient?",
        "You must hate filling in those forms, don't you?",
        "Don't you think that two clicks are better than five?",
        "Do you like our new booking page?",
        "Is our idea of a shared calendar useful to you?",
        "I assume the paper forms slow you down?",
        "It is obviously too slow at present, isn't it?",
        "Would you switch if we matched their price?",
        "Can we agree that the old scanner is out of date?",
        "Would it be good to have alarms on your phone?",
        "How great would it be to never count stock again?",
        "Should we add a second language to the label printer?",
        "Isn't it annoying to log in twice?",
        "Our planner saves an hour a day, agreed?")

    private static let features = entries(
        2, "What features should the next milking robot have?",
        "Which reports would you like us to build first?",
        "If you had a magic wand, what would you change about our app?",
        "What would you put on a wish list for the scheduler?",
        "What should we make next?",
        "Which of these three modules matters most to you?",
        "Describe the dashboard you would want on Monday morning.",
        "How should the next version of the label printer work?",
        "What other products would go well with the pump?",
        "What is missing from our ordering page?",
        "Tell me which functions you would drop from the handheld.",
        "Suppose we made a lighter stretcher: what would it need to do?",
        "What colour and size should the button be?",
        "Which improvements to our manual would help your fitters?",
        "Do you have any wishes for what we should develop?")

    private static let problems = entries(
        3, "Tell me about the last time a patient fell out of bed.",
        "What happened after the frost alarm went off last week?",
        "How do you know that a batch is fit to be sold?",
        "Walk me through yesterday's closing of the till.",
        "What makes a good day on the ward?",
        "Why did you stop counting stock by hand?",
        "When was the last time a delivery surprised you, and what did you do?",
        "What do you worry about the evening before an audit?",
        "Could you please show me how you hand over at the end of a shift?",
        "How did you choose the supplier you have now?",
        "What are you trying to get done when you open that spreadsheet?",
        "Who else is affected when the cold room warms up?",
        "Talk me through the steps from order to invoice.",
        "What gets in the way of finishing the rounds on time?",
        "And what happened then?")

    private static func entries(_ level: Int, _ texts: String...) -> [Entry] {
        texts.map { Entry(level: level, text: $0) }
    }
}
