/// The tables of HubSpot: list-view exports, exports by property name, and warehouse copies.
enum HubSpot {
    /// The tables that are read.
    static let layouts = [owners, companies, contacts, deals, dealCompanies, dealContacts]

    /// The tables that are recognised and named, and not read yet. More telling signatures come first.
    static let unread: [(name: String, signature: TableLayout.Signature)] = [
        ("HubSpot contact merges", .init(form: "warehouse copy", all: ["canonicalvid", "vidtomerge"])),
        (
            "HubSpot pipeline stages",
            .init(
                form: "warehouse copy", all: ["stageid", "pipelineid"],
                groups: [(1, ["displayorder", "probability", "label"])])
        ),
        (
            "HubSpot pipelines",
            .init(form: "warehouse copy", all: ["pipelineid", "label", "displayorder"], none: ["stageid"])
        ),
        (
            "HubSpot links of conversations and companies",
            .init(form: "warehouse copy", all: ["engagementid", "companyid"])
        ),
        (
            "HubSpot links of conversations and contacts",
            .init(form: "warehouse copy", all: ["engagementid", "contactid"])
        ),
        ("HubSpot links of conversations and deals", .init(form: "warehouse copy", all: ["engagementid", "dealid"])),
        (
            "HubSpot meetings",
            .init(
                form: "warehouse copy", all: ["engagementid"],
                groups: [(1, ["meetingoutcome", "hsmeetingtitle", "webconferencemeetingid"])])
        ),
        ("HubSpot calls, notes, tasks or mails", .init(form: "warehouse copy", all: ["engagementid"])),
        (
            "HubSpot conversations",
            .init(form: "warehouse copy", all: ["id", "type", "portalid"], none: ["email", "propertyname"])
        ),
        (
            "HubSpot links of tickets",
            .init(form: "warehouse copy", all: ["ticketid"], groups: [(1, ["contactid", "dealid", "engagementid"])])
        ),
    ]

    /// Names of the columns by which a source says that a row is gone.
    static let deletion = ["isdeleted", "fivetrandeleted", "archived", "deleted"]

    /// A link to another HubSpot record.
    static func link(_ table: String, _ id: String) -> Link { .source("hubspot.\(table)", id) }
}
