import KenDomain

extension AccountReading {
    /// The customer's industries, roadmap and customers, as far as the caller may read them.
    func marketView(in market: Market?) -> MarketView {
        let names = Dictionary(
            (market?.dossier.industries ?? []).map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
        let readable = (market?.dossier.exposures ?? []).filter { mayRead($0.standing) }
        let exposures = Exposures(of: dossier.account.id, in: readable, asOf: asOf)
        let industries = exposures.byIndustry.map { industry, exposure in
            MarketView.Industry(id: industry, name: names[industry] ?? "", share: exposure.share)
        }
        let items = dossier.market.roadmap.filter { $0.owner == dossier.account.id && $0.status != .dropped }
        let partner = dossier.account.buysThrough.flatMap { dossier.organisations[$0] }
        return MarketView(
            partner: partner.map { OrganisationMark(id: $0.id, name: $0.name, kind: $0.kind.value) },
            industries: industries.sorted { (-($0.share ?? -1), $0.name) < (-($1.share ?? -1), $1.name) },
            roadmap: items.filter { !isHidden($0.standing) }.map(line).sorted {
                ($0.readyOn ?? Day(Day.range.upperBound), $0.id) < ($1.readyOn ?? Day(Day.range.upperBound), $1.id)
            },
            theirCustomers: [301, 302, 309, 311].map { Question.ID($0) })
    }

    /// What was told in others' confidence is not even counted here; what was told under an agreement is, without words.
    private func isHidden(_ standing: Standing) -> Bool {
        if case .inConfidence = standing.visibility { return !mayRead(standing) }
        return false
    }

    private func line(_ item: RoadmapItem) -> MarketView.RoadmapLine {
        let isReadable = mayRead(item.standing)
        return MarketView.RoadmapLine(
            id: item.id, title: isReadable ? item.title : nil, dimension: isReadable ? item.dimension : nil,
            bearing: item.bearing, status: item.status, readyOn: isReadable ? item.readyOn : nil)
    }
}

extension MarketJudgement {
    /// The records its alignment, stance, matrix and barriers rest on.
    var references: [Reference] {
        alignment.explanation.references + alignment.lines.flatMap(\.references) + stance.explanation.references
            + competitors.rows.flatMap { [.competitor($0.competitor)] + $0.cells.flatMap(\.evidence) }
            + barriers.flatMap(\.explanation.references)
    }
}

extension Alignment.Line {
    /// The words on the trend, on where the roadmap stands, and the customer's own.
    var references: [Reference] { evidence + ownWords + position.evidence + (sureness?.references ?? []) }
}
