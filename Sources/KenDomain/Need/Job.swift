/// What somebody tries to get done, whatever they use for it (rule book 6.1; Ulwick).
public struct Job: Kept {
    public typealias ID = Identifier<Job>

    /// Whose job it is.
    public enum Holder: String, Sendable, Codable, CaseIterable {
        /// The primary customer's: the core job, which alone is mapped and scored.
        case primary
        case buyer, administrator, installer, distributor
    }

    public var id: ID
    public var holder: Holder
    /// The product that is hired for it; nil for all of ours.
    public var product: Product.ID?
    /// Verb, object and context, free of products: "integrate a powered axis into a new machine".
    public var statement: String
    /// The words it was heard in.
    public var evidence: [EvidenceItem.ID]
    public var standing: Standing

    /// A job in one line.
    public init(
        id: ID, holder: Holder = .primary, product: Product.ID? = nil, statement: String,
        evidence: [EvidenceItem.ID] = [], standing: Standing
    ) {
        self.id = id
        self.holder = holder
        self.product = product
        self.statement = statement
        self.evidence = evidence
        self.standing = standing
    }

    /// Whether it is the core job. All others are shown in the brief and take no part in any score.
    public var isCore: Bool { holder == .primary }
}
