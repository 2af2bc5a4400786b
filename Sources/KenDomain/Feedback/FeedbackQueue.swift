/// Whose words an item holds: customers', partners' and colleagues' wait in queues of their own, so that none passes
/// for another (rule book 0.3 X7, 11.2; Mier, customer management rules).
public enum FeedbackQueue: String, Sendable, Codable, CaseIterable {
    case customers, partnerNeeds, internalVoice
    /// Nobody knows yet who gave it.
    case unsorted

    /// The queue of a giver: by what they are to us, else by what their organisation is.
    public init(label: Label?, kind: Organisation.Kind?) {
        switch label {
        case .channelPartner: self = .partnerNeeds
        case .colleague, .colleagueInternalVoice: self = .internalVoice
        case .componentDesigner, .jobExecutor, .endCustomer, .decisionMaker, .purchaser, .administrator, .gatekeeper,
            .influencer:
            self = .customers
        case .unclassified, nil:
            switch kind {
            case .ownCompany: self = .internalVoice
            case .channelPartner: self = .partnerNeeds
            case .account, .prospect, .formerAccount, .endCustomer, .userGroup: self = .customers
            case .competitorOfUs, .competitorOfCustomer, .other, nil: self = .unsorted
            }
        }
    }

    /// Items that wait in a queue on a day: not told back yet and not declined for good, those due first, then by id.
    public static func waiting(_ items: [FeedbackItem], asOf: Day) -> [FeedbackItem] {
        items.filter { item in
            item.receivedOn <= asOf && item.standing.holds(on: asOf) && item.toldBackOn.map { asOf < $0 } ?? true
        }
        .sorted { ($0.dueOn ?? $0.receivedOn, $0.id) < ($1.dueOn ?? $1.receivedOn, $1.id) }
    }
}
