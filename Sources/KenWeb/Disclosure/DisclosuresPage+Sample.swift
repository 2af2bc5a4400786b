import KenDomain
import KenVerbs

extension DisclosuresPage {
    /// A module that moved, told to one of two, with what stands beside it.
    package static let sample = DisclosuresPage(
        view: SampleDisclosures.view, frame: Sample.frame(Places.disclosures, .promises))

    /// Nothing on record yet.
    package static let emptySample = DisclosuresPage(
        view: DisclosuresView(
            asOf: Sample.today, ledger: [], beliefs: [], rebriefs: [], again: [], unanswered: [], access: [],
            agreements: [], items: []),
        frame: Sample.frame(Places.disclosures, .promises))
}

/// What was told, by the ordinary rules on made-up rows.
enum SampleDisclosures {
    private static let standing = Standing(learnedOn: Sample.day(215), at: Instant(milliseconds: 0))
    private static let vestamar = OrganisationMark(id: SampleAccount.id, name: "Vestamar Kitchens", kind: .account)
    private static let first = edition(1, from: 300, expected: 90)
    private static let second = edition(2, from: 28, expected: 210)
    private static let rows = [
        showing(1, first, ago: 215, [SampleAccount.luc, SampleAccount.chloe], hasNotice: true),
        showing(2, second, ago: 15, [SampleAccount.chloe], hasNotice: false),
    ]

    static let view: DisclosuresView = {
        let history = [RoadmapHistory([first, second])].compactMap(\.self)
        let policy = Policy()
        return DisclosuresView(
            asOf: Sample.today, ledger: rows.reversed().map(line),
            beliefs: Belief.all(Array(rows.prefix(1)), of: history, asOf: Sample.today).map {
                BeliefLine(account: vestamar, belief: $0)
            },
            rebriefs: Rebrief.all(rows, of: history, asOf: Sample.today, policy: policy).map { rebrief in
                let who = rebrief.person == SampleAccount.luc.id ? SampleAccount.luc : SampleAccount.chloe
                return RebriefLine(account: vestamar, person: SampleAccount.mark(who), rebrief: rebrief)
            },
            again: [], unanswered: SampleAccount.pains, access: [request],
            agreements: [
                AgreementLine(account: vestamar, from: Sample.day(400), until: Sample.day(45), isInForce: false)
            ],
            items: [RoadmapMark(id: Sample.id(1), title: "Safety module", disclosure: .directionalNDA)])
    }()

    private static let request = AccessMark(
        account: vestamar,
        line: AccessLine(
            id: Sample.id(1), requester: "Ingrid Ruud", askedOf: "Clara Koenig", wanted: "Luc Bernard",
            askedOn: Sample.day(60), reply: nil, repliedOn: nil, words: nil))

    private static func edition(_ version: Int, from ago: Int, expected days: Int) -> DisclosureSubject {
        DisclosureSubject(
            item: Sample.id(1), title: "Safety module", class: .directionalNDA, status: .building,
            range: DisclosureSubject.Range(from: Sample.today.adding(days), until: Sample.today.adding(days + 90)),
            version: version, from: Sample.day(ago))
    }

    private static func showing(
        _ number: UInt8, _ subject: DisclosureSubject, ago: Int, _ people: [Person], hasNotice: Bool
    ) -> Disclosure {
        Disclosure(
            id: Sample.id(number), of: subject, on: Sample.day(ago), to: SampleAccount.id, people: people.map(\.id),
            by: SampleAccount.ingrid.id, channel: .inPerson, hasNotice: hasNotice, isAcknowledged: hasNotice,
            standing: standing)
    }

    private static func line(_ row: Disclosure) -> DisclosureLine {
        var line = DisclosureLine(
            row, title: "Safety module", account: vestamar,
            people: [SampleAccount.luc, SampleAccount.chloe].filter { row.people.contains($0.id) }
                .map { SampleAccount.mark($0) },
            shownBy: SampleAccount.mark(SampleAccount.ingrid))
        line.obstacles = row.hasNotice ? [] : [.noAgreement, .noNotice]
        return line
    }
}
