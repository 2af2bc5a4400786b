import KenDomain

extension FeedbackSource {
    /// HubSpot's tickets: the words are subject and content; contact and company come from its own columns or from the
    /// tables of links.
    static let tickets = TableLayout(
        source: "hubspot.ticket", name: "HubSpot tickets", rank: 5,
        columns: [
            (.id, ["recordid", "ticketid", "hsobjectid", "hsticketid", "id"]),
            (.isDeleted, HubSpot.deletion),
            (.createdOn, ["createdate", "createddate", "createdat"]),
            (.subject, ["subject", "ticketname"]),
            (.words, ["content", "ticketdescription", "description"]),
            (.language, ["hslanguage", "language"]),
            (.personIDs, ["associatedcontactids", "associatedcontactid"]),
            (
                .organisationIDs,
                ["associatedcompanyids", "associatedcompanyidsprimary", "associatedcompanyid", "companyid"]
            ),
        ],
        signatures: [
            .init(
                form: "warehouse copy", all: [],
                groups: [
                    (
                        2,
                        [
                            "propertysubject", "propertycontent", "propertyhspipelinestage",
                            "propertyhsticketpriority", "propertyhsticketcategory",
                        ]
                    ), (1, ["id", "ticketid"]),
                ]),
            .init(
                form: "list view", all: ["recordid", "ticketname"],
                groups: [(1, ["ticketstatus", "pipeline", "ticketowner", "ticketdescription"])]),
        ],
        read: readTicket)

    /// Which company a ticket is from.
    static let ticketCompanies = links("company")

    /// Who wrote a ticket.
    static let ticketContacts = links("contact")

    private static func readTicket(_ row: inout TableRow) -> TableLayout.Reading {
        if let (field, reason) = row.reasonToPassOver() { return .skip(field: field, reason: reason) }
        guard let id = row.text(.id).flatMap({ SourceID.cleaned($0) }) else {
            return .skip(field: .id, reason: "no id, or one that a spreadsheet has rounded")
        }
        guard var item = item(&row, .ticket) else {
            return .skip(field: .words, reason: "no words, or no day on which it came in")
        }
        item.giver = row.ids(.personIDs).first.map { HubSpot.link("contact", $0) }
        item.organisation = row.ids(.organisationIDs).first.map { HubSpot.link("company", $0) }
        return .drafts([row.draft(id: id, learnedOn: item.receivedOn, .feedback(.item(item)))])
    }

    private static func links(_ other: String) -> TableLayout {
        TableLayout(
            source: "hubspot.ticket_\(other)",
            name: "HubSpot links of tickets and \(other == "company" ? "companies" : "contacts")", rank: 6,
            columns: [(.fromID, ["ticketid"]), (.toID, ["\(other)id"]), (.isDeleted, HubSpot.deletion)],
            signatures: [
                .init(
                    form: "warehouse copy", all: ["ticketid", "\(other)id"],
                    none: ["propertysubject", "propertycontent", "engagementid", "dealid"])
            ],
            days: [],
            read: { row in
                row.link(
                    from: { HubSpot.link("ticket", $0) }, to: { HubSpot.link(other, $0) }, cleaned: SourceID.cleaned)
            })
    }
}
