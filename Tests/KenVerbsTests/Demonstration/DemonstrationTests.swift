import Foundation
import KenStore
import KenTestSupport
import Testing

@testable import KenDomain
@testable import KenVerbs

/// What the demonstration company must show, each figure computed from its rows (rule book 12.13).
@Suite struct `The demonstration company` {
    let world: DemonstrationWorld

    init() async throws { world = try await DemonstrationWorld.shared() }

    @Test func `imports whole, with nothing refused`() async throws {
        #expect(world.imported.files.map(\.refusedCount).reduce(0, +) == 0)
        #expect(world.imported.files.map { $0.made["person"] ?? 0 }.reduce(0, +) == 48)
        #expect(world.imported.files.map { $0.made["interaction"] ?? 0 }.reduce(0, +) == 73)
    }

    @Test func `point 1: Orrell is reached through sales alone`() async throws {
        let orrell = try world.judgement("Orrell Lifts")
        let gate = try #require(orrell.gatekeeping)
        #expect(gate.state == .gatekept)
        #expect(gate.conversations == 6)
        #expect(gate.signals.only == 1.0)
        #expect(abs((gate.score ?? 0) - 0.96) < 0.0005)
        #expect(orrell.reach.foundation <= 1)
    }

    @Test func `point 2: Lumenar is met at trade fairs only, four times of four`() throws {
        let lumenar = try world.judgement("Lumenar Labs")
        #expect(lumenar.conference.contacts == 4)
        #expect(lumenar.conference.conferences == 4)
        #expect(lumenar.conference.isConferenceOnly)
    }

    @Test func `point 3: executives meet Merrow and talk about price`() throws {
        let merrow = try world.judgement("Merrow Print Systems")
        let shares = merrow.executives.meetings.compactMap(\.strategicShare).map { Numerics.rounded($0, places: 4) }
        #expect(shares == [0, 0.0833, 0, 0.1667])
        #expect(merrow.executives.isTrap)
        #expect(merrow.executivesInSales.doSalesWork)
    }

    @Test func `point 4: Takumori's designers have given all the time they can, and the account nearly so`()
        async throws
    {
        let takumori = try world.judgement("Takumori Loom Works")
        let dossier = try #require(
            try await world.ken.store.read { db in
                try db.dossier(of: takumori.organisation, asOf: .demonstration)
            })
        let conversations = Conversations(dossier, asOf: .demonstration)
        let people = dossier.theirPeople.filter { $0.functions.contains(.engineering) }
        let budgets = people.map { ContactBudget.of($0.person.id, in: conversations, policy: Policy()) }
        #expect(Set(budgets.map { Numerics.rounded($0.load, places: 2) }) == [6.87, 4.68])
        #expect(budgets.allSatisfy { $0.state == .red })
        let account = ContactBudget.ofAccount(conversations, policy: Policy())
        #expect(Numerics.rounded(account.load, places: 2) == 6.87)
        #expect(account.state == .amber)
    }

    @Test func `point 5: Vestamar told the same noise four times, and two promises to them are broken`() throws {
        let vestamar = try world.judgement("Vestamar Kitchens")
        #expect(vestamar.owed.mostRetold?.retold == 3)
        #expect(vestamar.owed.ours.broken.count == 2)
    }

    @Test(arguments: [
        ("Pacifill", 1.0, true), ("Greenfold Systems", 1.1702, true), ("Orrell Lifts", 1.0, true),
        ("Brandtner Packmaschinen", 2.8484, false),
    ])
    func `point 6: contact hangs on one person, or does not`(name: String, effective: Double, isSingle: Bool) throws {
        let threads = try world.judgement(name).threads.theirs
        #expect(abs((threads.effective ?? 0) - effective) < 0.0005)
        #expect((threads.state == .single) == isSingle)
    }

    @Test func `point 6: the only person known at Pacifill leaves, which is critical`() throws {
        let warning = try world.judgement("Pacifill").warnings.first { $0.code == .singleThread }
        #expect(warning?.severity == .critical)
    }

    @Test func `point 7: what is known of Cordovan's industry comes from its distributor alone`() async throws {
        let ledger = try await world.ken.ask(AccountInput(account: "Cordovan Cranes"), as: .localOwner)
        let answered = ledger.lines.filter { $0.tier != .one && !$0.answers.isEmpty }
        #expect(!answered.isEmpty)
        for line in answered {
            #expect(line.answers.allSatisfy { ($0.confidence ?? 1) <= 0.40 + 1e-9 }, "\(line.question)")
        }
    }

    @Test(arguments: [
        ("Orrell Lifts", Tier.two), ("Orrell Lifts", .three), ("Merrow Print Systems", .three),
        ("Lumenar Labs", .three),
    ])
    func `a tier nobody has talked about is none`(name: String, tier: Tier) throws {
        #expect(try world.judgement(name).tier(tier)?.status == TierStatus.none)
    }

    @Test(arguments: ["Merrow Print Systems", "Aurelio Medicale"])
    func `a customer who buys and whom sales does not meet is cold at tier I`(name: String) throws {
        #expect(try world.judgement(name).tier(.one)?.status == .cold)
    }

    @Test func `the Radar says at most five things, each resting on records`() async throws {
        let radar = try await world.ken.radar(AsOfInput(), as: .localOwner)
        #expect((3...5).contains(radar.findings.count))
        for finding in radar.findings {
            #expect(!finding.references.isEmpty, "\(finding.sentence.plain)")
        }
        #expect(radar.accounts.count == 12)
    }

    @Test func `every finding leads to words: its references are cited`() async throws {
        let radar = try await world.ken.radar(AsOfInput(), as: .localOwner)
        for finding in radar.findings {
            #expect(!radar.citations.of(finding.references).isEmpty, "\(finding.sentence.plain)")
        }
    }

    @Test func `exports and imports back into an identical export`() async throws {
        let first = try world.temporaryFolder()
        let second = try world.temporaryFolder()
        _ = try await world.ken.export(ExportInput(folder: first.path), as: .localOwner)
        let copy = try await Ken.fresh(on: .demonstration)
        let files = try FileManager.default.contentsOfDirectory(atPath: first.path).sorted()
        let imported = try await copy.importFiles(
            ImportInput(paths: files.map { first.appending(path: $0).path }), as: .localOwner)
        #expect(imported.files.flatMap(\.refused).isEmpty)
        _ = try await copy.export(ExportInput(folder: second.path), as: .localOwner)
        for file in files {
            let before = try String(contentsOf: first.appending(path: file), encoding: .utf8)
            let after = try String(contentsOf: second.appending(path: file), encoding: .utf8)
            #expect(before == after, "\(file)")
        }
    }

    @Test func `read as of a past day, it knows only what was known then`() async throws {
        let day = Day.demonstration.adding(-200)
        let past = try await world.ken.account(AccountInput(account: "Aurelio Medicale", asOf: day), as: .localOwner)
        #expect(past.timeline.allSatisfy { $0.on <= day })
        #expect(
            past.ledger.flatMap(\.answers).count < (try await world.ledger("Aurelio Medicale")).flatMap(\.answers).count
        )
    }
}
