import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Bets of the demonstration company` {
    private let view: BetsView

    init() async throws { view = try await DemonstrationWorld.shared().ken.bets(AsOfInput(), as: .localOwner) }

    @Test(arguments: [
        ("Health data of every axis goes into FM-Sense", BetVerdict.Word.safe),
        ("A cheaper drive for Latin America", .partnerOnly), ("Set-up from a tablet", .levelOneOnly),
        ("A quieter brake for the oven lift", .oneLoudCustomer), ("One cable from drive to motor", .thin),
    ])
    func `each stands as firmly as its words allow`(_ text: String, _ word: BetVerdict.Word) throws {
        let line = try #require(view.taken.first { $0.text == text })
        #expect(line.verdict?.word == word)
    }

    @Test func `what is not safe says what would make it so, and what is safe says nothing`() throws {
        #expect(view.taken.count == 5)
        for line in view.taken {
            let verdict = try #require(line.verdict)
            #expect(verdict.gaps.isEmpty == (verdict.word == .safe), "\(line.text ?? "")")
        }
        let drive = try #require(view.taken.first { $0.verdict?.word == .partnerOnly })
        #expect(drive.verdict?.gaps.first == .onlyPartners)
    }

    @Test func `each names who asked and whose need it is, and opens to words`() throws {
        let noise = try #require(view.taken.first { $0.verdict?.word == .oneLoudCustomer })
        #expect(noise.askedBy?.side == .theirs)
        #expect(noise.needOf.map(\.name) == ["Vestamar Kitchens"])
        let ground = try #require(noise.grounds.first)
        #expect(!view.citations.of(ground.evidence).isEmpty)
    }

    @Test func `what only a partner said is assumed, with the question for the customer`() throws {
        let line = try #require(view.assumptions.first)
        #expect(line.assumption.text == "A cheaper drive for Latin America")
        #expect(line.question == Question.ID(302))
        #expect(line.account?.name == "Cordovan Cranes")
    }

    @Test func `a day before any was decided lists none of them as decided`() async throws {
        let early = try await DemonstrationWorld.shared().ken.bets(
            AsOfInput(asOf: Day.demonstration.adding(-111)), as: .localOwner)
        #expect(early.taken.isEmpty)
    }
}

@Suite struct `Writing decisions down` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }

    init() async throws { company = try await SmallCompany() }

    private func bets(as caller: Caller = .localOwner) async throws -> BetsView {
        try await ken.bets(AsOfInput(), as: caller)
    }

    private var input: BetInput {
        BetInput(
            kind: .configuration, text: "Quick style change", askedBy: "Mira", needOf: ["Larkspur Looms"],
            grounds: [GroundInput(account: "Larkspur Looms", question: Question.ID(205))])
    }

    @Test func `a decision is listed with its verdict at once`() async throws {
        let done = try await ken.recordBet(input, as: .localOwner)
        let line = try #require(try await bets().taken.first)
        #expect(line.id.description == done.record)
        #expect(line.text == "Quick style change")
        #expect(line.askedBy?.name == "Mira Lund")
        #expect(line.verdict?.word == .thin)
        #expect(line.grounds.map(\.gist) == ["Style changes cost them a day"])
        #expect(done.warnings == line.verdict?.gaps.map { Wording.move($0) })
    }

    @Test func `taken back, it never was`() async throws {
        let done = try await ken.recordBet(input, as: .localOwner)
        let undone = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(undone.removed == 1)
        #expect(undone.kept.isEmpty)
        #expect(try await bets().taken.isEmpty)
    }

    @Test func `what changed since stays when the act is taken back`() async throws {
        let done = try await ken.recordBet(input, as: .localOwner)
        let id = try #require(Bet.ID(done.record))
        _ = try await ken.restBet(
            BetGroundsInput(bet: id, drops: [GroundInput(account: "Larkspur Looms", question: Question.ID(205))]),
            as: .localOwner)
        let undone = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(undone.removed == 0)
        #expect(undone.kept == ["bet: somebody changed it since"])
    }

    @Test func `what it rests on is taken away and put back by undoing`() async throws {
        let id = try #require(Bet.ID(try await ken.recordBet(input, as: .localOwner).record))
        let claim = try #require(try await bets().taken.first?.grounds.first?.claim)
        let done = try await ken.restBet(BetGroundsInput(bet: id, removes: [claim]), as: .localOwner)
        #expect(try await bets().taken.first?.verdict?.gaps == [.noClaims])
        #expect(try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner).restored == 1)
        #expect(try await bets().taken.first?.grounds.map(\.claim) == [claim])
    }

    @Test func `one still to be decided stands apart until it is, and only once`() async throws {
        var open = input
        open.decidedOn = SmallCompany.day.adding(20)
        let id = try #require(Bet.ID(try await ken.recordBet(open, as: .localOwner).record))
        #expect(try await bets().open.map(\.id) == [id])
        #expect(try await bets().open.first?.verdict?.word == .thin)
        _ = try await ken.decideBet(BetDecisionInput(bet: id, isTaken: true), as: .localOwner)
        #expect(try await bets().taken.map(\.decidedOn) == [SmallCompany.day])
        await #expect(throws: Refusal.self) {
            try await ken.decideBet(BetDecisionInput(bet: id, isTaken: true), as: .localOwner)
        }
        _ = try await ken.decideBet(BetDecisionInput(bet: id, isTaken: false), as: .localOwner)
        #expect(try await bets().taken.isEmpty)
    }

    @Test func `one that names no account and no answer is listed all the same`() async throws {
        _ = try await ken.recordBet(BetInput(kind: .price, text: "Ten per cent up"), as: .localOwner)
        let view = try await bets()
        #expect(view.taken.map(\.text) == ["Ten per cent up"])
        #expect(view.assumptions.map(\.assumption.text) == ["Ten per cent up"])
    }

    @Test func `every problem is told at once`() async throws {
        let wrong = BetInput(
            kind: .roadmapItem, text: " ", item: "Nothing", askedBy: "Zoe", needOf: ["Nowhere"],
            grounds: [GroundInput(account: "Larkspur Looms", question: Question.ID(304))])
        do {
            _ = try await ken.recordBet(wrong, as: .localOwner)
            Issue.record("it was kept")
        } catch Refusal.invalid(let problems) {
            #expect(Set(problems.map(\.field)) == ["text", "item", "askedBy", "needOf", "restsOn"])
        }
    }

    @Test func `a bet on words in confidence says so, and shows nobody else how it stands`() async throws {
        var secret = input
        secret.text = "A drive without a gear"
        secret.grounds = [GroundInput(account: "Larkspur Looms", question: Question.ID(213))]
        _ = try await ken.recordBet(secret, as: .localOwner)
        let own = try #require(try await bets().taken.first)
        #expect(own.grounds.map(\.gist) == ["takeover by a rival"])
        #expect(own.verdict != nil)
        let view = try await bets(as: .reader)
        let line = try #require(view.taken.first)
        #expect(line.isInConfidence)
        #expect(line.verdict == nil)
        #expect(line.grounds.map(\.gist) == [nil])
        let wire = try view.wire
        for secret in SmallCompany.secrets { #expect(!wire.contains(secret), "\(secret)") }
    }

    @Test func `nobody rests a bet on words they may not read`() async throws {
        var secret = input
        secret.grounds = [GroundInput(account: "Larkspur Looms", question: Question.ID(213))]
        let product = Caller(workspace: 1, person: nil, name: "x", role: .product)
        await #expect(throws: Refusal.self) { try await ken.recordBet(secret, as: product) }
    }
}
