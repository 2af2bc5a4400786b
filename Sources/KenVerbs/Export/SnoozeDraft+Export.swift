import KenDomain
import KenImport
import KenStore

extension Draft {
    /// A warning that was put off as a row of Ken's own files; nil when what it is about is left out.
    init?(_ snooze: Snooze, _ keys: ExportKeys) {
        let subject = snooze.subject
        var draft = SnoozeDraft(
            subject.code, reason: snooze.reason, since: snooze.since, until: snooze.until, by: snooze.by)
        draft.organisation = keys.organisation(subject.organisation)
        draft.tier = Tier.allCases.first { subject.detail == "tier-\($0.rawValue)" }
        if subject.organisation == nil {
            draft.bet = keys.record(Bet.ID(subject.detail), .bet)
            guard draft.bet != nil || subject.detail.isEmpty || draft.tier != nil else { return nil }
        } else {
            draft.person = keys.person(Person.ID(subject.detail))
        }
        let parts = [draft.organisation, draft.person, draft.bet].map { $0?.key ?? "" }
        let key = ([subject.code.rawValue] + parts + [draft.tier.map { "\($0.rawValue)" } ?? ""])
            .joined(separator: "/")
        self.init(
            origin: Origin(source: InterchangeTable.snooze.sourceName, externalID: key, line: 0),
            content: .snooze(draft))
    }
}

extension Link {
    /// The key in the file it names.
    fileprivate var key: String {
        switch self {
        case .source(_, let key), .mail(let key), .domain(let key), .name(let key): key
        }
    }
}
