import KenDomain

extension Attested {
    /// A stated value, or an inferred one when a reason is given.
    static func reasoned(_ value: Value, _ reason: String?) -> Attested {
        reason.map { .inferred(value, from: $0) } ?? .stated(value)
    }
}
