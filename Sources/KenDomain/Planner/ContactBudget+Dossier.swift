extension ContactBudget {
    /// What one of theirs has borne.
    static func of(_ person: Person.ID, in conversations: Conversations, policy: Policy) -> ContactBudget {
        ContactBudget(
            of: conversations.with(person).compactMap { contact($0, policy) }, budget: policy.planner.personBudget,
            policy: policy)
    }

    /// What one of theirs has borne, as the dossier of their account tells it.
    public static func of(_ person: Person.ID, in dossier: Dossier, asOf: Day, policy: Policy) -> ContactBudget {
        of(person, in: Conversations(dossier, asOf: asOf), policy: policy)
    }

    /// What the account as a whole has borne: each contact once, however many of theirs were there.
    static func ofAccount(_ conversations: Conversations, policy: Policy) -> ContactBudget {
        let met = conversations.all.filter { !$0.theirs.isEmpty }
        return ContactBudget(
            of: met.compactMap { contact($0, policy) }, budget: policy.planner.accountBudget, policy: policy)
    }

    /// Nil when they asked for it. Where nobody wrote down who asked, we take it as ours, to be on their side.
    private static func contact(_ conversation: Conversation, _ policy: Policy) -> Contact? {
        guard conversation.record.initiator != .them else { return nil }
        return Contact(
            minutes: max(0, conversation.record.minutes ?? policy.planner.proposedMinutes),
            kind: conversation.record.kind.value.load, isOutOfHours: conversation.record.inTheirHours == false,
            age: conversation.age, interaction: conversation.record.id)
    }
}
