import KenDomain
import KenImport
import KenStore

extension ImportBatch {
    mutating func place(_ draft: RoadmapItemDraft, _ row: Row) throws(Unplaced) {
        let owner = try organisation(draft.owner, "owner")
        let claims = try claims(draft.claims)
        let disclosure = try disclosure(of: draft.shown)
        let exclusiveTo = try optionalOrganisation(draft.shown.exclusiveTo, "exclusive_to")
        _ = try keep(
            row, on: \.roadmapItems,
            build: { id, standing in
                RoadmapItem(
                    id: id, owner: owner, title: draft.shown.title, dimension: draft.dimension, standing: standing)
            },
            edit: {
                $0.take(draft)
                $0.disclosure = disclosure
                $0.exclusiveTo = exclusiveTo
                $0.claims = claims
            }, learnedOn: nil)
    }

    /// How an item stood before: kept once its item is.
    mutating func place(_ draft: RoadmapEditionDraft, _ row: Row) throws(Unplaced) {
        guard let item = try record(draft.item, RoadmapItem.self, "item") else { return }
        let edition = DisclosureSubject(
            item: item, title: draft.shown.title, class: try disclosure(of: draft.shown), status: draft.shown.status,
            range: draft.shown.range, scope: draft.shown.scope ?? "", version: draft.shown.edition,
            exclusiveTo: try optionalOrganisation(draft.shown.exclusiveTo, "exclusive_to"), from: draft.from)
        let known = try reading { [sight] in
            try sight.settled().roadmapHistories(of: [item], asOf: draft.from)[item]?.versions.contains(edition)
                ?? false
        }
        if known { return outcome.note(.unchanged, line: row.line, row.draft.summary, why: "already known") }
        editions.append(edition)
        outcome.note(.create, line: row.line, row.draft.summary, why: "new")
    }

    private func disclosure(of draft: RoadmapShownDraft) throws(Unplaced) -> RoadmapItem.Disclosure {
        let partner = try optionalOrganisation(draft.madeWith, "disclosure")
        guard let disclosure = RoadmapItem.Disclosure(draft.disclosure, with: partner) else {
            throw .missing(field: "disclosure", reason: "a co-creation names its customer: coCreation: KEY")
        }
        return disclosure
    }
}

extension RoadmapItem {
    /// Takes over what a row says of the item alone.
    fileprivate mutating func take(_ draft: RoadmapItemDraft) {
        title = draft.shown.title
        scope = draft.shown.scope
        dimension = draft.dimension
        bearing = draft.bearing
        effort = draft.effort
        readyOn = draft.readyOn
        shownFrom = draft.shown.range.from
        shownUntil = draft.shown.range.until
        status = draft.shown.status
        edition = draft.shown.edition
    }
}
