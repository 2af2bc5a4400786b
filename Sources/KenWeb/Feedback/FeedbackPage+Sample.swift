import KenDomain
import KenVerbs

extension FeedbackPage {
    /// An emerging need, one loud customer and a steady theme; one told back, one taken, one of an unknown giver.
    package static let sample = FeedbackPage(view: SampleFeedback.view, frame: Sample.frame(Places.feedback, .feedback))

    /// Nothing on record yet.
    package static let emptySample = FeedbackPage(
        view: FeedbackView(
            asOf: Sample.today, queue: .customers, sentences: [], items: [],
            toldBack: ToldBackLine(ToldBack([], asOf: Sample.today, policy: Policy())), hasAny: false),
        frame: Sample.frame(Places.feedback, .feedback))
}

extension ThemePage {
    /// An emerging need with its words.
    package static let sample = ThemePage(
        view: ThemeView(
            asOf: Sample.today, line: SampleFeedback.view.themes[0], items: SampleFeedback.items,
            others: ["Brake noise", "Cabinet space"], colleagues: ["Sami Aalto"]),
        frame: Sample.frame(Places.theme(SampleFeedback.view.themes[0].finding.theme), .feedback))
}

extension FeedbackItemPage {
    /// An item with a theme put there by hand and one taken off.
    package static let sample = FeedbackItemPage(
        view: FeedbackItemView(
            asOf: Sample.today, line: SampleFeedback.items[0], themes: ["Brake noise", "Health data export"],
            colleagues: ["Sami Aalto", "Devi Banerjee"]),
        frame: Sample.frame(Places.feedbackItem(Sample.id(1)), .feedback))
}

extension SearchPage {
    /// Two findings.
    package static let sample = SearchPage(
        view: SearchView(
            asOf: Sample.today, words: "brake noise",
            hits: [
                .init(
                    reference: .feedback(Sample.id(1)), title: "Feedback by ticket", on: Sample.day(4),
                    account: SampleFeedback.vestamar, who: "Luc Bernard",
                    stretches: [
                        .init("The ", isFound: false), .init("brake", isFound: true), .init(" ", isFound: false),
                        .init("noise", isFound: true), .init(" is back <again>.", isFound: false),
                    ]),
                .init(
                    reference: .interaction(Sample.id(45)), title: "Visit", on: Sample.day(118),
                    account: SampleFeedback.vestamar,
                    stretches: [.init("…third telling of the ", isFound: false), .init("brake noise", isFound: true)],
                    interaction: Sample.id(45)),
            ], nextPage: "88"), frame: Sample.frame(Places.search, nil))

    /// Before anything was looked for.
    package static let emptySample = SearchPage(view: nil, frame: Sample.frame(Places.search, nil))
}

/// Themes judged by the ordinary rules on made-up months.
enum SampleFeedback {
    static let vestamar = OrganisationMark(id: SampleAccount.id, name: "Vestamar Kitchens", kind: .account)
    private static let policy = Policy()
    private static let health: Theme.ID = Sample.id(1)
    private static let noise: Theme.ID = Sample.id(2)
    private static let space: Theme.ID = Sample.id(3)

    static let items: [FeedbackLine] = [
        FeedbackLine(
            id: Sample.id(1), source: .ticket, organisation: vestamar, giver: SampleAccount.mark(SampleAccount.luc),
            label: .componentDesigner, receivedOn: Sample.day(4), text: "The noise is back <again>.", language: "en",
            themes: [.init(id: noise, name: "Brake noise", isByHand: true)],
            takenOff: [.init(id: space, name: "Cabinet space", isByHand: true)], owner: "Sami Aalto",
            dueOn: Sample.today.adding(3)),
        FeedbackLine(
            id: Sample.id(2), source: .mail, organisation: vestamar, receivedOn: Sample.day(9),
            text: "Is there a file with the health data?",
            themes: [.init(id: health, name: "Health data export")], decision: .planned,
            answer: "It comes in spring.", toldBackOn: Sample.day(2)),
    ]

    static let view: FeedbackView = {
        let months = [
            (health, "Health data export", [1, 1, 0, 1, 2, 1, 1, 2, 5, 6, 7, 8], 4),
            (noise, "Brake noise", [0, 0, 0, 0, 1, 0, 2, 2, 3, 3, 4, 4], 1),
            (space, "Cabinet space", [2, 3, 2, 2, 3, 2, 3, 2, 2, 3, 2, 3], 5),
        ]
        let findings = judged(months)
        let lines = findings.map { finding in
            ThemeLine(
                finding: finding, sentence: Wording.sentence(on: finding), phrases: ["health data", "condition data"],
                owner: "Devi Banerjee", companies: [vestamar], rival: finding.theme == health ? "Voltarra" : nil,
                rivalAnnouncedOn: finding.theme == health ? Sample.today.adding(30) : nil,
                move: finding.warning.map { Wording.move(for: $0) })
        }
        return FeedbackView(
            asOf: Sample.today, queue: .customers,
            sentences: ["An emerging need: “Health data export”.", "“Brake noise” is loud, from one customer alone."],
            items: items, nextPage: "20770.AAAA", taken: [items[0]], themes: lines, toldBack: told,
            suggestions: [SuggestionLine(phrase: "quick guide", items: 7, ratio: 48.2)],
            colleagues: ["Sami Aalto", "Devi Banerjee"])
    }()

    private static var told: ToldBackLine {
        let items = (UInt8(0)..<8).map { number -> FeedbackItem in
            var item = FeedbackItem(
                id: Sample.id(number), source: .mail, organisation: nil, giver: Sample.id(1),
                on: Sample.day(60 - Int(number)), text: "",
                standing: Standing(learnedOn: Sample.day(60), at: Instant(milliseconds: 0)))
            item.toldBackOn = number < 6 ? item.receivedOn.adding(5) : nil
            return item
        }
        return ToldBackLine(ToldBack(items, asOf: Sample.today, policy: policy), longest: [SampleFeedback.items[1]])
    }

    /// Forty items a month, each theme told by so many companies.
    private static func judged(
        _ months: [(id: Theme.ID, name: String, named: [Int], companies: Int)]
    ) -> [ThemeFinding] {
        var tally = ThemeTally(asOf: Sample.today, policy: policy)
        for month in 0..<12 {
            let day = Sample.day((11 - month) * 30 + 3)
            tally.count(40, in: .customers, on: day)
            for theme in months {
                for number in 0..<theme.named[month] {
                    let company = UInt8(10 + number % theme.companies)
                    tally.name(
                        Mention(
                            item: Sample.id(UInt8(number)), themes: [theme.id], on: day,
                            organisation: Sample.id(company),
                            giver: Sample.id(company), isPrimary: true))
                }
            }
        }
        let themes = months.map { theme in
            var record = Theme(
                id: theme.id, name: theme.name, phrases: [],
                standing: Standing(learnedOn: Sample.day(400), at: Instant(milliseconds: 0)))
            record.rivalAnnouncedOn = theme.id == health ? Sample.today.adding(30) : nil
            return record
        }
        return ThemeFinding.all(tally, themes: themes, roadmap: [], revenue: [:], policy: policy)
    }
}
