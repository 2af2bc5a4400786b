package import KenDomain
import KenStore

extension Ken {
    /// Writes down what winning and keeping customers cost in a period.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    package func recordCosts(_ input: CostInput, as caller: Caller) async throws -> ActView {
        var problems = input.problems(today: today())
        let (won, kept) = (input.acquisition.flatMap(Money.init(typed:)), input.retention.flatMap(Money.init(typed:)))
        for (field, text, money) in [("acquisition", input.acquisition, won), ("retention", input.retention, kept)]
        where text != nil && money.map({ $0.minorUnits < 0 }) ?? true {
            problems.append(Problem(field: field, "“\(text ?? "")” is no amount; write 2400000 EUR."))
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        let done = try await act("write costs down", as: caller) { journal, world in
            var costs = CostStatement(
                id: world.newID(), from: input.from, until: input.to.adding(1),
                standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at))
            (costs.acquisition, costs.retention) = (won, kept)
            (costs.margin, costs.interest) = (input.margin, input.interest)
            try journal.insert(costs)
            return costs.id
        }
        return ActView(
            act: done.act, record: done.answer.description,
            sentences: ["Kept what it cost from \(Wording.date(input.from)) to \(Wording.date(input.to))."])
    }

    /// Writes down that an account decided to go on with us or not.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, ``Refusal/notFound(_:)`` for an account nobody knows.
    package func recordRenewal(_ input: RenewalInput, as caller: Caller) async throws -> ActView {
        let today = today()
        if let day = input.decidedOn, day > today {
            throw Refusal.invalid([Problem(field: "decidedOn", "\(day) is still to come.")])
        }
        let account = try await store.read { db in try db.organisation(named: input.account) }
        let rival = input.rival?.trimmingWhitespace()
        let done = try await act("write a renewal down", as: caller) { journal, world in
            var renewal = Renewal(
                id: world.newID(), organisation: account.id, decidedOn: input.decidedOn ?? today,
                isRenewed: input.isRenewed, rivalQuoted: rival.map { !$0.isEmpty } == true ? true : input.rivalQuoted,
                standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at))
            renewal.rival = rival?.isEmpty == false ? rival : nil
            try journal.insert(renewal)
            return renewal.id
        }
        return ActView(
            act: done.act, record: done.answer.description,
            sentences: ["Kept: \(account.name) \(input.isRenewed ? "goes on with us" : "does not go on with us")."])
    }
}

extension CostInput {
    /// What is wrong with its days and numbers.
    fileprivate func problems(today: Day) -> [Problem] {
        var problems: [Problem] = []
        if to < from { problems.append(Problem(field: "to", "The last day comes after the first.")) }
        if from > today { problems.append(Problem(field: "from", "\(from) is still to come.")) }
        if let margin, !(0...1).contains(margin) {
            problems.append(Problem(field: "margin", "A margin is a number from 0 to 1; write 0.42 for 42 %."))
        }
        if let interest, !(0...10).contains(interest) {
            problems.append(Problem(field: "interest", "Interest is a number from 0; write 0.1 for ten per cent."))
        }
        if acquisition == nil, retention == nil, margin == nil, interest == nil {
            problems.append(Problem(field: "acquisition", "Write at least one of cost, margin and interest."))
        }
        return problems
    }
}

extension Money {
    /// Reads an amount and a currency as a person types them: `2400000 EUR`, `1,250.50 EUR`; nil for anything else.
    init?(typed text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, parts[1].count == 3, parts[1].allSatisfy({ $0.isASCII && $0.isLetter }) else {
            return nil
        }
        let digits = parts[0].replacing(",", with: "")
        guard digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }), let amount = Double(digits),
            let cents = Int64(exactly: (amount * 100).rounded())
        else { return nil }
        self.init(minorUnits: cents, currency: parts[1].uppercased())
    }
}
