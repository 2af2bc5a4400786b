extension Wording {
    /// A tier in plain words.
    public static func name(_ tier: Tier) -> String {
        switch tier {
        case .one: "the business with them"
        case .two: "their industry"
        case .three: "their customers"
        }
    }

    /// What one learns in a tier, for legends.
    public static func meaning(_ tier: Tier) -> String {
        switch tier {
        case .one: "Who decides, orders and pays, and what is agreed"
        case .two: "Their work, their rivals, and where they see their industry going"
        case .three: "To whom they sell, and how that market is changing"
        }
    }

    /// Whose task a tier is on our side.
    public static func owner(_ tier: Tier) -> String {
        switch tier {
        case .one: "someone of ours in sales"
        case .two: "a product manager or domain expert of ours"
        case .three: "an executive of ours"
        }
    }

    /// From whom a tier is learned on their side.
    public static func counterpart(_ tier: Tier) -> String {
        switch tier {
        case .one: "whoever decides, orders or pays"
        case .two: "their designer or product manager"
        case .three: "their executive, or a customer of theirs"
        }
    }

    /// A status in a word or two.
    public static func name(_ status: TierStatus) -> String {
        switch status {
        case .none: "no contact"
        case .cold: "gone cold"
        case .weak: "weak"
        case .working: "working"
        case .strong: "strong"
        }
    }
}
