import KenDomain

extension HubSpot {
    /// Contacts: joined to companies by id, else by mail domain, never by a company's name.
    static let contacts = TableLayout(
        source: "hubspot.contact", name: "HubSpot contacts", rank: 2,
        columns: [
            (.id, ["recordid", "recordidcontact", "hsobjectid", "contactid", "vid", "canonicalvid", "id"]),
            (.isDeleted, deletion),
            (.formerIDs, ["hsmergedobjectids", "mergedobjectids", "mergedrecordids", "hscalculatedmergedvids"]),
            (.createdOn, ["createdate", "createddate", "createdat"]),
            (.firstName, ["firstname"]),
            (.lastName, ["lastname"]),
            (.name, ["fullname", "name"]),
            (.mail, ["email", "emailaddress"]),
            (.moreMails, ["additionalemailaddresses", "hsadditionalemails", "additionalemails"]),
            (.title, ["jobtitle", "title"]),
            (
                .organisationIDs,
                [
                    "associatedcompanyids", "associatedcompanyidsprimary", "primaryassociatedcompanyid",
                    "associatedcompanyid",
                    "companyid",
                ]
            ),
        ],
        signatures: [
            .init(
                form: "list view", all: ["recordid"],
                groups: [
                    (2, ["firstname", "lastname", "email"]),
                    (
                        1,
                        [
                            "contactowner", "leadstatus", "lifecyclestage", "associatedcompany", "associatedcompanyids",
                            "createdate",
                            "lastmodifieddate", "lastactivitydate", "originalsource", "jobtitle", "companyname",
                            "phonenumber",
                        ]
                    ),
                ], none: ["dealname", "ticketname"]),
            .init(
                form: "by property name", all: ["hsobjectid"],
                groups: [(2, ["firstname", "lastname", "email"])], none: ["dealname"]),
            .init(
                form: "warehouse copy", all: [],
                groups: [
                    (2, ["propertyfirstname", "propertylastname", "propertyemail"]), (1, ["id", "vid", "contactid"]),
                ]),
        ],
        read: readContact)

    private static func readContact(_ row: inout TableRow) -> TableLayout.Reading {
        if let (field, reason) = row.reasonToPassOver() { return .skip(field: field, reason: reason) }
        guard let id = row.text(.id).flatMap({ SourceID.cleaned($0) }) else {
            return .skip(field: .id, reason: "no id, or one that a spreadsheet has rounded")
        }
        var person = row.person()
        guard person.name != nil || !person.mails.isEmpty else {
            return .skip(field: .name, reason: "neither a name nor a usable mail address")
        }
        person.formerIDs.removeAll { $0 == id }
        let companies = row.ids(.organisationIDs)
        person.organisation = companies.first.map { link("company", $0) } ?? row.employer(of: person)
        let learnedOn = row.day(.createdOn)
        var drafts = [row.draft(id: id, learnedOn: learnedOn, .person(person))]
        for company in companies.dropFirst() {
            let association = AssociationDraft(from: link("contact", id), to: link("company", company))
            var draft = row.draft(id: "\(id)-\(company)", learnedOn: learnedOn, .association(association))
            draft.origin.source = "hubspot.contact_company"
            draft.custom = [:]
            drafts.append(draft)
        }
        return .drafts(drafts)
    }
}
