import Foundation
import KenDomain
import KenImport
import KenStore

extension EndIndustry: ExportedRecord {
    static var interchange: InterchangeTable { .endIndustry }

    func content(_ keys: ExportKeys) -> Draft.Content { .endIndustry(EndIndustryDraft(name: name)) }
}

extension Trend: ExportedRecord {
    static var interchange: InterchangeTable { .trend }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = TrendDraft(title: title, subject: keys.subject(subject), magnitude: magnitude)
        draft.direction = direction
        draft.turnsOn = turnsOn
        return .trend(draft)
    }
}

extension Exposure: ExportedRecord {
    static var interchange: InterchangeTable { .exposure }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = ExposureDraft(
            organisation: keys.organisation(organisation),
            industry: .source(InterchangeTable.endIndustry.sourceName, keys.key(industry)), from: from)
        draft.share = share
        draft.claim = keys.record(claim, .claim)
        return .exposure(draft)
    }
}

extension RoadmapItem: ExportedRecord {
    static var interchange: InterchangeTable { .roadmapItem }

    func content(_ keys: ExportKeys) -> Draft.Content {
        let shown = DisclosureSubject(self, from: standing.learnedOn).draft(keys)
        var draft = RoadmapItemDraft(owner: keys.organisation(owner), shown: shown)
        draft.dimension = dimension
        draft.bearing = bearing
        draft.effort = effort
        draft.readyOn = readyOn
        draft.claims = keys.claims(claims)
        return .roadmapItem(draft)
    }
}

extension DisclosureSubject {
    /// What others may be shown, with other records named by their keys.
    func draft(_ keys: ExportKeys) -> RoadmapShownDraft {
        var draft = RoadmapShownDraft(title: title, status: status, disclosure: `class`.name)
        draft.scope = scope.isEmpty ? nil : scope
        draft.range = range
        draft.madeWith = keys.organisation(`class`.partner)
        draft.exclusiveTo = keys.organisation(exclusiveTo)
        draft.edition = version
        return draft
    }
}

extension Competitor: ExportedRecord {
    static var interchange: InterchangeTable { .competitor }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = CompetitorDraft(rivalOf: keys.organisation(rivalOf), name: name, kind: kind)
        draft.organisation = keys.organisation(organisation)
        draft.claims = keys.claims(claims)
        return .competitor(draft)
    }
}

extension DifferentiatorCell: ExportedRecord {
    static var interchange: InterchangeTable { .differentiatorCell }
    var needs: [UUID] { [competitor.uuid] }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = DifferentiatorCellDraft(
            competitor: .source(InterchangeTable.competitor.sourceName, keys.key(competitor)), attribute: attribute,
            relative: relative)
        draft.claims = keys.claims(claims)
        return .differentiatorCell(draft)
    }
}

extension BarrierLink: ExportedRecord {
    static var interchange: InterchangeTable { .barrierLink }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = BarrierLinkDraft(organisation: keys.organisation(organisation), barrier: barrier)
        draft.attribute = attribute
        draft.outcome = outcome
        return .barrierLink(draft)
    }
}

extension ExportKeys {
    /// Claims by their keys.
    func claims(_ ids: [Claim.ID]) -> [Link] { ids.compactMap { record($0, .claim) } }

    /// What words about a market speak of; industries in the order of their keys.
    func subject(_ subject: TrendSubject) -> TrendSubjectDraft {
        var draft = TrendSubjectDraft(dimension: subject.dimension)
        draft.industries = subject.industries.map { key($0) }.sorted()
            .map { .source(InterchangeTable.endIndustry.sourceName, $0) }
        draft.horizons = subject.horizons
        return draft
    }
}
