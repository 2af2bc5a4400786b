extension Tracker {
    /// Linear's CSV export; a column for the requester goes before the creator.
    static let linear = TableLayout(
        source: "linear.issue", name: "Linear issues", rank: 6,
        columns: [
            (.id, ["id"]),
            (.workTitle, ["title"]),
            (.points, ["estimate"]),
            (.requester, ["requesteremail", "requester", "requestedby", "customercontact", "creatoremail", "creator"]),
            (.createdOn, ["created", "createdat"]),
            (.doneOn, ["completed", "completedat"]),
            (.calledOffOn, ["canceled", "cancelled", "canceledat"]),
        ],
        signatures: [
            .init(
                form: "CSV", all: ["id", "team", "title"],
                groups: [(2, ["creator", "estimate", "cyclenumber", "completed", "canceled", "triaged", "slastatus"])])
        ],
        days: [.createdOn, .doneOn], read: read)
}
