import KenDomain
import Testing

/// W-TIER-05 from a colleague's own talks.
@Suite struct `The time of one colleague` {
    private static let day = Day(20_000)
    private static let me: Person.ID = .fixed(1)
    private static let people: [Person.ID: Profile] = Dictionary(
        [
            profile(1, .ours, [.product]), profile(2, .ours, [.engineering]), profile(3, .ours, [.sales]),
            profile(4, .theirs, [.engineering]), profile(5, .partner, [.sales]),
        ].map { ($0.person.id, $0) }, uniquingKeysWith: { $1 })

    private static func profile(_ number: UInt8, _ side: Profile.Side, _ functions: Set<Function>) -> Profile {
        Profile(
            person: Person(id: .fixed(number), name: "P\(number)", standing: SampleAccount.standing(0)),
            organisation: nil, side: side, functions: functions)
    }

    private static func talk(_ people: [UInt8], _ minutes: Double?, days: Int = 1) -> Interaction {
        var talk = Interaction(
            id: .fixed(9), kind: .stated(.meeting), on: day.adding(-days), organisations: [],
            participants: people.map { .fixed($0) }, title: "Talk", standing: SampleAccount.standing(0))
        talk.minutes = minutes
        return talk
    }

    private static func measured(_ talks: [Interaction], isOn: Bool = true) -> InsideOut? {
        var policy = Policy()
        policy.detectors.measuresCalendars = isOn
        return InsideOut(of: me, talks: talks, people: people, asOf: day, policy: policy)
    }

    @Test func `counts talks with customers against talks with our own engineers, and nothing else`() throws {
        let talks = [
            Self.talk([1, 4], 30), Self.talk([1, 2], 300), Self.talk([1, 3], 500), Self.talk([1, 5], 500),
            Self.talk([2, 4], 500), Self.talk([1, 4], 500, days: 91), Self.talk([1, 2], nil),
        ]
        let found = try #require(Self.measured(talks))
        #expect(found.customerMinutes == 30)
        #expect(found.internalMinutes == 300)
        #expect(found.warning?.code == .insideOut)
    }

    @Test func `is fine from a tenth with customers on`() throws {
        let found = try #require(Self.measured([Self.talk([1, 4], 30), Self.talk([1, 2], 270)]))
        #expect(found.warning == nil)
    }

    @Test func `is not measured until calendars are, nor without talks`() {
        #expect(Self.measured([Self.talk([1, 4], 30)], isOn: false) == nil)
        #expect(Self.measured([]) == nil)
    }
}
