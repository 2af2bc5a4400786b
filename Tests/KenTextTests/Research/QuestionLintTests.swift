import KenDomain
import KenText
import Testing

@Suite struct `Interview questions` {
    /// The questions of the rule book, with level and codes as printed.
    static let printed: [(String, String, Int, String)] = [
        ("T-Q-01", "Wouldn't it help you if we added a brake to the drive?", 1, "CLOSED LEADING SOLUTION HYPOTHETICAL"),
        ("T-Q-02", "Would you buy a drive with built-in condition monitoring?", 1, "CLOSED SOLUTION HYPOTHETICAL"),
        ("T-Q-03", "Do you agree that our new controller is easier to set up?", 1, "CLOSED LEADING SOLUTION"),
        ("T-Q-04", "The new tool saves time, right?", 1, "LEADING"),
        ("T-Q-05", "Don't you find the current commissioning frustrating?", 1, "CLOSED LEADING LOADED"),
        ("T-Q-06", "Which features belong in our next product?", 2, "SOLUTION"),
        ("T-Q-07", "Which new product should we make for you?", 2, "SOLUTION"),
        ("T-Q-08", "Which functionality is missing from the controller?", 2, "SOLUTION"),
        ("T-Q-09", "If you could add one thing to the drive, what would it be?", 2, "SOLUTION HYPOTHETICAL"),
        ("T-Q-10", "Tell me what gets in your way when you size a drive for a new axis.", 3, ""),
        ("T-Q-11", "Walk me through the last machine you commissioned.", 3, ""),
        ("T-Q-12", "What happened the last time a drive stopped during a shift?", 3, ""),
        ("T-Q-13", "How do you decide that an axis is ready for release?", 3, ""),
        ("T-Q-14", "Why did that changeover take longer than planned?", 3, ""),
        ("T-Q-15", "Could you describe how you verify the safety function?", 3, ""),
        ("T-Q-16", "Do you run three shifts?", 0, "CLOSED"),
        ("T-Q-17", "Is the plant certified to ISO 13849?", 0, "CLOSED"),
        ("T-Q-18", "On a scale of 1 to 5, how satisfied are you with delivery?", 0, "CLOSED SCALE"),
        ("T-Q-19", "Rate the following statement from strongly disagree to strongly agree.", 0, "CLOSED SCALE"),
        ("T-Q-20", "How likely are you to recommend us?", 0, "CLOSED HYPOTHETICAL SCALE"),
        ("T-Q-21", "What usually goes wrong during installation?", 3, "GENERIC"),
        ("T-Q-22", "How do you size the motor and what do you do when it overheats?", 3, "DOUBLE"),
        ("T-Q-23", "How much do you love the new app?", 1, "LEADING SOLUTION"),
        ("T-Q-24", "Where do you think your industry will be in five years?", 3, ""),
        ("T-Q-25", "Who are you losing orders to, and why?", 3, ""),
        ("T-Q-26", "What is keeping you from a larger share of your market?", 3, ""),
        ("T-Q-27", "We are thinking of a cloud dashboard; what do you think?", 2, "SOLUTION"),
        ("T-Q-28", "What are you trying to minimize at this step?", 3, ""),
        ("T-Q-29", "Surely the delivery problem is solved by now?", 1, "LEADING"),
        ("T-Q-30", "Imagine a drive without cables; how would you use it?", 2, "SOLUTION HYPOTHETICAL"),
    ]

    @Test(arguments: printed)
    func `T-Q-01 to 30 levels and codes as printed`(id: String, text: String, level: Int, codes: String) throws {
        let reading = try #require(QuestionLint.read(text), "\(id)")
        #expect(reading.level == level, "\(id)")
        #expect(
            reading.codes.map(\.rawValue).sorted() == codes.split(separator: " ").map(String.init).sorted(), "\(id)")
    }

    @Test(arguments: [
        "⟦Do⟧ you have a ⟦dashboard⟧?", "«⟦Wouldn’t⟧ ⟦it⟧ help?»", "- ⟦Is⟧ it ⟦awful⟧?",
        "👩🏽‍💻 What ⟦usually⟧ goes wrong at the café?",
        "What is Ångström’s ⟦wish list⟧?",
    ])
    func `words are marked where a reader would mark them`(marked: String) throws {
        let plain = marked.filter { !"⟦⟧".contains($0) }
        let reading = try #require(QuestionLint.read(plain))
        for mark in reading.marks {
            let bytes = Array(plain.utf8)[mark.range]
            #expect(String(decoding: bytes, as: UTF8.self) == mark.words)
        }
        let pieces = marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().compactMap {
            $0.split(separator: "⟧").first.map(String.init)
        }
        for piece in pieces {
            #expect(reading.marks.contains { $0.words.contains(piece) }, "\(piece) in \(reading.marks.map(\.words))")
        }
    }

    @Test(arguments: [
        "", "   ", "?!", "Wie oft steht die Maschine still?", "Quelles fonctions vous manquent?",
        "どのくらい時間がかかりますか？", "¿Cuando fue la ultima vez que paró la línea?", "Что мешает вам?",
    ])
    func `nothing to read, and other languages, are not linted`(text: String) {
        #expect(QuestionLint.read(text) == nil)
    }

    @Test(arguments: [
        ("so, does it work?", 0, "CLOSED"), ("OK, can you lift it?", 0, "CLOSED"),
        ("Can you tell me how it broke?", 3, ""),
        ("Would you please show us the line?", 3, ""), ("WON'T IT RUST?", 1, "CLOSED LEADING"),
        ("Can't the crane turn?", 0, "CLOSED"), ("Why?", 3, ""), ("Price", 0, ""),
        ("why did it stop? And who came?", 3, "DOUBLE"),
        ("What do you always check on a Monday?", 3, "GENERIC"),
        ("What did you always check last week?", 3, ""), ("What is the most recent order you never sent?", 3, ""),
        ("How useful was our visit?", 1, "LEADING"), ("How useful is the pump?", 3, ""),
        ("As you know, prices rose; what did you do?", 1, "LEADING"),
    ])
    func `edges of the rules`(text: String, level: Int, codes: String) throws {
        let reading = try #require(QuestionLint.read(text))
        #expect(reading.level == level)
        #expect(reading.codes.map(\.rawValue).sorted() == codes.split(separator: " ").map(String.init).sorted())
    }

    @Test func `a question is long from the policy's words on`() throws {
        let text = "What happened " + Array(repeating: "then", count: 28).joined(separator: " ")
        #expect(try #require(QuestionLint.read(text)).codes.isEmpty)
        let longer = try #require(QuestionLint.read(text + " then"))
        #expect(longer.codes == [.long] && longer.marks.first?.range == 0..<(text + " then").utf8.count)
        var policy = ResearchPolicy()
        policy.questionWords = 5
        #expect(try #require(QuestionLint.read(text, policy: policy)).codes == [.long])
    }

    @Test(arguments: [
        ("verify that the axis is safe", "Walk me through the last time you verified that the axis is safe."),
        ("set the parameters.", "Walk me through the last time you set the parameters."),
        ("Plan a shift", "Walk me through the last time you planned a shift."),
        ("rebuild the line", "Walk me through the last time you rebuilt the line."),
        ("replace a unit", "Walk me through the last time you replaced a unit."),
        ("play", "Walk me through the last time you played."),
        ("need help", "Walk me through the last time you needed help."),
    ])
    func `a step becomes a question about the last time`(step: String, question: String) throws {
        let templates = QuestionRewriting.templates(step: step)
        #expect(templates.first == question && templates.count == 3)
        for template in templates { #expect(QuestionLint.read(template)?.level == 3) }
    }

    @Test func `an empty step has no questions`() { #expect(QuestionRewriting.templates(step: " ").isEmpty) }
}
