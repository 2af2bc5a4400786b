extension ThemeFinding {
    /// What to look at: an emerging need, or a customer who alone is loud; nil for the rest.
    public var warning: Warning? {
        let code: Warning.Code
        switch standing {
        case .emerging: code = .emergingNeed
        case .oneLoudCustomer: code = .oneLoudCustomer
        case .planned, .watch, .steady, .fading, .unknown: return nil
        }
        var slots = [
            "theme": name, "companies": String(reach.companies), "people": String(reach.people),
            "mentions": String(reach.mentions),
        ]
        slots["flaggedOn"] = flaggedOn?.description
        return Warning(
            code, severity: code == .emergingNeed ? .medium : .low, slots: slots,
            evidence: [.theme(theme)] + examples.map { .feedback($0) }, explanation: explanation)
    }
}
