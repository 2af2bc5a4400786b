/// Whether both sides speak (rule book 11): `2·min(in, out) / (in + out)`, 1 when they speak alike, 0 when one is
/// silent.
public struct TwoWayBalance: Hashable, Sendable, Codable {
    /// Contacts that they started, and that we did.
    public var incoming: Int
    public var outgoing: Int
    /// 0…1; nil with fewer than two contacts.
    public var score: Double?
    public var explanation: Explanation

    /// The balance of counts.
    public init(incoming: Int, outgoing: Int, policy: Policy) {
        let (theirs, ours) = (max(0, incoming), max(0, outgoing))
        let all = Double(theirs) + Double(ours)
        self.incoming = theirs
        self.outgoing = ours
        score = all < 2 ? nil : 2 * Double(min(theirs, ours)) / all
        explanation = Explanation(
            title: Wording.balanceTitle, score: score, form: .sum,
            terms: score == nil
                ? []
                : [
                    .init(
                        Wording.balanceTerm(incoming: theirs, outgoing: ours), value: Double(min(theirs, ours)),
                        weight: 2 / all,
                        source: "rule book 11; \(SeedSource.customerUnderstandingOnIBM.words)")
                ],
            policy: policy.stamp)
    }
}
