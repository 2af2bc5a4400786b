import Hummingbird
import KenDomain
import KenVerbs

/// Our decisions and what we assume: read, written down, decided and struck.
struct BetRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.bets, page)
        pages.post(Places.bets, right: .editLedger) { visit in
            try await visit.sent(from: Places.bets, again: page) { form in
                try await visit.acted(Operations.recordBet, try BetInput(form), back: Places.bets)
            }
        }
        pages.post(Places.betGrounds.pattern, right: .editLedger) { visit in
            let id = try visit.id(Bet.self)
            return try await visit.sent(from: Places.bets, again: page) { form in
                var input = BetGroundsInput(bet: id, adds: try form.ground().map { [$0] } ?? [])
                if form["claim"] != nil { input.removes = [try form.id("claim")] }
                return try await visit.acted(Operations.restBet, input, back: Places.bets)
            }
        }
        pages.post(Places.betDecision.pattern, right: .editLedger) { visit in
            let (id, form) = (try visit.id(Bet.self), try await visit.form())
            let input = BetDecisionInput(bet: id, isTaken: form["deed"] == "take")
            return try await visit.acted(Operations.decideBet, input, back: Places.bets)
        }
        pages.post(Places.assumptions, right: .editLedger) { visit in
            try await visit.sent(from: Places.bets, again: page) { form in
                try await visit.acted(Operations.holdAssumption, try AssumptionInput(form), back: Places.bets)
            }
        }
        pages.post(Places.assumption.pattern, right: .editLedger) { visit in
            let id = try visit.id(HeldAssumption.self)
            return try await visit.sent(from: Places.bets, again: page) { form in
                let input = StrikeInput(assumption: id, reason: form["reason"] ?? "")
                return try await visit.acted(Operations.strikeAssumption, input, back: Places.bets)
            }
        }
    }

    private static func page(_ visit: Visit) async throws -> BetsPage {
        let view = try await Operations.bets.perform(visit.ken, try visit.list(), as: visit.caller)
        return BetsPage(view: view, frame: try await visit.frame(.bets))
    }
}

extension Form {
    /// The answer a form names by account and question; nil when it names none.
    fileprivate func ground() throws(Refusal) -> GroundInput? {
        guard let account = words("restsOn"), let question = try question("question") else { return nil }
        return GroundInput(account: account, question: question)
    }
}

extension BetInput {
    /// What a form asks to write down.
    fileprivate init(_ form: Form) throws(Refusal) {
        self.init(
            kind: try form.choice("kind"), text: form["text"] ?? "", decidedOn: try form.day("decidedOn"),
            item: form.words("item"), askedBy: form.words("askedBy"), needOf: form.list("needOf"),
            grounds: try form.ground().map { [$0] } ?? [])
    }
}

extension AssumptionInput {
    /// What a form asks to write down.
    fileprivate init(_ form: Form) throws(Refusal) {
        self.init(
            kind: try form.choice("kind"), text: form["text"] ?? "", account: form.words("account"),
            question: try form.question("question"), stake: try form.number("stake"), since: try form.day("since"))
    }
}
