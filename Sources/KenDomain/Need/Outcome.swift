/// What people measure success by in one step of their job (rule book 6.2; Ulwick).
public struct Outcome: Kept {
    public typealias ID = Identifier<Outcome>

    public var id: ID
    /// The one step it belongs to.
    public var step: JobStep.ID
    /// Direction, metric, object of control and context: "Minimize the likelihood that …".
    public var statement: String
    /// The words it was made from.
    public var evidence: [EvidenceItem.ID]
    /// Answers of the ledger that speak of it.
    public var claims: [Claim.ID] = []
    /// Promises that are about it.
    public var commitments: [Commitment.ID] = []
    /// Decisions of ours that serve it.
    public var bets: [Bet.ID] = []
    public var standing: Standing

    /// An outcome of one step.
    public init(id: ID, step: JobStep.ID, statement: String, evidence: [EvidenceItem.ID] = [], standing: Standing) {
        self.id = id
        self.step = step
        self.statement = statement
        self.evidence = evidence
        self.standing = standing
    }
}
