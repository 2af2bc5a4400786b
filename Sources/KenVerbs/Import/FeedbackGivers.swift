import KenDomain
import KenImport
import KenStore

/// What the givers of feedback in one batch are to us: looked up for all of them at once, when the first is asked for.
struct FeedbackGivers {
    private var wantedPeople: Set<Person.ID> = []
    private var wantedAccounts: Set<Organisation.ID> = []
    private var isRead = false
    private var labels: [Person.ID: Label] = [:]
    private var kinds: [Organisation.ID: Organisation.Kind] = [:]

    /// Nobody.
    init() {}

    /// Collects those whom the rows name.
    init(_ items: [ReadItem], _ index: LinkIndex, own: Organisation.ID) {
        for case .row(let row) in items {
            guard case .feedback(.item(let draft)) = row.draft.content else { continue }
            if let giver = index.person(draft.giver) {
                wantedPeople.insert(giver)
                wantedAccounts.formUnion(index.organisations(of: giver).prefix(1))
            }
            if let account = index.organisation(draft.organisation) { wantedAccounts.insert(account) }
            if case .mail(let mail) = draft.giver, let domain = MailAddress.domain(of: mail),
                let account = index.organisation(.domain(domain))
            {
                wantedAccounts.insert(account)
            }
        }
        wantedAccounts.insert(own)
    }

    /// The label of a giver and the kind of an organisation; nil while not known.
    mutating func sort(
        _ giver: Person.ID?, _ account: Organisation.ID?, asOf: Day, in sight: ImportSight
    ) throws -> (label: Label?, kind: Organisation.Kind?) {
        if !isRead {
            let found = try sight.db.profiles(of: wantedPeople, asOf: asOf)
            labels = found.people.mapValues(\.label)
            kinds = try sight.db.organisations(wantedAccounts, asOf: asOf).mapValues(\.kind.value)
            isRead = true
        }
        let label = giver.flatMap { labels[$0] }
        return (label == .unclassified ? nil : label, account.flatMap { kinds[$0] })
    }
}
