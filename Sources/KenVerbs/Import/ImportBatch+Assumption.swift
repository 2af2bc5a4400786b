import KenDomain
import KenImport
import KenStore

extension ImportBatch {
    mutating func place(_ draft: AssumptionDraft, _ row: Row) throws(Unplaced) {
        var account: Organisation.ID?
        if let link = draft.organisation { account = try organisation(link) }
        _ = try keep(
            row, on: \.assumptions,
            build: { id, standing in
                HeldAssumption(
                    id: id, kind: draft.kind, text: draft.text, stake: draft.stake, since: draft.since,
                    standing: standing)
            },
            edit: {
                ($0.kind, $0.text, $0.organisation) = (draft.kind, draft.text, account)
                ($0.question, $0.stake, $0.since) = (draft.question, draft.stake, draft.since)
                ($0.struckOn, $0.struckBecause) = (draft.struckOn, draft.struckBecause)
            }, learnedOn: draft.since)
    }
}
