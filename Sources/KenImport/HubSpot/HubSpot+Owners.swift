import KenDomain

extension HubSpot {
    /// Owners: colleagues of ours.
    static let owners = TableLayout(
        source: "hubspot.owner", name: "HubSpot owners", rank: 0,
        columns: [
            (.id, ["ownerid", "id"]),
            (.isDeleted, ["isdeleted", "fivetrandeleted"]),
            (.createdOn, ["createdat", "createdate"]),
            (.firstName, ["firstname"]),
            (.lastName, ["lastname"]),
            (.mail, ["email"]),
        ],
        signatures: [
            .init(form: "warehouse copy", all: ["ownerid", "email", "firstname", "lastname"], none: ["recordid"]),
            .init(
                form: "by property name", all: ["id", "email", "firstname", "lastname", "userid"],
                groups: [(1, ["archived", "teams", "createdat"])]),
        ],
        read: readOwner)

    private static func readOwner(_ row: inout TableRow) -> TableLayout.Reading {
        if let (field, reason) = row.reasonToPassOver() { return .skip(field: field, reason: reason) }
        guard let id = row.text(.id).flatMap({ SourceID.cleaned($0) }) else {
            return .skip(field: .id, reason: "no id, or one that a spreadsheet has rounded")
        }
        var person = row.person()
        guard person.name != nil || !person.mails.isEmpty else {
            return .skip(field: .name, reason: "neither a name nor a usable mail address")
        }
        person.isColleague = true
        let learnedOn = row.day(.createdOn)
        return .drafts([row.draft(id: id, learnedOn: learnedOn, .person(person))])
    }
}
