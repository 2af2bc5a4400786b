import KenDomain

/// Tables of what people wrote to us of their own accord: tickets of a CRM, reviews in shops.
enum FeedbackSource {
    /// The tables that are read.
    static let layouts = [tickets, ticketCompanies, ticketContacts, googlePlay, appReviews]

    /// Reads words, day and giver; a row without words is passed over.
    static func item(_ row: inout TableRow, _ source: FeedbackItem.Source) -> FeedbackItemDraft? {
        let parts = [row.text(.subject), row.text(.words)].compactMap(\.self)
        let text = parts.joined(separator: "\n")
        guard !text.isEmpty, let day = row.day(.receivedOn) ?? row.day(.createdOn) else { return nil }
        var item = FeedbackItemDraft(source: source, on: day, text: text)
        item.isLenient = true
        item.language = row.text(.language)
        return item
    }

    /// The source's own id; for rows without one the day, the giver and the beginning of the words, so that the same row
    /// read twice is the same.
    static func id(_ row: TableRow, _ item: FeedbackItemDraft) -> String {
        if let id = row.text(.id).flatMap({ SourceID.cleaned($0) }) { return id }
        return RowID.name("\(item.receivedOn) \(row.text(.mail) ?? "") \(item.text.prefix(200))")
    }
}
