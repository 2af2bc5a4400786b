import KenDomain
import Testing

@Suite struct `Competitors and barriers` {
    private func account(kinds: [Competitor.Kind]) -> AccountCase {
        var account = AccountCase()
        for (place, kind) in kinds.enumerated() {
            account.dossier.market.competitors.append(
                Competitor(
                    id: .fixed(UInt8(place + 1)), rivalOf: account.dossier.account.id, name: "Rival \(place + 1)",
                    kind: kind, standing: AccountCase.standing(account.today)))
        }
        return account
    }

    private func cell(
        _ number: UInt8, _ relative: Int, _ claims: [Claim.ID], _ attribute: String = "format change", age: Int = 0
    ) -> DifferentiatorCell {
        DifferentiatorCell(
            id: .fixed(number), competitor: .fixed(1), attribute: attribute, relative: relative, claims: claims,
            standing: AccountCase.standing(Day(20_000 - age)))
    }

    private func judge(_ account: AccountCase) -> Judgement {
        Judge.judge(account.dossier, asOf: account.today, policy: account.policy)
    }

    @Test func `what sets a rival apart needs an answer we are sure of`() {
        var account = account(kinds: [.direct])
        let (first, second) = (account.person(2, .theirs, [], .componentDesigner), account.person(3))
        let sure = account.claim(202, .element("changes format in 25 minutes"))
        account.evidence(sure, .observation, by: first)
        account.evidence(sure, .observation, by: second)
        let gossip = account.claim(202, .element("cheaper"))
        account.evidence(gossip, .opinion, by: first)
        account.dossier.market.cells = [
            cell(1, 2, [sure]), cell(2, -1, [sure], "speed"), cell(3, 2, [gossip], "price"),
            cell(4, 0, [sure], "noise"),
        ]
        let matrix = judge(account).market.competitors
        #expect(matrix.attributes == ["format change", "noise", "price", "speed"])
        #expect(matrix.cell(.fixed(1), "Format  change")?.verdict == .differentiator)
        #expect(matrix.cell(.fixed(1), "speed")?.verdict == .customerAdvantage)
        #expect(matrix.cell(.fixed(1), "price")?.verdict == .neither)
        #expect(matrix.cell(.fixed(1), "noise")?.verdict == .neither)
        #expect(matrix.cell(.fixed(1), "colour") == nil)
    }

    @Test func `the cell learned last counts, and none of the future`() {
        var account = account(kinds: [.direct])
        account.dossier.market.cells = [cell(1, 2, [], age: 10), cell(2, 1, [], age: 5), cell(3, -2, [], age: -1)]
        #expect(judge(account).market.competitors.rows.first?.cells.map(\.relative) == [1])
    }

    @Test func `W-CMP-01 when every competitor is a direct one`() {
        let found = judge(account(kinds: [.direct, .direct]))
        #expect(found.codes.contains(.onlyDirectCompetitors))
        #expect(
            found.sentence(.onlyDirectCompetitors)
                == "All two rivals on record for Organisation 1 are direct ones.")
        #expect(!judge(account(kinds: [.direct, .doNothing])).codes.contains(.onlyDirectCompetitors))
        #expect(!judge(account(kinds: [])).codes.contains(.onlyDirectCompetitors))
    }

    @Test func `barriers rank by the sum of their confidences`() {
        let naming = { (account: UInt8, barrier: Barrier, confidence: Double) in
            RankedBarrier.Naming(account: .fixed(account), barrier: barrier, confidence: confidence)
        }
        let ranked = RankedBarrier.ranking(
            [
                naming(1, .brand, 0.6), naming(1, .performance, 0.5), naming(2, .performance, 0.4),
                naming(3, .skills, 0.6),
            ], policy: Policy())
        #expect(ranked.map(\.barrier) == [.performance, .brand, .skills])
        #expect(ranked.map { printed($0.weight) } == [0.9, 0.6, 0.6])
        #expect(ranked.first?.accounts == [.fixed(1), .fixed(2)])
        #expect(ranked.first.map { printed($0.explanation.terms.reduce(0) { $0 + $1.contribution }) } == 0.9)
    }

    @Test func `answers name barriers in their own spelling`() {
        #expect(Barrier(.element("Price or cost")) == .priceOrCost)
        #expect(Barrier(.choice("priceOrCost")) == .priceOrCost)
        #expect(Barrier(.element("price")) == .priceOrCost)
        #expect(Barrier(.element("performance (format change)")) == .performance)
        #expect(Barrier(.element("switching cost")) == .switchingCost)
        #expect(Barrier(.element("the weather")) == nil)
        #expect(Barrier(.text("price")) == nil)
    }

    @Test func `an account's barriers come from its answers, with their links`() {
        var account = AccountCase()
        let speaker = account.person(2, .theirs, [], .componentDesigner)
        let claim = account.claim(205, .element("performance"))
        account.evidence(claim, .talkAboutProblems, by: speaker)
        account.dossier.market.barrierLinks = [
            BarrierLink(
                id: .fixed(1), organisation: account.dossier.account.id, barrier: .performance,
                attribute: "format change", standing: AccountCase.standing(account.today))
        ]
        let barriers = judge(account).market.barriers
        #expect(barriers.map(\.barrier) == [.performance])
        #expect(barriers.first?.links.map(\.attribute) == ["format change"])
        #expect((barriers.first?.weight ?? 0) > 0.3)
    }
}
