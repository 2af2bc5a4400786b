/// How recent a tier's contact is: halved with every half-life of the tier (rule book 2.2).
public struct Freshness: Hashable, Sendable, Codable {
    /// Something that keeps a tier fresh.
    public struct Contact: Hashable, Sendable {
        public var on: Day
        /// Days.
        public var halfLife: Double
        /// 1 for a qualified contact or a dated order, one half for a presumed one.
        public var factor: Double
        public var reference: Reference

        /// Something that keeps a tier fresh.
        public init(on: Day, halfLife: Double, factor: Double = 1, reference: Reference) {
            self.on = on
            self.halfLife = halfLife
            self.factor = factor
            self.reference = reference
        }

        /// What is left of it on a day, 0…1.
        public func value(asOf: Day) -> Double {
            factor * Numerics.decay(age: on.days(to: asOf), halfLife: halfLife)
        }
    }

    /// 0…1; 0 without contact.
    public var value: Double
    /// The day of the contact that counts; nil without one.
    public var on: Day?
    /// Whether the contact that counts is only presumed.
    public var isPresumed: Bool
    public var explanation: Explanation

    /// The freshness that these contacts give: the largest counts.
    public init(of contacts: [Contact], tier: Tier, asOf: Day, policy: Policy) {
        let best = contacts.max { left, right in
            (left.value(asOf: asOf), left.on) < (right.value(asOf: asOf), right.on)
        }
        value = best?.value(asOf: asOf) ?? 0
        on = best?.on
        isPresumed = best.map { $0.factor < 1 } ?? false
        explanation = Explanation(
            title: Wording.freshnessTitle(tier), score: value, form: .rule,
            terms: best.map { contact in
                [
                    .init(
                        Wording.lastContact(contact.on, halfLife: contact.halfLife),
                        value: Numerics.decay(age: contact.on.days(to: asOf), halfLife: contact.halfLife),
                        weight: contact.factor, source: "2.1, 2.2; our setting", evidence: [contact.reference])
                ]
            } ?? [],
            notes: best == nil ? [Wording.noContact] : isPresumed ? [Wording.presumedContact] : [],
            policy: policy.stamp)
    }
}
