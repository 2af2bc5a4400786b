import KenDomain
import KenImport
import KenStore

extension Deal: ExportedRecord {
    static var interchange: InterchangeTable { .deal }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = DealDraft(organisation: keys.organisation(organisation), name: name)
        draft.amount = amount
        draft.stages = stages
        draft.closesOn = closesOn
        draft.incumbent = incumbent
        draft.note = note
        draft.people = keys.people(people)
        return .deal(draft)
    }
}

extension RevenueFact: ExportedRecord {
    static var interchange: InterchangeTable { .revenue }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = RevenueDraft(
            organisation: keys.organisation(organisation), from: from, until: until, amount: amount)
        draft.product = keys.record(product, .product)
        draft.isDatedOrder = isDatedOrder
        return .revenue(draft)
    }
}

extension Potential: ExportedRecord {
    static var interchange: InterchangeTable { .potential }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = PotentialDraft(organisation: keys.organisation(organisation), from: from)
        draft.addressable = addressable
        draft.brandMarks = brandMarks
        draft.segment = segment
        draft.segmentRank = segmentRank
        draft.territory = territory
        draft.territoryRank = territoryRank
        return .potential(draft)
    }
}
