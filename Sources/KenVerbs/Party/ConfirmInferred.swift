package import KenDomain
import KenStore

/// An inferred value a person confirms or corrects, in one click (rule book 0.4).
package enum Confirmation: Codable, Sendable {
    /// What a colleague or counterpart does.
    case functions(Affiliation.ID, Set<Function>)
    /// What an organisation is to us.
    case kind(Organisation.ID, Organisation.Kind)
    /// How people met.
    case interactionKind(Interaction.ID, InteractionKind)
    /// What a conversation was mostly about: its minutes go to topics of one class.
    case topics(Interaction.ID, Topic.Class)
    /// A fact about a person.
    case fact(Person.ID, Fact, Answer)
}

extension Ken {
    /// Writes a confirmed or corrected value in place of an inferred one, and judges anew what it touches.
    /// - Throws: ``Refusal/notFound(_:)`` when the record is gone.
    @discardableResult
    package func confirm(_ confirmation: Confirmation, as caller: Caller) async throws -> ActView {
        let done = try await act("confirm an inferred value", as: caller) { journal, world in
            switch confirmation {
            case .functions(let id, let functions):
                try journal.change(Affiliation.self, id) { $0.functions = .stated(functions) }
            case .kind(let id, let kind):
                try journal.change(Organisation.self, id) { $0.kind = .stated(kind) }
            case .interactionKind(let id, let kind):
                try journal.change(Interaction.self, id) { $0.kind = .stated(kind) }
            case .topics(let id, let altitude):
                try journal.change(Interaction.self, id) { $0.topics = .stated($0.topics(mostly: altitude)) }
            case .fact(let person, let fact, let answer):
                guard try journal.find(Person.self, person) != nil else { throw Refusal.notFound("such person") }
                try journal.insert(
                    PartyRole(
                        id: world.newID(), party: .person(person), fact: fact, answer: .stated(answer),
                        standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at)))
            }
        }
        return ActView(act: done.act, sentences: [confirmation.sentence])
    }
}

extension Confirmation {
    /// What is known from now on.
    fileprivate var sentence: String {
        switch self {
        case .functions(_, let functions) where functions.isEmpty: "Confirmed: none of the functions listed."
        case .functions(_, let functions):
            "Confirmed: \(Wording.list(functions.map { Wording.name($0) }.sorted()))."
        case .kind(_, let kind): "Confirmed: \(Wording.name(kind))."
        case .interactionKind(_, let kind): "Confirmed: \(Wording.name(kind))."
        case .topics: "Confirmed: what the talk was mostly about."
        case .fact(_, let fact, let answer): "Confirmed: \(fact.question) \(Wording.capitalised(answer.rawValue))."
        }
    }
}

extension Journal {
    /// Changes a record in place.
    /// - Throws: ``Refusal/notFound(_:)`` when it is gone.
    func change<Record: StoredRecord>(_ type: Record.Type, _ id: Record.ID, _ edit: (inout Record) -> Void) throws {
        guard var record = try find(type, id) else { throw Refusal.notFound("such \(Record.recordKind.words)") }
        edit(&record)
        try update(record)
    }
}

extension Interaction {
    /// Its minutes as one tap corrects them: three quarters to the first topic of that altitude, the rest as it was.
    fileprivate func topics(mostly altitude: Topic.Class) -> [TopicMinutes] {
        let all = minutes ?? topics.value.reduce(0) { $0 + $1.minutes }
        let same = topics.value.map(\.topic).filter { $0.topicClass == altitude }
        let main = same.first ?? altitude.commonest
        let others = topics.value.map(\.topic).filter { $0.topicClass != altitude }
        guard !others.isEmpty else { return [TopicMinutes(main, all)] }
        let rest = all / 4 / Double(others.count)
        return [TopicMinutes(main, all * 3 / 4)] + others.map { TopicMinutes($0, rest) }
    }
}

extension Topic.Class {
    /// The topic a correction stands for when nothing says which.
    fileprivate var commonest: Topic {
        switch self {
        case .tactical: .price
        case .product: .performance
        case .strategic: .industryInTwoYears
        }
    }
}
