extension CompetitorMatrix {
    /// The matrix of a customer, or of our own company, on a day.
    public init(
        rivalsOf organisation: Organisation.ID, in market: CustomerMarket, claims: SureClaims,
        readership: Readership, asOf: Day, policy: MarketPolicy
    ) {
        let counts = { (standing: Standing) in
            standing.holds(on: asOf) && readership.mayRead([standing.visibility])
        }
        let rivals = market.competitors.filter { $0.rivalOf == organisation && counts($0.standing) }
        let cells = Dictionary(grouping: market.cells.filter { counts($0.standing) }, by: \.competitor)
        rows = rivals.sorted { $0.order < $1.order }.map { rival in
            Row(
                competitor: rival.id, name: rival.name, kind: rival.kind,
                cells: Cell.newest(of: cells[rival.id] ?? [], claims: claims, policy: policy))
        }
        attributes = Set(rows.flatMap(\.cells).map(\.attribute)).sorted()
    }
}

extension Competitor {
    /// By kind, then name, then id.
    fileprivate var order: (Int, String, String) {
        (Kind.allCases.firstIndex(of: kind) ?? 0, name, id.description)
    }
}

extension CompetitorMatrix.Cell {
    /// One cell for each attribute, the one learned last, by attribute.
    fileprivate static func newest(
        of cells: [DifferentiatorCell], claims: SureClaims, policy: MarketPolicy
    ) -> [Self] {
        let newest = Dictionary(
            cells.sorted { ($0.standing.learnedOn, $0.id) < ($1.standing.learnedOn, $1.id) }
                .map { (AnswerValue.plain($0.attribute), $0) }, uniquingKeysWith: { $1 })
        return newest.values.sorted { ($0.attribute, $0.id) < ($1.attribute, $1.id) }.map { cell in
            let confidence = claims.confidence(of: cell.claims) ?? 0
            return Self(
                attribute: cell.attribute, relative: cell.relative, confidence: confidence,
                verdict: .init(cell.relative, confidence: confidence, policy: policy),
                evidence: claims.evidence(of: cell.claims))
        }
    }
}

extension CompetitorMatrix.Cell.Verdict {
    /// What a mark of −2…2 comes to when we are so sure of it.
    public init(_ relative: Int, confidence: Double, policy: MarketPolicy) {
        let isSure = Numerics.reaches(confidence, policy.differentiatorConfidence)
        self = isSure && relative >= 1 ? .differentiator : isSure && relative <= -1 ? .customerAdvantage : .neither
    }
}
