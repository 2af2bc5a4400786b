/// What became of a claim: borne out or refuted, as a person found on a day (rule book 3.3).
public struct Resolution: Kept {
    public typealias ID = Identifier<Resolution>

    public var id: ID
    public var claim: Claim.ID
    public var wasBorneOut: Bool
    public var resolvedOn: Day
    /// What showed it, in a sentence.
    public var reason: String
    public var standing: Standing

    /// What became of a claim.
    public init(
        id: ID, claim: Claim.ID, wasBorneOut: Bool, on resolvedOn: Day, reason: String, standing: Standing
    ) {
        self.id = id
        self.claim = claim
        self.wasBorneOut = wasBorneOut
        self.resolvedOn = resolvedOn
        self.reason = reason
        self.standing = standing
    }
}
