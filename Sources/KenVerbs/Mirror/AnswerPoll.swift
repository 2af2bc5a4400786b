package import KenDomain
import KenStore
import KenText

extension Ken {
    /// Writes down who the customer is, in one line of whoever asks; the words are theirs alone.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, ``Refusal/forbidden(_:)`` for a colleague's answer,
    ///   ``Refusal/conflict(_:)`` for whoever has answered before: later answers have seen the definition.
    package func answerPoll(_ input: PollInput, as caller: Caller) async throws -> ActView {
        let text = input.text.trimmingWhitespace()
        let by = try await author(input.by, text.isEmpty ? "Write in one line who our customer is." : nil, as: caller)
        guard text.count <= 200 else {
            throw Refusal.invalid([Problem(field: "text", "Keep it to one line of 200 characters.")])
        }
        let groups = CustomerGroupPhrases.read(text)
        let done = try await act("say who the customer is", as: caller) { journal, world in
            guard try !journal.hasAnswered(by, asOf: journal.deed.day) else {
                throw Refusal.conflict("You have answered already; the first answer counts, before the definition.")
            }
            let answer = PollAnswer(
                id: world.newID(), by: by, text: text, groups: groups, on: journal.deed.day, at: journal.deed.at)
            try journal.insert(answer)
            return answer.id
        }
        let policy = try await policy(asOf: today())
        let named = groups.value.sorted { $0.rawValue < $1.rawValue }.map(Wording.name)
        return ActView(
            act: done.act, record: done.answer.description,
            sentences: [
                named.isEmpty
                    ? "Kept. Ken reads no group out of it; that is an answer too."
                    : "Kept. Ken reads \(Wording.list(named)) out of it.",
                "The house definition: \(policy.definitionOfCustomer)",
            ])
    }

    /// Writes the definition down that was settled on, with who agreed and every objection.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    package func settleDefinition(_ input: VerdictInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let sentence = input.sentence.trimmingWhitespace()
        var problems: [Problem] = []
        if sentence.isEmpty || sentence.count > 500 {
            problems.append(Problem(field: "sentence", "Say in one sentence who our customer is."))
        }
        if let day = input.decidedOn, day > today {
            problems.append(Problem(field: "decidedOn", "\(day) is still to come."))
        }
        let colleagues = try await store.read { db in try db.colleagues(asOf: today) }
        var search = NameSearch()
        let agreed = search.people(input.agreed, among: colleagues, field: "agreed", at: "our company")
        let objections = input.objections.compactMap { objection -> DefinitionVerdict.Objection? in
            let text = objection.text.trimmingWhitespace()
            guard !text.isEmpty,
                let by = search.person(objection.by, among: colleagues, field: "objections", at: "our company")
            else { return nil }
            return DefinitionVerdict.Objection(by: by.person.id, text: text)
        }
        problems += search.problems
        if agreed.isEmpty { problems.append(Problem(field: "agreed", "Name who agreed.")) }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        let done = try await act("settle who the customer is", as: caller) { journal, world in
            let verdict = DefinitionVerdict(
                id: world.newID(), sentence: sentence, agreed: Set(agreed.map(\.person.id)), objections: objections,
                on: input.decidedOn ?? today, standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at))
            try journal.insert(verdict)
            return verdict.id
        }
        return ActView(
            act: done.act, record: done.answer.description,
            sentences: [
                "Kept: \(sentence)",
                "\(Wording.capitalised(Wording.count(agreed.count, "colleague"))) agreed, \(Wording.count(objections.count, "objection")) stand beside it.",
            ])
    }

    /// Who of ours an own answer is by.
    /// - Throws: ``Refusal/invalid(_:)`` for nobody, with what else is wrong; ``Refusal/forbidden(_:)`` for another.
    func author(_ said: String?, _ problem: String?, as caller: Caller) async throws -> Person.ID {
        let colleagues = try await store.read { [today = today()] db in try db.colleagues(asOf: today) }
        var problems = problem.map { [Problem(field: "text", $0)] } ?? []
        let found = try caller.identity(said: said, among: colleagues)
        if found == nil {
            let names = Wording.list(colleagues.prefix(8).map(\.person.name))
            problems.append(Problem(field: "by", "Say who you are\(names.isEmpty ? "" : ": \(names)")."))
        }
        guard let found, problems.isEmpty else { throw Refusal.invalid(problems) }
        return found
    }
}
