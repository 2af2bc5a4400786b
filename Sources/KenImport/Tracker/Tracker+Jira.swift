extension Tracker {
    /// Jira's CSV export, of all fields or of the present ones; a column for the requester goes before the reporter.
    static let jira = TableLayout(
        source: "jira.issue", name: "Jira issues", rank: 6,
        columns: [
            (.id, ["issuekey", "workitemkey", "key", "issueid", "workitemid"]),
            (.workTitle, ["summary"]),
            (.points, points),
            (.requester, requesters),
            (.createdOn, ["created"]),
            (.doneOn, ["resolved", "resolutiondate"]),
            (.resolution, ["resolution"]),
        ],
        signatures: [
            .init(
                form: "CSV", all: ["summary", "created"],
                groups: [
                    (1, ["issuekey", "workitemkey"]),
                    (1, ["issuetype", "worktype", "reporter", "projectkey", "status", "resolution", "assignee"]),
                ])
        ],
        days: [.createdOn, .doneOn], read: read)

    private static let points = [
        "customfieldstorypoints", "storypoints", "customfieldstorypointestimate", "storypointestimate",
        "customfieldstorypointsestimate",
    ]

    private static let requesters = [
        "customfieldrequesteremail", "requesteremail", "customfieldrequester", "requester", "customfieldrequestedby",
        "requestedby", "customfieldcustomercontact", "customercontact", "reporteremail", "reporter",
    ]
}
