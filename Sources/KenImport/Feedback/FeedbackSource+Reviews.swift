import KenDomain

extension FeedbackSource {
    /// Reviews as Google Play exports them; nobody knows who wrote one.
    static let googlePlay = TableLayout(
        source: "google.review", name: "Google Play reviews", rank: 6,
        columns: [
            (.id, ["reviewlink"]),
            (.receivedOn, ["reviewsubmitdateandtime"]),
            (.subject, ["reviewtitle"]),
            (.words, ["reviewtext"]),
            (.language, ["reviewerlanguage"]),
            (.answered, ["developerreplytext"]),
            (.doneOn, ["developerreplydateandtime"]),
        ],
        signatures: [.init(form: "CSV", all: ["packagename", "starrating", "reviewtext"])],
        days: [.receivedOn, .doneOn], read: readReview)

    /// Reviews of Apple's shop as an exporter writes them.
    static let appReviews = TableLayout(
        source: "app.review", name: "app reviews", rank: 6,
        columns: [
            (.id, ["id"]),
            (.receivedOn, ["publishedat", "createddate", "date"]),
            (.subject, ["subject", "title"]),
            (.words, ["body"]),
        ],
        signatures: [
            .init(form: "CSV", all: ["storeid", "rating", "body"], groups: [(1, ["publishedat", "author"])])
        ],
        days: [.receivedOn], read: readReview)

    private static func readReview(_ row: inout TableRow) -> TableLayout.Reading {
        guard var item = item(&row, .reviewSite) else {
            return .skip(field: .words, reason: "no words, or no day on which they were written")
        }
        item.answer = row.text(.answered)
        item.toldBackOn = item.answer == nil ? nil : row.day(.doneOn)
        return .drafts([row.draft(id: id(row, item), learnedOn: item.receivedOn, .feedback(.item(item)))])
    }
}
