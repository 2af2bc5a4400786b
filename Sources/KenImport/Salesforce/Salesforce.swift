/// The tables of Salesforce: object exports by API name, warehouse copies, and reports by label.
enum Salesforce {
    /// The tables that are read.
    static let layouts = [users, opportunities, opportunityContacts, accountContacts, contacts, accounts]

    /// The tables that are recognised and named, and not read yet.
    static let unread: [(name: String, signature: TableLayout.Signature)] = [
        (
            "Salesforce events",
            .init(
                form: "object export", all: ["id"],
                groups: [
                    (2, ["startdatetime", "enddatetime", "isgroupevent", "isprivate", "durationinminutes"]),
                    (1, ["whoid", "whatid"]),
                ])
        ),
        (
            "Salesforce tasks",
            .init(
                form: "object export", all: ["id", "whoid"],
                groups: [(1, ["whatid", "activitydate", "tasksubtype", "calltype"])])
        ),
        (
            "Salesforce leads",
            .init(
                form: "object export", all: ["id", "isconverted"], groups: [(1, ["leadsource", "convertedaccountid"])])
        ),
        ("Salesforce cases", .init(form: "object export", all: ["id", "casenumber"])),
        ("Salesforce campaigns", .init(form: "object export", all: ["id", "numbersent", "name"])),
        (
            "Salesforce campaign members",
            .init(form: "object export", all: ["id", "campaignid"], groups: [(1, ["contactid", "leadid"])])
        ),
        (
            "Salesforce history of opportunities",
            .init(
                form: "object export", all: ["id", "opportunityid"], groups: [(1, ["stagename", "field", "newvalue"])])
        ),
    ]

    /// A link to another Salesforce record.
    static func link(_ object: String, _ id: String) -> Link { .source("salesforce.\(object)", id) }
}
