extension RaiseHint {
    /// Which single act would raise trust most. Where a cap swallows every gain, the uncapped gains decide, for that is
    /// where the way out begins.
    init(for signals: DepthSignals, policy: RelationshipPolicy) {
        guard signals.months != nil else {
            self = .firstMeeting
            return
        }
        let now = DepthMeasure(signals, policy: policy)
        let after = Self.acts.map { (hint: $0, measure: DepthMeasure($0.applied(to: signals), policy: policy)) }
        let best = after.max {
            ($0.measure.trust - now.trust, $0.measure.raw - now.raw)
                < ($1.measure.trust - now.trust, $1.measure.raw - now.raw)
        }
        self = best?.hint ?? .oneKeptPromise
    }

    private static let acts: [RaiseHint] = [
        .oneKeptPromise, .oneVisit, .askForTheirView, .letThemStart, .takeTheNextStep,
    ]

    /// The signals as they would be after the act.
    private func applied(to signals: DepthSignals) -> DepthSignals {
        var signals = signals
        switch self {
        case .oneKeptPromise: signals.kept += 1
        case .firstMeeting, .oneVisit:
            signals.contacts += 1
            signals.outgoing += 1
        case .askForTheirView:
            if let next = CandourKind.allCases.first(where: { !signals.candour.contains($0) }) {
                signals.candour.insert(next)
            }
        case .letThemStart: signals.incoming += 1
        case .takeTheNextStep: signals.outgoing += 1
        }
        return signals
    }
}
