extension Wording {
    /// How a promise ended.
    public static func name(_ settlement: Commitment.Settlement) -> String {
        switch settlement {
        case .done: "we did it"
        case .renegotiated: "changed, with their agreement"
        case .withdrawn: "given up, without their agreement"
        }
    }
}
