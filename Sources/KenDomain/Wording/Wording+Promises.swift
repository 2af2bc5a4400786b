extension Wording {
    /// Where a promise stands.
    public static func name(_ state: CommitmentState) -> String {
        switch state {
        case .open: "open"
        case .kept: "kept"
        case .late: "kept late"
        case .broken: "broken"
        case .renegotiated: "changed by agreement"
        }
    }
}
