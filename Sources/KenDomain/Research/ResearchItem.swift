/// One contact with a customer as research: its level, and what it was about (rule book 7.2).
public struct ResearchItem: Hashable, Sendable, Codable {
    public var interaction: Interaction.ID
    public var on: Day
    public var level: ResearchLevel
    /// The products it was about; empty when nobody said.
    public var products: Set<Product.ID>
    /// The touchpoints we went through; nil when nobody wrote them down.
    public var touchpoints: Set<TouchpointStage>?

    /// One contact as research.
    public init(
        _ interaction: Interaction.ID, on: Day, level: ResearchLevel, products: Set<Product.ID> = [],
        touchpoints: Set<TouchpointStage>? = nil
    ) {
        self.interaction = interaction
        self.on = on
        self.level = level
        self.products = products
        self.touchpoints = touchpoints
    }

    /// One contact as research; nil where no level is recorded, or it was called off.
    public init?(_ interaction: Interaction, products: Set<Product.ID> = [], touchpoints: Set<TouchpointStage>? = nil) {
        guard !interaction.isCancelled, let level = ResearchLevel(interaction) else { return nil }
        self.init(
            interaction.id, on: interaction.happenedOn, level: level, products: products, touchpoints: touchpoints)
    }

    /// Those that count on a day: at most so many days old.
    static func counted(_ items: [ResearchItem], asOf: Day, policy: ResearchPolicy) -> [ResearchItem] {
        items.filter { (0...max(0, policy.days)).contains($0.on.days(to: asOf)) }
            .sorted { ($0.on, $0.interaction) < ($1.on, $1.interaction) }
    }
}
