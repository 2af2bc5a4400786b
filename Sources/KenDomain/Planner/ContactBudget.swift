/// How much of people's time we have taken lately, against what they can bear (rule book 8.3).
public struct ContactBudget: Hashable, Sendable, Codable {
    /// How much of the budget is used.
    public enum State: String, Sendable, Codable, CaseIterable {
        case green, amber, red
    }

    /// One contact that we asked for.
    public struct Contact: Hashable, Sendable, Codable {
        /// Length in minutes.
        public var minutes: Double
        /// What the kind of contact costs, 0…1.
        public var kind: Double
        public var isOutOfHours: Bool
        /// Whole days ago.
        public var age: Int
        public var interaction: Interaction.ID?

        /// One contact that we asked for.
        public init(
            minutes: Double, kind: Double, isOutOfHours: Bool = false, age: Int, interaction: Interaction.ID? = nil
        ) {
            self.minutes = minutes
            self.kind = kind
            self.isOutOfHours = isOutOfHours
            self.age = age
            self.interaction = interaction
        }

        /// Hours of load left of it.
        public func load(_ policy: PlannerPolicy) -> Double {
            minutes / 60 * kind * (isOutOfHours ? policy.outOfHoursFactor : 1)
                * Numerics.decay(age: age, halfLife: policy.loadHalfLife)
        }
    }

    /// Hours below which a contact is no line of the explanation, for nobody could see it there.
    private static let visible = 0.0005

    /// Hours of load.
    public var load: Double
    /// Hours one may take.
    public var budget: Double
    public var state: State
    public var explanation: Explanation

    /// The budget used by contacts.
    public init(of contacts: [Contact], budget: Double, title: String = Wording.budgetTitle, policy: Policy) {
        let planner = policy.planner
        load = contacts.reduce(0) { $0 + $1.load(planner) }
        self.budget = budget
        let used = budget > 0 ? load / budget : 1
        state =
            Numerics.reaches(used, planner.redFrom)
            ? .red : Numerics.reaches(used, planner.amberFrom) ? .amber : .green
        explanation = Explanation(
            title: title, score: load, form: .sum,
            terms: contacts.filter { $0.load(planner) >= ContactBudget.visible }.map {
                .init(
                    Wording.budgetLine($0), value: $0.minutes / 60,
                    weight: $0.load(planner) / max($0.minutes / 60, 1e-9),
                    contribution: $0.load(planner), source: "8.3; our setting",
                    evidence: $0.interaction.map { [.interaction($0)] } ?? [])
            },
            policy: policy.stamp)
    }

    /// Whether a further contact of so many minutes, at full cost, still fits.
    public func allows(minutes: Double) -> Bool { load + minutes / 60 < budget - Numerics.tolerance }
}

extension InteractionKind {
    /// What a contact of this kind costs the people met, 0…1 of its length (rule book 8.3).
    public var load: Double {
        switch self {
        case .visit, .meeting, .video, .workshop, .businessReview: 1
        case .phone: 0.8
        case .meal, .observation, .participation, .survey: 0.5
        case .conference, .userGroup: 0.4
        case .emailExchange: 0.1
        case .ticket: 0
        }
    }
}
