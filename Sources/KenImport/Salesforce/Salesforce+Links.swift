import KenDomain

extension Salesforce {
    /// Who takes part in an opportunity.
    static let opportunityContacts = TableLayout(
        source: "salesforce.opportunity_contact", name: "Salesforce contact roles of opportunities", rank: 4,
        columns: [
            (.fromID, ["opportunityid"]), (.toID, ["contactid"]), (.isDeleted, ["isdeleted", "fivetrandeleted"]),
        ],
        signatures: [
            .init(
                form: "object export", all: ["opportunityid", "contactid"],
                none: ["stagename", "opportunityname", "campaignid"])
        ],
        days: [],
        read: { row in
            row.link(
                from: { link("opportunity", $0) }, to: { link("contact", $0) }, cleaned: { SourceID.salesforce($0) })
        })

    /// Where a contact works, beside the account on the contact itself.
    static let accountContacts = TableLayout(
        source: "salesforce.account_contact", name: "Salesforce relations of accounts and contacts", rank: 4,
        columns: [
            (.id, ["id"]), (.fromID, ["contactid"]), (.toID, ["accountid"]), (.from, ["startdate"]),
            (.until, ["enddate"]),
            (.isDeleted, ["isdeleted", "fivetrandeleted"]),
        ],
        signatures: [
            .init(
                form: "object export", all: ["accountid", "contactid"],
                groups: [(1, ["isdirect", "roles", "isactive", "startdate", "relationshipstrength"])],
                none: ["lastname", "opportunityid", "email", "whoid", "casenumber"])
        ],
        days: [.from, .until], read: readRelation)

    private static func readRelation(_ row: inout TableRow) -> TableLayout.Reading {
        if let (field, reason) = row.reasonToPassOver() { return .skip(field: field, reason: reason) }
        guard let contact = row.text(.fromID).flatMap({ SourceID.salesforce($0) }) else {
            return .skip(field: .fromID, reason: "no contact")
        }
        guard let account = row.text(.toID).flatMap({ SourceID.salesforce($0) }) else {
            return .skip(field: .toID, reason: "no account")
        }
        var affiliation = AffiliationDraft(person: link("contact", contact), organisation: link("account", account))
        affiliation.from = row.day(.from)
        affiliation.until = row.day(.until)
        let id = row.text(.id).flatMap { SourceID.salesforce($0) } ?? "\(contact)-\(account)"
        return .drafts([row.draft(id: id, learnedOn: nil, .affiliation(affiliation))])
    }
}
