import KenDomain
import KenImport
import KenStore

extension ImportBatch {
    mutating func place(_ draft: DealDraft, _ row: Row) throws(Unplaced) {
        let organisation = draft.organisation.flatMap { index.organisation($0) }
        let people = try everyone(draft.people, "people")
        _ = try keep(
            row, on: \.deals,
            build: { id, standing in
                Deal(
                    id: id, organisation: organisation, name: draft.name, amount: draft.amount, stages: [],
                    standing: standing)
            },
            edit: {
                $0.organisation = organisation ?? $0.organisation
                $0.name = draft.name
                $0.amount = draft.amount
                $0.stages = draft.stages
                $0.closesOn = draft.closesOn
                $0.incumbent = draft.incumbent ?? $0.incumbent
                $0.note = draft.note ?? $0.note
                $0.people = people + $0.people.filter { !people.contains($0) }
            }, learnedOn: draft.stages.compactMap(\.from).min().map { min($0, context.today) })
    }

    mutating func place(_ draft: RevenueDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        let product = try record(draft.product, Product.self, "product")
        _ = try keep(
            row, on: \.revenue,
            build: { id, standing in
                RevenueFact(
                    id: id, organisation: organisation, from: draft.from, until: draft.until, amount: draft.amount,
                    standing: standing)
            },
            edit: {
                $0.product = product
                $0.from = draft.from
                $0.until = draft.until
                $0.amount = draft.amount
                $0.isDatedOrder = draft.isDatedOrder
            }, learnedOn: min(draft.until, context.today))
    }

    mutating func place(_ draft: PotentialDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        _ = try keep(
            row, on: \.potentials,
            build: { id, standing in
                Potential(id: id, organisation: organisation, from: draft.from, standing: standing)
            },
            edit: {
                $0.addressable = draft.addressable
                $0.brandMarks = draft.brandMarks
                $0.segment = draft.segment
                $0.segmentRank = draft.segmentRank
                $0.territory = draft.territory
                $0.territoryRank = draft.territoryRank
                $0.from = draft.from
            }, learnedOn: draft.from)
    }

    /// A link table's row: gives a deal its organisation, or a person to a deal.
    mutating func place(_ draft: AssociationDraft, _ row: Row) throws(Unplaced) {
        let ends = [draft.from, draft.to]
        let deals = ends.compactMap { link -> Deal.ID? in
            guard case .source(let source, let id) = link, let found = index.rows[source]?[id],
                found.recordKind == .deal
            else { return nil }
            return Deal.ID(found.record)
        }
        let organisation = ends.lazy.compactMap { [index] in index.organisation($0) }.first
        let person = ends.lazy.compactMap { [index] in index.person($0) }.first
        if let deal = deals.first, organisation != nil || person != nil {
            let isChanged = try reading { [sight] in
                try shelves.deals.change(deal, in: sight) {
                    $0.organisation = organisation ?? $0.organisation
                    if let person, !$0.people.contains(person) { $0.people.append(person) }
                }
            }
            return finish(row, as: deal, Deal.self, isChanged ? .update : .unchanged, why: "links two records we have")
        }
        if try place(feedbackAmong: ends, organisation, person, row) { return }
        if let person, let organisation {
            try settle(person, at: organisation, PersonDraft(), learnedOn: row.draft.learnedOn, source: nil)
            return finish(row, as: person, Person.self, .update, why: "gives a person their organisation")
        }
        throw .missing(
            field: "", reason: "one or both of the linked records are not here; import their tables first or together")
    }

    /// Where a record was first imported from: kept, so that a later import of that source finds it again.
    mutating func place(_ draft: ProvenanceDraft, _ row: Row) throws(Unplaced) {
        guard case .source(let table, let key) = draft.record, let found = index.rows[table]?[key] else {
            throw .missing(field: "record", reason: "there is no record \(draft.record.words)")
        }
        guard index.rows[draft.source]?[draft.externalID] == nil else {
            return outcome.note(.unchanged, line: row.line, row.draft.summary, why: "already known")
        }
        let source = SourceRow(
            id: context.world.newID(), source: draft.source, externalID: draft.externalID, record: found.record,
            recordKind: found.recordKind, run: context.importID, fields: "{}", digest: row.digest)
        sources.append(source)
        index.add(source, source: draft.source, externalID: draft.externalID)
        outcome.note(.create, line: row.line, row.draft.summary, why: "new")
    }
}
