import KenDomain
import KenImport
import KenStore

extension ImportBatch {
    mutating func place(_ draft: EndIndustryDraft, _ row: Row) throws(Unplaced) {
        _ = try keep(
            row, on: \.endIndustries,
            build: { id, standing in EndIndustry(id: id, name: draft.name, standing: standing) },
            edit: { $0.name = draft.name }, learnedOn: nil)
    }

    mutating func place(_ draft: TrendDraft, _ row: Row) throws(Unplaced) {
        let subject = try subject(draft.subject)
        _ = try keep(
            row, on: \.trends,
            build: { id, standing in
                Trend(
                    id: id, title: draft.title, subject: subject, magnitude: draft.magnitude, standing: standing)
            },
            edit: {
                $0.title = draft.title
                $0.subject = subject
                $0.direction = draft.direction
                $0.magnitude = draft.magnitude
                $0.turnsOn = draft.turnsOn
            }, learnedOn: nil)
    }

    mutating func place(_ draft: ExposureDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        guard let industry = try record(draft.industry, EndIndustry.self, "industry") else { return }
        let claim = try record(draft.claim, Claim.self, "claim")
        _ = try keep(
            row, on: \.exposures,
            build: { id, standing in
                Exposure(
                    id: id, organisation: organisation, industry: industry, share: draft.share, from: draft.from,
                    standing: standing)
            },
            edit: {
                $0.share = draft.share
                $0.from = draft.from
                $0.claim = claim
            }, learnedOn: min(draft.from, context.today))
    }

    mutating func place(_ draft: CompetitorDraft, _ row: Row) throws(Unplaced) {
        let rivalOf = try organisation(draft.rivalOf, "rival_of")
        let known = try optionalOrganisation(draft.organisation, "organisation")
        let claims = try claims(draft.claims)
        _ = try keep(
            row, on: \.competitors,
            build: { id, standing in
                Competitor(id: id, rivalOf: rivalOf, name: draft.name, kind: draft.kind, standing: standing)
            },
            edit: {
                $0.name = draft.name
                $0.organisation = known
                $0.kind = draft.kind
                $0.claims = claims
            }, learnedOn: nil)
    }

    mutating func place(_ draft: DifferentiatorCellDraft, _ row: Row) throws(Unplaced) {
        guard let competitor = try record(draft.competitor, Competitor.self, "competitor") else { return }
        let claims = try claims(draft.claims)
        _ = try keep(
            row, on: \.differentiatorCells,
            build: { id, standing in
                DifferentiatorCell(
                    id: id, competitor: competitor, attribute: draft.attribute, relative: draft.relative,
                    standing: standing)
            },
            edit: {
                $0.attribute = draft.attribute
                $0.relative = draft.relative
                $0.claims = claims
            }, learnedOn: nil)
    }

    mutating func place(_ draft: BarrierLinkDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        _ = try keep(
            row, on: \.barrierLinks,
            build: { id, standing in
                BarrierLink(id: id, organisation: organisation, barrier: draft.barrier, standing: standing)
            },
            edit: {
                $0.barrier = draft.barrier
                $0.attribute = draft.attribute
                $0.outcome = draft.outcome
            }, learnedOn: nil)
    }

    /// What words about a market speak of.
    func subject(_ draft: TrendSubjectDraft) throws(Unplaced) -> TrendSubject {
        var industries: [EndIndustry.ID] = []
        for link in draft.industries {
            if let id = try record(link, EndIndustry.self, "industries") { industries.append(id) }
        }
        return TrendSubject(industries: industries, dimension: draft.dimension, horizons: draft.horizons)
    }

    /// The claims that links name.
    func claims(_ links: [Link]) throws(Unplaced) -> [Claim.ID] {
        var claims: [Claim.ID] = []
        for link in links { if let id = try record(link, Claim.self, "claims") { claims.append(id) } }
        return claims
    }

    /// The organisation a link names, when there is a link.
    func optionalOrganisation(_ link: Link?, _ field: String) throws(Unplaced) -> Organisation.ID? {
        guard let link else { return nil }
        return try organisation(link, field)
    }
}
