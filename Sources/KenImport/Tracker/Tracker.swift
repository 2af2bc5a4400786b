import KenDomain

/// The issue trackers whose exports say for whom development works: Jira and Linear.
enum Tracker {
    /// The tables that are read.
    static let layouts = [linear, jira]

    /// Reads a row of either: what was asked for, its size, by whom, and from when until when.
    static func read(_ row: inout TableRow) -> TableLayout.Reading {
        guard let id = row.text(.id) else { return .skip(field: .id, reason: "no id") }
        guard let title = row.text(.workTitle) else { return .skip(field: .workTitle, reason: "no title") }
        guard let openedOn = row.day(.createdOn) else {
            return .skip(field: .createdOn, reason: "no day on which it was opened")
        }
        var item = WorkItemDraft(title: title, openedOn: openedOn)
        item.doneOn = row.day(.doneOn)
        item.points = isCalledOff(row) ? 0 : row.points()
        item.requester = row.text(.requester).map { text in
            MailText(text).map { Link.mail($0.address) } ?? .name(text)
        }
        row.keep(.requester)
        return .drafts([row.draft(id: id, learnedOn: openedOn, .plan(.workItem(item)))])
    }

    /// Whether it was closed without being built, so that no capacity went into it.
    private static func isCalledOff(_ row: TableRow) -> Bool {
        row.text(.calledOffOn) != nil || row.text(.resolution).map { unbuilt.contains($0.lowercased()) } ?? false
    }

    private static let unbuilt: Set = [
        "won't do", "won't fix", "wont do", "wont fix", "duplicate", "cannot reproduce", "declined", "cancelled",
        "canceled", "rejected", "not a bug", "incomplete", "known error",
    ]
}

extension TableRow {
    /// A size in points, 0 or more; a cell that is none is reported and left out.
    fileprivate mutating func points() -> Double? {
        guard let text = text(.points) else { return nil }
        guard let points = Double(text.replacing(",", with: ".")), points.isFinite, points >= 0 else {
            refuse(.points, "\(text) is not a number of points.")
            return nil
        }
        return points
    }
}
