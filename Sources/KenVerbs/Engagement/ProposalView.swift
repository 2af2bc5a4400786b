package import KenDomain
import KenText

/// A conversation the planner proposes, with its reasons and every filter printed (rule book 13.1).
package struct ProposalView: Codable, Sendable {
    package var account: Organisation.ID
    package var accountName: String
    package var proposal: NextConversation
    /// Our person who should have it; nil when nobody of ours has the function.
    package var owner: PersonMark?
    /// Whom to talk to; nil when nobody fitting is known yet.
    package var counterpart: PersonMark?
    /// The questions as one would ask them, in the order of the proposal.
    package var questions: [String]

    package init(
        account: Organisation.ID, accountName: String, proposal: NextConversation, owner: PersonMark?,
        counterpart: PersonMark?, questions: [String] = []
    ) {
        self.account = account
        self.accountName = accountName
        self.proposal = proposal
        self.owner = owner
        self.counterpart = counterpart
        self.questions = questions
    }
}

extension ProposalView {
    private static let minutesOfNeed = 20.0
    private static let minutesOfQuestion = 15.0

    /// The proposal as items of a plan: what they need first, then what we would ask.
    private var agenda: [AgendaLines.Item] {
        proposal.needs.prefix(1).map { .init(title: $0.title, minutes: Self.minutesOfNeed, isNeed: true) }
            + zip(proposal.questions, questions).map {
                .init(title: $1, minutes: Self.minutesOfQuestion, question: $0.question)
            }
    }

    /// Those items one a line, as ``PlanInput/items`` takes them.
    package var items: String { AgendaLines.write(agenda) }
    /// How long they take.
    package var minutes: Double { agenda.reduce(0) { $0 + $1.minutes } }
}

/// A person in a list: name, what they do, what they are to us.
package struct PersonMark: Codable, Hashable, Sendable {
    package var id: Person.ID
    package var name: String
    package var title: String?
    package var functions: [Function]
    package var label: Label
    package var side: Profile.Side
    /// Why label or functions are only presumed; nil when stated.
    package var inferredFrom: String?

    package init(
        id: Person.ID, name: String, title: String? = nil, functions: [Function] = [], label: Label = .unclassified,
        side: Profile.Side, inferredFrom: String? = nil
    ) {
        self.id = id
        self.name = name
        self.title = title
        self.functions = functions
        self.label = label
        self.side = side
        self.inferredFrom = inferredFrom
    }
}
