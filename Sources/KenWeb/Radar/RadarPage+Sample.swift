import KenDomain
import KenVerbs

extension RadarPage {
    /// A Monday at a maker of drives: five findings, twelve customers.
    package static let sample = RadarPage(
        view: RadarView(
            asOf: Sample.today, findings: SampleRadar.findings, further: SampleRadar.further,
            accounts: SampleRadar.accounts, map: SampleRadar.accounts, conversations: SampleRadar.proposals,
            meetings: SampleRadar.meetings, citations: SampleRadar.citations),
        frame: Sample.frame(Places.radar, .radar))

    /// The first morning: nothing imported yet.
    package static let emptySample = RadarPage(
        view: RadarView(
            asOf: Sample.today,
            findings: [Finding("Ken knows no customers yet. Drop in an export or a calendar.", severity: .low)],
            accounts: []),
        frame: Sample.frame(Places.radar, .radar))

    /// The same page on an earlier day.
    package static let pastSample = RadarPage(
        view: sample.view, frame: Sample.frame(Places.radar, .radar, asOf: Sample.day(260)))
}

/// What the sample Radar shows.
enum SampleRadar {
    static let accounts: [AccountMark] = [
        account(1, "Brandtner Packmaschinen", "packaging lines", [.strong, .strong, .working], 31, 920_000_000, 0.44),
        account(2, "Orrell Lifts", "lifts", [.strong, .none, .none], 9, 510_000_000, 0.47, owed: 1),
        account(3, "Merrow Print Systems", "label presses", [.cold, .working, .none], 16, 390_000_000, 0.48),
        account(4, "Takumori Loom Works", "weaving looms", [.working, .working, .none], 22, 360_000_000, 0.41),
        account(5, "Aurelio Medicale", "operating tables", [.cold, .strong, .working], 29, 330_000_000, 0.54, owed: 1),
        account(6, "Kestrelle Robotics", "warehouse robots", [.strong, .strong, .working], 37, 260_000_000, 0.55),
        account(
            7, "Vestamar Kitchens", "oven lifts", [.working, .weak, .none], 17, 210_000_000, 0.31, owed: 3, overdue: 2),
        account(8, "Sablewood Forestry", "harvester heads", [.cold, .cold, .working], 20, 200_000_000, 0.24),
        account(9, "Lumenar Labs", "laboratory automation", [.cold, .weak, .none], 6, 190_000_000, 0.63),
        account(10, "Cordovan Cranes", "port cranes", [.weak, .none, .none], 5, 150_000_000, 0.38),
        account(11, "Pacifill", "bottling lines", [.cold, .working, .none], 14, 45_000_000, 0.33, owed: 1),
        account(12, "Greenfold Systems", "harvest robots", [.cold, .strong, .none], 24, 28_000_000, 0.40),
    ]

    private static func account(
        _ number: UInt8, _ name: String, _ industry: String, _ tiers: [TierStatus], _ answered: Int, _ revenue: Int64,
        _ value: Double, owed: Int = 0, overdue: Int = 0
    ) -> AccountMark {
        let next = [
            2: "chief engineer, with sales", 7: "settle the brake noise", 9: "visit Hannah Kim", 11: "a second contact",
        ]
        return AccountMark(
            id: Sample.id(number), name: name, kind: .account, industry: industry, tiers: tiers,
            foundation: tiers.prefix { $0.isAlive }.count, answered: answered, questions: 47, owed: owed,
            overdue: overdue, revenue: Money(minorUnits: revenue, currency: "EUR"), value: value,
            next: next[Int(number)])
    }

    static let findings = [
        Finding(
            """
            You know \("three of your twelve customers", [.organisation(Sample.id(1)), .organisation(Sample.id(6))]) \
            well enough to bet on: Brandtner, Kestrelle and Aurelio, \("43\u{00A0}% of revenue", [.revenue(Sample.id(1))]).
            """,
            severity: .medium, explanation: known),
        Finding(
            """
            Two promises to Vestamar are \("broken", [.commitment(Sample.id(1)), .commitment(Sample.id(2))]), and they \
            have explained the same brake noise \("four times", [.pain(Sample.id(1)), .pain(Sample.id(2))]); in six days \
            we are booked to pitch them a premium module.
            """,
            move: "Settle the noise first: Sami Aalto and Ingrid Ruud with Luc Bernard.",
            severity: .critical, organisation: Sample.id(7)),
        Finding(
            """
            Priya Nair is \("the only person we know", [.person(Sample.id(41))]) at Pacifill and leaves in about five \
            weeks.
            """,
            move: "Meet a second person before she goes.",
            severity: .critical, organisation: Sample.id(7)),
        Finding(
            """
            Product asked \("three times", [.accessRequest(Sample.id(1))]) to meet the chief engineer at Orrell; no \
            meeting came of it.
            """,
            move: "Ask together: Marcus Hale and Devi Banerjee with Tim Okafor, on what their building owners ask for.",
            severity: .high, organisation: Sample.id(7)),
        Finding(
            """
            Our executives met Merrow four times in a year; \("15 of 225 minutes", [.interaction(Sample.id(17))]) were \
            about Merrow’s future.
            """,
            move: "Settle prices and delivery one level below, and keep the first 30 minutes for their future.",
            severity: .high, organisation: Sample.id(7)),
    ]

    static let further = [
        Finding(
            "Lumenar is met at trade fairs only: \("four of four talks", [.interaction(Sample.id(51))]).",
            move: "Visit Hannah Kim at her bench.",
            severity: .medium, organisation: Sample.id(7)),
        Finding("Everything we hear of Cordovan’s customers comes from its distributor.", severity: .low),
    ]

    private static let known = Explanation(
        title: "Known well enough to bet on", score: 0.25, form: .rule,
        terms: [
            .init("customers with two tiers alive", value: 3, source: "2.2; our setting"),
            .init("customers in all", value: 12, source: "our records"),
        ],
        notes: ["Known means that the business with them and their industry are both alive."], policy: "components 1")

    static let meetings = [
        MeetingMark(
            id: Sample.id(1), on: Sample.day(-1), title: "Half-year price review", account: Sample.id(2),
            accountName: "Orrell Lifts", theirs: ["Graham Pell"], ours: ["Marcus Hale"]),
        MeetingMark(
            id: Sample.id(2), on: Sample.day(-6), title: "Premium module", account: Sample.id(7),
            accountName: "Vestamar Kitchens", theirs: ["Denise Roy", "Luc Bernard"],
            ours: ["Clara Koenig", "Ingrid Ruud"]),
    ]

    static let proposals = [
        ProposalView.sample(
            account: 7, "Vestamar Kitchens", owner: "Sami Aalto", counterpart: "Luc Bernard", question: "Q108"),
        ProposalView.sample(
            account: 2, "Orrell Lifts", owner: "Devi Banerjee", counterpart: "Tim Okafor", question: "Q205"),
        ProposalView.sample(
            account: 11, "Pacifill", owner: "Devi Banerjee", counterpart: nil, question: "Q218"),
        ProposalView.sample(
            account: 9, "Lumenar Labs", owner: "Devi Banerjee", counterpart: "Hannah Kim", question: "Q203"),
    ]

    static let citations = Citations([
        Citation(reference: .organisation(Sample.id(1)), title: "Brandtner Packmaschinen"),
        Citation(reference: .organisation(Sample.id(6)), title: "Kestrelle Robotics"),
        Citation(
            reference: .revenue(Sample.id(1)), title: "Revenue of the last twelve months",
            mark: "15.4 m EUR of 35.93 m EUR"),
        Citation(
            reference: .commitment(Sample.id(1)), title: "We promised",
            quote: "A fix for the brake noise within 58 days",
            who: "Luc Bernard, Chloe Martin", on: Sample.day(118), mark: "broken, 60 days late",
            interaction: Sample.id(45)),
        Citation(
            reference: .commitment(Sample.id(2)), title: "We promised", quote: "A written answer on the noise",
            who: "Chloe Martin", on: Sample.day(52), mark: "broken, 31 days late", interaction: Sample.id(46)),
        Citation(
            reference: .pain(Sample.id(1)), title: "Pain: brake noise",
            quote: "It squeals on every third stop. I have now told four of you.", who: "Chloe Martin to Sami Aalto",
            on: Sample.day(52), interaction: Sample.id(46)),
        Citation(reference: .pain(Sample.id(2)), title: "Pain: brake noise", on: Sample.day(118), isInConfidence: true),
        Citation(reference: .person(Sample.id(41)), title: "Priya Nair", who: "Design engineer"),
        Citation(
            reference: .accessRequest(Sample.id(1)), title: "Devi Banerjee asked Marcus Hale to meet Tim Okafor",
            quote: "He is too busy before the audit.", on: Sample.day(96), mark: "refused"),
        Citation(
            reference: .interaction(Sample.id(17)), title: "Meeting at Merrow",
            quote: "Planned 20 minutes on label converters; five were left.", who: "Walt Jensen, Helena Vik",
            on: Sample.day(270), mark: "meeting", interaction: Sample.id(17)),
        Citation(
            reference: .interaction(Sample.id(51)), title: "Talk at the stand", on: Sample.day(39), mark: "conference"),
    ])
}
