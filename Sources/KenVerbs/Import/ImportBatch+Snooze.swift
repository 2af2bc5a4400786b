import KenDomain
import KenImport
import KenStore

extension ImportBatch {
    /// A warning put off elsewhere: kept once everything it names is.
    mutating func place(_ draft: SnoozeDraft, _ row: Row) throws(Unplaced) {
        let organisation = try optionalOrganisation(draft.organisation, "organisation")
        let person: Person.ID? = try person(draft.person, "person")
        let bet = try record(draft.bet, Bet.self, "bet")
        let detail = draft.tier.map { "tier-\($0.rawValue)" } ?? person?.description ?? bet?.description ?? ""
        let snooze = Snooze(
            Warning.Subject(draft.code, organisation: organisation, detail: detail), reason: draft.reason,
            since: draft.since, until: draft.until, by: draft.by)
        let known = try reading { [sight] in try sight.settled().snooze(of: snooze.subject) }
        if known == snooze { return outcome.note(.unchanged, line: row.line, row.draft.summary, why: "already known") }
        snoozes.append(snooze)
        outcome.note(known == nil ? .create : .update, line: row.line, row.draft.summary, why: "put off elsewhere")
    }
}
