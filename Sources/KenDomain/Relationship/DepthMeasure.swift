import Foundation

/// The five terms of depth and the trust they make (rule book 4), without words.
struct DepthMeasure {
    let tenure: Double
    let contact: Double
    let twoWay: Double
    let kept: Double
    let candour: Double
    /// Before anything takes it down, 0…1.
    let raw: Double
    /// Whether broken promises take it down.
    let isBroken: Bool
    /// 0…1; 0 without two-way contact.
    let trust: Double

    /// Measures the signals.
    init(_ signals: DepthSignals, policy: RelationshipPolicy) {
        tenure = signals.months.map { 1 - exp2(-max(0, $0) / policy.tenureHalfLifeMonths) } ?? 0
        contact = 1 - exp(-max(0, signals.contacts) / policy.contactScale)
        let started = signals.incoming + signals.outgoing
        twoWay = started < 2 ? 0 : 2 * Double(min(signals.incoming, signals.outgoing)) / Double(started)
        kept = (signals.kept + 1) / (signals.kept + signals.broken + 2)
        candour = min(1, Double(signals.candour.count) / policy.candourKinds)
        raw =
            policy.tenureWeight * tenure + policy.contactWeight * contact + policy.twoWayWeight * twoWay
            + policy.keptWeight * kept + policy.candourWeight * candour
        isBroken = !Numerics.reaches(kept, policy.trustBreakerBelow)
        let capped = isBroken ? min(raw, policy.trustBreakerCap) : raw
        trust = signals.months == nil ? 0 : min(max(capped, 0), 1)
    }

    /// The stage that these terms and the months known make.
    func stage(months: Double?, policy: RelationshipPolicy) -> DepthStage {
        guard let months else { return .stranger }
        if !Numerics.reaches(trust, policy.easingFrom) { return .guarded }
        if !Numerics.reaches(trust, policy.candidFrom) { return .easing }
        let isTrusted =
            Numerics.reaches(trust, policy.trustedFrom) && Numerics.reaches(kept, policy.trustedKept)
            && Numerics.reaches(candour, policy.trustedCandour) && Numerics.reaches(months, policy.trustedMonths)
        return isTrusted ? .trusted : .candid
    }
}
