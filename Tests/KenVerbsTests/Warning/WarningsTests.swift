import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `The catalogue over all accounts` {
    private let day = Day.demonstration

    private func warnings(_ ken: Ken, _ input: WarningsInput = WarningsInput()) async throws -> WarningsView {
        try await ken.warnings(input, as: .localOwner)
    }

    @Test func `lists every warning once, gravest first, each with its rule and its words`() async throws {
        let ken = try await DemonstrationWorld.shared().ken
        let view = try await warnings(ken)
        let severities = view.lines.map(\.finding.severity.rawValue)
        #expect(severities == severities.sorted(by: >))
        #expect(view.lines.allSatisfy { $0.rule != nil })
        #expect(Set(view.lines.map(\.subject)).count == view.lines.count)
        #expect(view.counts.map(\.warnings).reduce(0, +) == view.total)
        for line in view.lines where line.subject.organisation != nil {
            #expect(!view.citations.of(line.finding.references).isEmpty, "\(line.finding.sentence.plain)")
        }
    }

    @Test func `pages follow one another without a gap`() async throws {
        let ken = try await DemonstrationWorld.shared().ken
        var view = try await warnings(ken)
        var seen = view.lines.map(\.subject)
        while let page = view.nextPage {
            view = try await warnings(ken, WarningsInput(page: page))
            seen += view.lines.map(\.subject)
        }
        #expect(Set(seen).count == view.total)
        #expect(seen.count == view.total)
    }

    @Test func `is narrowed by account, family and severity`() async throws {
        let ken = try await DemonstrationWorld.shared().ken
        let orrell = try await warnings(ken, WarningsInput(account: "Orrell Lifts"))
        #expect(orrell.account?.name == "Orrell Lifts")
        #expect(!orrell.lines.isEmpty)
        #expect(orrell.lines.allSatisfy { $0.subject.organisation == orrell.account?.id })
        let gates = try await warnings(ken, WarningsInput(family: .gate))
        #expect(!gates.lines.isEmpty)
        #expect(gates.lines.allSatisfy { $0.subject.code.family == .gate })
        #expect(gates.counts.count > 1)
        let grave = try await warnings(ken, WarningsInput(severity: .critical))
        #expect(!grave.lines.isEmpty)
        #expect(grave.lines.allSatisfy { $0.finding.severity == .critical })
        await #expect(throws: Refusal.self) { _ = try await warnings(ken, WarningsInput(account: "Nobody at all")) }
    }

    @Test func `one put off is listed apart, leaves Radar and account, and comes back on its day`() async throws {
        let ken = try await Ken.demonstration()
        let lumenar = AccountInput(account: "Lumenar Labs")
        let before = try await ken.account(lumenar, as: .localOwner)
        let changes = try await ken.store.read { db in try db.lastChange() }
        let put = try await ken.snooze(
            SnoozeInput(
                code: .conferenceOnly, account: "Lumenar Labs", until: day.adding(30), reason: " visit agreed "),
            as: .localOwner)
        #expect(put.sentences.count == 1)
        let changed = try await ken.store.read { db in try db.lastChange() }
        #expect(changed == changes + 1)
        let view = try await warnings(ken, WarningsInput(account: "Lumenar Labs"))
        #expect(!view.lines.contains { $0.subject.code == .conferenceOnly })
        #expect(view.snoozed.map(\.subject.code) == [.conferenceOnly])
        #expect(view.snoozed.first?.snooze?.reason == "visit agreed")
        let after = try await ken.account(lumenar, as: .localOwner)
        #expect(after.snoozed == 1)
        #expect(after.findings.count + after.further.count == before.findings.count + before.further.count - 1)
        let radar = try await ken.radar(AsOfInput(), as: .localOwner)
        #expect(radar.snoozed == 1)
        #expect(!(radar.findings + radar.further).contains { $0.subject == view.snoozed.first?.subject })
        let later = try await ken.store.read { [day] db in try db.snoozes(on: day.adding(30)) }
        #expect(later.isEmpty)
    }

    @Test func `taking it back is a change of its own, and everything is as it was`() async throws {
        let ken = try await Ken.demonstration()
        let input = SnoozeInput(code: .conferenceOnly, account: "Lumenar Labs", until: day.adding(30), reason: "agreed")
        let before = try await ken.radar(AsOfInput(), as: .localOwner).wire
        _ = try await ken.snooze(input, as: .localOwner)
        #expect(try await ken.radar(AsOfInput(), as: .localOwner).wire != before)
        _ = try await ken.snooze(
            SnoozeInput(code: .conferenceOnly, account: "Lumenar Labs"), as: .localOwner)
        #expect(try await ken.radar(AsOfInput(), as: .localOwner).wire == before)
        await #expect(throws: Refusal.self) {
            _ = try await ken.snooze(SnoozeInput(code: .conferenceOnly, account: "Lumenar Labs"), as: .localOwner)
        }
    }

    @Test func `without reason, with a day gone by, or too far ahead it is refused, every problem at once`()
        async throws
    {
        let ken = try await DemonstrationWorld.shared().ken
        let empty = SnoozeInput(code: .gatekept, account: "Orrell Lifts", until: day, reason: "  ")
        let problems = [
            Problem(field: "reason", "Say in a sentence why it can wait."),
            Problem(field: "until", "\(day) has come; name a later day."),
        ]
        await #expect(throws: Refusal.invalid(problems)) { _ = try await ken.snooze(empty, as: .localOwner) }
        for input in [
            SnoozeInput(code: .gatekept, account: "Orrell Lifts", until: day.adding(400), reason: "later"),
            SnoozeInput(code: .gatekept, account: "Kestrelle Robotics", until: day.adding(40), reason: "later"),
            SnoozeInput(code: .gatekept, until: day.adding(40), reason: "later"),
        ] {
            await #expect(throws: Refusal.self) { _ = try await ken.snooze(input, as: .localOwner) }
        }
    }
}
