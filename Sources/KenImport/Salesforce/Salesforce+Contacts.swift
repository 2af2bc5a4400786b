import KenDomain

extension Salesforce {
    /// Contacts: joined to accounts by id, else by mail domain, never by the account's name.
    static let contacts = TableLayout(
        source: "salesforce.contact", name: "Salesforce contacts", rank: 2,
        columns: [
            (.id, ["id", "contactid", "contactid18", "contactidcasesafe"]),
            (.isDeleted, ["isdeleted", "fivetrandeleted"]),
            (.mergedInto, ["masterrecordid"]),
            (.createdOn, ["createddate"]),
            (.firstName, ["firstname"]),
            (.lastName, ["lastname"]),
            (.name, ["fullname", "contactname", "name"]),
            (.mail, ["email", "emailaddress"]),
            (.title, ["title", "jobtitle"]),
            (.organisationIDs, ["accountid", "accountid18"]),
        ],
        signatures: [
            .init(
                form: "object export", all: ["id", "lastname"],
                groups: [
                    (
                        1,
                        [
                            "accountid", "reportstoid", "mailingcity", "mailingcountry", "hasoptedoutofemail",
                            "donotcall",
                            "emailbouncedreason", "otherstreet", "assistantname",
                        ]
                    )
                ], none: ["username", "isconverted", "recordid"]),
            .init(
                form: "report", all: ["accountname"],
                groups: [
                    (1, ["lastname", "firstname", "contactname", "fullname"]),
                    (
                        1,
                        [
                            "email", "mailingcity", "mailingstateprovince", "mailingzippostalcode", "lastactivity",
                            "contactowner",
                            "phone", "title", "mailingcountry",
                        ]
                    ),
                ], none: ["opportunityname", "recordid"]),
        ],
        read: readContact)

    private static func readContact(_ row: inout TableRow) -> TableLayout.Reading {
        if let (field, reason) = row.reasonToPassOver() { return .skip(field: field, reason: reason) }
        var person = row.person()
        guard person.name != nil || !person.mails.isEmpty else {
            return .skip(field: .name, reason: "neither a name nor a usable mail address")
        }
        guard
            let id = row.has(.id)
                ? row.text(.id).flatMap({ SourceID.salesforce($0) }) : person.mails.first.map(RowID.mail)
        else { return .skip(field: .id, reason: "no id and no mail address to know this person by") }
        let account = row.text(.organisationIDs).flatMap { SourceID.salesforce($0) }
        person.organisation = account.map { link("account", $0) } ?? row.employer(of: person)
        let learnedOn = row.day(.createdOn)
        return .drafts([row.draft(id: id, learnedOn: learnedOn, .person(person))])
    }
}
