import KenDomain

extension Salesforce {
    /// Users: colleagues of ours, but for those of a portal or an integration.
    static let users = TableLayout(
        source: "salesforce.user", name: "Salesforce users", rank: 0,
        columns: [
            (.id, ["id", "userid"]),
            (.isDeleted, ["isdeleted", "fivetrandeleted"]),
            (.createdOn, ["createddate"]),
            (.firstName, ["firstname"]),
            (.lastName, ["lastname"]),
            (.name, ["fullname", "name"]),
            (.mail, ["email"]),
            (.title, ["title"]),
            (.userType, ["usertype"]),
        ],
        signatures: [
            .init(
                form: "object export", all: ["id", "username"],
                groups: [(1, ["profileid", "userroleid", "isactive", "usertype", "timezonesidkey", "alias"])]),
            .init(form: "report", all: ["username", "profile"], groups: [(1, ["fullname", "lastname", "active"])]),
        ],
        read: readUser)

    private static func readUser(_ row: inout TableRow) -> TableLayout.Reading {
        if let (field, reason) = row.reasonToPassOver() { return .skip(field: field, reason: reason) }
        if let type = row.text(.userType), type.lowercased() != "standard" {
            return .skip(field: .userType, reason: "a \(type) user, not a colleague")
        }
        var person = row.person()
        guard person.name != nil || !person.mails.isEmpty else {
            return .skip(field: .name, reason: "neither a name nor a usable mail address")
        }
        guard
            let id = row.has(.id)
                ? row.text(.id).flatMap({ SourceID.salesforce($0) }) : person.mails.first.map(RowID.mail)
        else { return .skip(field: .id, reason: "no id and no mail address to know this person by") }
        person.isColleague = true
        let learnedOn = row.day(.createdOn)
        return .drafts([row.draft(id: id, learnedOn: learnedOn, .person(person))])
    }
}
