import KenDomain
import KenVerbs

/// One made-up account with its records, judged by the ordinary rules, for the sample pages.
enum SampleAccount {
    static let id: Organisation.ID = Sample.id(7)
    private static let standing = Standing(learnedOn: Sample.day(400), at: Instant(milliseconds: 0))

    // MARK: People

    static let sami = person(81, "Sami Aalto")
    static let clara = person(82, "Clara Koenig")
    static let ingrid = person(83, "Ingrid Ruud")
    static let denise = person(71, "Denise Roy")
    static let luc = person(72, "Luc Bernard")
    static let chloe = person(73, "Chloe Martin")

    private static func person(_ number: UInt8, _ name: String) -> Person {
        Person(id: Sample.id(number), name: name, standing: standing)
    }

    static let profiles: [Profile] = [
        Profile(
            person: sami, organisation: Sample.id(99), side: .ours, title: "Head of support", functions: [.support]),
        Profile(person: clara, organisation: Sample.id(99), side: .ours, title: "Sales Europe", functions: [.sales]),
        Profile(
            person: ingrid, organisation: Sample.id(99), side: .ours, title: "Product manager", functions: [.product]),
        Profile(
            person: denise, organisation: id, side: .theirs, title: "Chief operating officer", functions: [.executive],
            label: .decisionMaker),
        Profile(
            person: luc, organisation: id, side: .theirs, title: "Lead designer", functions: [.engineering],
            label: .componentDesigner),
        Profile(
            person: chloe, organisation: id, side: .theirs, title: "Quality and service", functions: [.operations],
            label: .administrator, inferredFrom: "title says Quality and service"),
    ]

    // MARK: Conversations

    static let interactions: [Interaction] = [
        talk(43, 205, .ticket, [sami, chloe], 20, [.quality: 20], "Brake noise on the oven lift, first report"),
        talk(44, 160, .phone, [clara, chloe], 30, [.quality: 30], "The same noise explained again to sales"),
        talk(
            45, 118, .meeting, [ingrid, clara, luc, chloe], 60, [.quality: 40, .ourRoadmap: 20],
            "Third telling; a fix is promised"),
        talk(
            46, 52, .phone, [sami, chloe], 25, [.quality: 25], "Fourth telling; the fix is late, Martin sounds tired"),
        talk(
            47, 27, .meeting, [clara, denise], 45, [.ourRoadmap: 30, .quality: 15],
            "Premium module pitched while the noise is open"),
    ]

    private static func talk(
        _ number: UInt8, _ ago: Int, _ kind: InteractionKind, _ people: [Person], _ minutes: Double,
        _ topics: [Topic: Double], _ gist: String
    ) -> Interaction {
        var talk = Interaction(
            id: Sample.id(number), kind: .stated(kind), on: Sample.day(ago), organisations: [id],
            participants: people.map(\.id), title: gist.split(separator: ",").first.map(String.init) ?? gist,
            standing: standing)
        talk.minutes = minutes
        talk.gist = gist
        talk.initiator = .them
        talk.level = 3
        talk.topics = .stated(
            topics.sorted { $0.key.rawValue < $1.key.rawValue }.map { TopicMinutes($0.key, $0.value) })
        return talk
    }

    // MARK: Judgement

    static let dossier: Dossier = {
        var account = Organisation(id: id, name: "Vestamar Kitchens", kind: .stated(.account), standing: standing)
        account.makes = "oven and lift systems"
        account.sellsTo = "restaurant chains"
        account.country = "FR"
        account.industry = "kitchen equipment"
        account.link = "https://crm.example/accounts/7"
        var dossier = Dossier(account: account)
        dossier.people = Dictionary(profiles.map { ($0.person.id, $0) }) { first, _ in first }
        dossier.interactions = interactions
        dossier.claims = [
            claim(1, "Q108", "The lift brake squeals on every third stop"),
            claim(2, "Q205", "Restaurant chains ask for quiet kitchens"),
        ]
        dossier.evidence = [
            Sample.id(1): [
                item(1, 1, chloe, sami, 52, 46, "It squeals on every third stop. I have now told four of you.")
            ],
            Sample.id(2): [item(2, 2, luc, ingrid, 118, 45, "Chains have started to measure decibels at the pass.")],
        ]
        return dossier
    }()

    private static func claim(_ number: UInt8, _ question: String, _ gist: String) -> Claim {
        Claim(
            id: Sample.id(number), question: Question.ID(question) ?? QuestionBank.all[0].id, organisation: id,
            value: .text(gist), gist: gist, standing: standing)
    }

    private static func item(
        _ number: UInt8, _ claim: UInt8, _ speaker: Person, _ hearer: Person, _ ago: Int, _ talk: UInt8, _ quote: String
    ) -> EvidenceItem {
        EvidenceItem(
            id: Sample.id(number), claim: Sample.id(claim), source: .talkAboutProblems, speaker: speaker.id,
            hearer: hearer.id, on: Sample.day(ago), interaction: Sample.id(talk), quote: quote, standing: standing)
    }

    static let judgement = Judge.judge(dossier, asOf: Sample.today, policy: Policy())
}
