extension Wording {
    /// A kind of conversation: "visit".
    public static func name(_ kind: InteractionKind) -> String {
        switch kind {
        case .visit: "visit"
        case .meeting: "meeting"
        case .video: "video call"
        case .phone: "phone call"
        case .emailExchange: "mails"
        case .meal: "meal"
        case .conference: "trade fair"
        case .workshop: "workshop"
        case .observation: "watched them work"
        case .participation: "did their job"
        case .survey: "survey"
        case .ticket: "ticket"
        case .businessReview: "business review"
        case .userGroup: "user group"
        }
    }

    /// An amount with its currency, rounded for reading: `9.2 m EUR`, `450 k EUR`, `1,250 EUR`.
    public static func money(_ money: Money) -> String {
        let amount = money.amount
        if abs(amount) >= 1_000_000 { return "\(oneDecimal(amount / 1_000_000)) m \(money.currency)" }
        if abs(amount) >= 10_000 { return "\(Int((amount / 1000).rounded())) k \(money.currency)" }
        return "\(Int(amount.rounded())) \(money.currency)"
    }

    private static func oneDecimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded(.toNearestOrAwayFromZero))
        return String(tenths / 10) + (tenths % 10 == 0 ? "" : ".\(abs(tenths % 10))")
    }
}
