import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `What we told of our roadmap` {
    private func view() async throws -> DisclosuresView {
        try await DemonstrationWorld.shared().ken.disclosures(AsOfInput(), as: .localOwner)
    }

    @Test func `a moved module is told again to all who saw it: one was told, two accounts are overdue`() async throws {
        let safety = try await view().rebriefs.filter { $0.rebrief.title.lowercased().contains("safety") }
        let waiting = safety.filter { $0.rebrief.doneOn == nil }
        #expect(Set(waiting.map(\.account.name)) == ["Aurelio Medicale", "Lumenar Labs"])
        #expect(waiting.allSatisfy { $0.rebrief.isLate(asOf: .demonstration) })
        #expect(Set(safety.filter { $0.rebrief.doneOn != nil }.map(\.account.name)) == ["Takumori Loom Works"])
    }

    @Test func `what was shown without agreement and notice says so`() async throws {
        let lumenar = try #require(try await view().ledger.first { $0.account.name == "Lumenar Labs" })
        #expect(lumenar.obstacles == [.noAgreement, .noNotice])
    }

    @Test func `the same five items shown again unchanged are counted for both who saw them`() async throws {
        let again = try await view().again
        #expect(again.count == 10)
        #expect(Set(again.map(\.account.name)) == ["Takumori Loom Works"])
    }

    @Test func `who believes what: the two accounts that were not told see an older day`() async throws {
        let old = try await view().beliefs.filter { !$0.belief.isCurrent }
        #expect(Set(old.map(\.account.name)) == ["Aurelio Medicale", "Lumenar Labs"])
        #expect(old.allSatisfy { $0.belief.moved == 120 })
    }

    @Test func `requests and agreements stand beside`() async throws {
        let view = try await view()
        #expect(view.access.count == 4)
        #expect(view.access.count { $0.line.reply == nil } == 2)
        #expect(view.agreements.count == 7)
        #expect(view.agreements.count(where: \.isInForce) == 6)
        #expect(!view.items.isEmpty)
    }
}

@Suite struct `Telling of our roadmap` {
    private let ken: Ken

    init() async throws {
        ken = try await Ken.fresh(on: .demonstration)
        _ = try await ken.loadDemonstration(as: .localOwner)
    }

    private func item(_ word: String) async throws -> RoadmapMark {
        let items = try await ken.disclosures(AsOfInput(), as: .localOwner).items
        return try #require(items.first { $0.title.lowercased().contains(word) })
    }

    @Test func `asking whether it may be shown says why not, and writes nothing down`() async throws {
        let item = try await item("safety")
        let before = try await ken.disclosures(AsOfInput(), as: .localOwner).ledger.count
        let answer = try await ken.disclose(
            DiscloseInput(item: item.title, account: "Lumenar Labs", channel: .document, keeps: false), as: .localOwner)
        #expect(answer.act.isEmpty)
        #expect(answer.warnings.count == 3)
        #expect(answer.warnings.first == "No non-disclosure agreement with Lumenar Labs is in force.")
        #expect(try await ken.disclosures(AsOfInput(), as: .localOwner).ledger.count == before)
    }

    @Test func `under an agreement and with notice nothing stands against it`() async throws {
        let item = try await item("safety")
        let answer = try await ken.disclose(
            DiscloseInput(
                item: item.title, account: "Aurelio Medicale", hasNotice: true, isAcknowledged: true, keeps: false),
            as: .localOwner)
        #expect(answer.warnings.isEmpty)
    }

    @Test func `telling somebody what holds today takes them off the list, and undoing puts them back`() async throws {
        let waiting = try #require(
            try await ken.disclosures(AsOfInput(), as: .localOwner).rebriefs.first {
                $0.account.name == "Aurelio Medicale" && $0.rebrief.doneOn == nil
            })
        let done = try await ken.disclose(
            DiscloseInput(
                item: waiting.rebrief.item.description, account: waiting.account.id.description,
                people: [waiting.rebrief.person?.description ?? ""].filter { !$0.isEmpty }, hasNotice: true,
                isAcknowledged: true, keeps: true), as: .localOwner)
        let after = try await ken.disclosures(AsOfInput(), as: .localOwner).rebriefs
        #expect(!after.contains { $0.account.name == "Aurelio Medicale" && $0.rebrief.doneOn == nil })
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        let back = try await ken.disclosures(AsOfInput(), as: .localOwner).rebriefs
        #expect(back.contains { $0.account.name == "Aurelio Medicale" && $0.rebrief.doneOn == nil })
    }

    @Test func `what is shown anyway is kept with its warnings, and the warning stands at the account`() async throws {
        let item = try await item("safety")
        let done = try await ken.disclose(
            DiscloseInput(item: item.title, account: "Orrell Lifts", channel: .stage, keeps: true), as: .localOwner)
        #expect(done.warnings.count == 3)
        let warnings = try await ken.warnings(
            WarningsInput(account: "Orrell Lifts", family: .disclosure), as: .localOwner)
        #expect(Set(warnings.lines.map(\.subject.code)) == [.shownWithoutAgreement, .shownWithoutNotice])
    }

    @Test func `an item, an account and people that are not there are all told at once`() async throws {
        do {
            _ = try await ken.disclose(
                DiscloseInput(
                    item: "Perpetual motion", account: "Orrell Lifts", people: ["Nobody"], shownBy: "No one",
                    shownOn: Day.demonstration.adding(1), keeps: true), as: .localOwner)
            Issue.record("it was kept")
        } catch Refusal.invalid(let problems) {
            #expect(Set(problems.map(\.field)) == ["item", "people", "shownBy", "shownOn"])
        }
    }

    @Test func `a request to meet somebody waits for its answer, which is given once`() async throws {
        let request = try await ken.requestAccess(
            AccessInput(account: "Orrell Lifts", requester: "Ingrid"), as: .localOwner)
        let id = try #require(AccessRequest.ID(request.record))
        let input = AccessReplyInput(request: id, reply: .refused, words: "not now")
        _ = try await ken.answerAccess(input, as: .localOwner)
        let line = try #require(
            try await ken.disclosures(AsOfInput(), as: .localOwner).access.first { $0.line.id == id })
        #expect(line.line.reply == .refused)
        #expect(line.line.words == "not now")
        await #expect(throws: Refusal.self) { try await ken.answerAccess(input, as: .localOwner) }
    }

    @Test func `a request says who asks`() async throws {
        await #expect(throws: Refusal.invalid([Problem(field: "requester", "Say who of ours asks.")])) {
            try await ken.requestAccess(AccessInput(account: "Orrell Lifts"), as: .localOwner)
        }
    }
}
