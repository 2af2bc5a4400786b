import KenDomain
import KenVerbs

extension BriefPage {
    /// The brief for a meeting in six days, with everything in it.
    package static let sample = BriefPage(
        view: SampleBrief.view, frame: Sample.frame(Places.conversationBrief(Sample.id(2)), .conversations))
}

/// What the sample brief says.
enum SampleBrief {
    static let view = BriefView(
        asOf: Sample.today, account: OrganisationMark(id: SampleAccount.id, name: "Vestamar Kitchens", kind: .account),
        meeting: SampleRadar.meetings[1], opening: [SampleRadar.findings[1]],
        business: "Makes oven and lift systems for restaurant chains.",
        attendees: [
            attendee(
                SampleAccount.denise, "Comes to the point; bring figures.",
                "Clara Koenig has met her once, four weeks ago."),
            attendee(
                SampleAccount.luc, "Likes to sketch.", "Ingrid Ruud knows him a little; last met four months ago.",
                leaves: -40),
        ],
        ours: [SampleAccount.mark(SampleAccount.clara), SampleAccount.mark(SampleAccount.ingrid)],
        pains: SampleAccount.pains, issues: ["Brake squeals on the oven lift, severity 2, open since 5 May 2026"],
        weOwe: SampleAccount.promises.filter { $0.direction == .ours }, theyOwe: [], value: ["Stands out by brand."],
        deals: ["Premium module, offered, 300 k EUR"], told: told, asks: asks,
        avoid: ["The premium module, until the noise is settled: two promises on it are broken."],
        mayShow: "No non-disclosure agreement is in force: show nothing of the roadmap.",
        load: "Luc Bernard has given us little time lately; there is room for this talk.",
        suggestedOpening:
            "Before anything else: where does the brake noise stand for you, and what did we leave undone?",
        missing: ["What business their customers are in: nobody has asked."], citations: SampleRadar.citations)

    private static func attendee(
        _ person: Person, _ temperament: String, _ knownBy: String, leaves: Int? = nil
    ) -> BriefView.Attendee {
        BriefView.Attendee(
            person: SampleAccount.mark(person), temperament: temperament, wants: nil, knownBy: knownBy,
            leavesOn: leaves.map { Sample.day($0) })
    }

    private static let told = [
        BriefView.Told(
            question: "What hurts them right now?", gist: "The lift brake squeals",
            citation: Citation(
                reference: .evidence(Sample.id(1)), title: "Phone call",
                quote: "It squeals on every third stop. I have now told four of you.",
                who: "Chloe Martin to Sami Aalto",
                on: Sample.day(52), mark: "direct talk about problems", interaction: Sample.id(46))),
        BriefView.Told(
            question: "What keeps the customer from a larger share?", gist: nil,
            citation: Citation(
                reference: .evidence(Sample.id(2)), title: "Meeting",
                quote: "Chains have started to measure decibels at the pass.", who: "Luc Bernard to Ingrid Ruud",
                on: Sample.day(118), mark: "direct talk about problems", interaction: Sample.id(45))),
    ]

    private static let asks = [
        ask("Q218", "Which problems do they meet in doing the job?", "Nobody has told us; it weighs most."),
        ask("Q302", "What do those end customers ask for?", "Luc mentioned decibels; ask what the chains measure."),
        ask("Q213", "What worries them?", "Last told in March; ask what has changed since."),
    ].compactMap(\.self)

    private static func ask(_ id: String, _ text: String, _ why: String) -> BriefView.Ask? {
        Question.ID(id).map { BriefView.Ask(question: $0, text: text, why: why) }
    }
}
