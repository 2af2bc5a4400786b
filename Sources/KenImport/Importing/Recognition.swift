/// Tells by content what a file is: by signatures of several headers, by shape, never by its name or by order.
public enum Recognition {
    /// Recognises a file by its first bytes; 64 KiB are plenty.
    public static func recognise(head: [UInt8]) throws -> RecognisedFile {
        let text = try TextSource(ByteSource(head))
        if let other = FileShape.recognise(text.head) { return other.file }
        var reader = CSVReader(text: text)
        guard case .row(let header) = try reader.next() else { return .init(kind: .unknown, name: "an empty file") }
        return recognise(header: header.texts).file
    }

    /// What a header shows: the file, and the layout that reads it.
    static func recognise(header cells: [String]) -> (file: RecognisedFile, layout: TableLayout?) {
        let first = cells.first?.trimmingBlanks() ?? ""
        if first.hasPrefix("ken:") {
            guard let table = InterchangeTable(header: first) else {
                return (.init(kind: .unknown, name: "a table of Ken's own form with the unknown kind “\(first)”"), nil)
            }
            return (.init(kind: .ken(table), name: "Ken's \(table.rawValue)", rank: table.rank), nil)
        }
        let header = HeaderNames(cells)
        for layout in HubSpot.layouts + Salesforce.layouts + Tracker.layouts + SurveyTable.layouts
            + FeedbackSource.layouts
        {
            if let form = layout.form(of: header) {
                return (.init(kind: .table(layout.source), name: layout.name, form: form, rank: layout.rank), layout)
            }
        }
        for (name, signature) in HubSpot.unread + Salesforce.unread where signature.fits(header) {
            return (.init(kind: .notYetRead, name: name, form: signature.form), nil)
        }
        if let survey = SurveyLayout(header: header) { return (survey.file, nil) }
        return (.init(kind: .unknown, name: "a table Ken does not know"), nil)
    }
}
