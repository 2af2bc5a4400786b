/// How reliable a speaker is on one claim, A to F (rule book 3.3; NATO Admiralty code). It stands on the claim, never
/// on the person (13.4).
public enum AdmiraltyLetter: String, Sendable, Codable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
    /// Cannot be judged: never talked with, and nothing they said has been resolved.
    case f = "F"

    /// The letter that trust between hearer and speaker, 0…1, and the speaker's record give.
    ///
    /// - Parameter isKnown: whether there was any two-way contact with the speaker.
    public init(trust: Double, record: TrackRecord, isKnown: Bool, policy: EvidencePolicy) {
        guard isKnown || record.resolved > 0 else {
            self = .f
            return
        }
        let reliability = record.reliability(trust: trust, policy: policy)
        let reached = [AdmiraltyLetter.a, .b, .c, .d].first { letter in
            guard letter != .a || record.resolved >= policy.completelyReliableRecord else { return false }
            return Numerics.reaches(reliability, policy.letterFrom[letter] ?? 1)
        }
        self = reached ?? .e
    }
}
