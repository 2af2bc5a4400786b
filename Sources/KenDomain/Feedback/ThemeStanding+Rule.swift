extension ThemeStanding {
    /// Where a theme stands by its signal and by who stands behind it.
    ///
    /// - Parameters:
    ///   - isSignificant: whether its rise is believed among all themes looked at.
    ///   - companies: distinct companies of customers behind it.
    ///   - hasPrimary: whether anybody who works with the product, or designs it in, named it.
    ///   - isServed: whether a dated item of our roadmap serves it.
    public init(
        _ signal: ThemeSignal, isSignificant: Bool, companies: Int, hasPrimary: Bool, isServed: Bool,
        policy: FeedbackPolicy
    ) {
        guard isSignificant || signal.burst.isActive else {
            let isFading = signal.trend.map { $0.slope < 0 && $0.chanceOfFall <= policy.fadingLevel } ?? false
            self = signal.chance == nil ? .unknown : isFading ? .fading : .steady
            return
        }
        switch companies {
        case 1: self = .oneLoudCustomer
        case policy.emergingAccounts... where hasPrimary: self = isServed ? .planned : .emerging
        default: self = .watch
        }
    }
}
