/// What research of the last year stands behind one product (rule book 7.2, W-RES-01 to 03).
public struct ProductResearch: Hashable, Sendable, Codable {
    public var product: Product.ID
    public var name: String
    /// Research about it, by day.
    public var items: [ResearchItem]
    /// That part of all research that decisions on the product rest on; empty when no decision rests on any.
    public var behindDecisions: [ResearchItem]

    /// The research about a product as of a day.
    ///
    /// - Parameters:
    ///   - items: of all products; those without a product count for the only one there is.
    ///   - planning: the contacts that decisions on the product rest on.
    public init(
        _ product: Product, isOnly: Bool = false, items: [ResearchItem], planning: Set<Interaction.ID>, asOf: Day,
        policy: ResearchPolicy
    ) {
        let counted = ResearchItem.counted(items, asOf: asOf, policy: policy)
        self.product = product.id
        name = product.name
        self.items = counted.filter { $0.products.contains(product.id) || (isOnly && $0.products.isEmpty) }
        behindDecisions = counted.filter { planning.contains($0.interaction) }
    }

    /// Touchpoints that doing the customer's job never reached; nil while nobody did it, or nobody wrote them down.
    public func missingTouchpoints(_ policy: ResearchPolicy) -> [TouchpointStage]? {
        let reached = items.filter { $0.level == .become }.compactMap(\.touchpoints)
        guard !reached.isEmpty else { return nil }
        let all = reached.reduce(into: Set<TouchpointStage>()) { $0.formUnion($1) }
        return TouchpointStage.allCases.filter { policy.touchpoints.contains($0) && !all.contains($0) }
    }

    /// What a person should look at, worst first.
    public func warnings(_ policy: ResearchPolicy) -> [Warning] {
        Warning.worstFirst([shallow, unwatched, untouched(policy)].compactMap(\.self))
    }

    /// Decisions that rest on nothing but liked ideas and wished-for features.
    private var shallow: Warning? {
        guard !behindDecisions.isEmpty, behindDecisions.allSatisfy({ $0.level <= .features }) else { return nil }
        return warning(.shallowPlanning, .high, ["talks": String(behindDecisions.count)], behindDecisions)
    }

    private var unwatched: Warning? {
        items.contains { $0.level >= .observe } ? nil : warning(.nobodyWatched, .medium, [:], [])
    }

    private func untouched(_ policy: ResearchPolicy) -> Warning? {
        guard let missing = missingTouchpoints(policy), !missing.isEmpty else { return nil }
        return warning(
            .touchpointsMissing, .low, ["touchpoints": Wording.list(missing.map(Wording.name))],
            items.filter { $0.level == .become })
    }

    private func warning(
        _ code: Warning.Code, _ severity: Warning.Severity, _ slots: [String: String], _ items: [ResearchItem]
    ) -> Warning {
        Warning(
            code, severity: severity, slots: slots.merging(["product": name]) { $1 },
            evidence: [.product(product)] + items.map { .interaction($0.interaction) })
    }
}
