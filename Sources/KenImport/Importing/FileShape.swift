/// Files that are no tables, told by their first bytes.
struct FileShape {
    var file: RecognisedFile
    /// Why it is not read, and what would do; nil when it is.
    var reason: String?

    /// The shape of a file; nil when it may be a table.
    static func recognise(_ head: [UInt8]) -> FileShape? {
        let start = head.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        func starts(_ text: String) -> Bool { start.starts(with: text.utf8) }
        if start.isEmpty { return unread("an empty file", "The file is empty.") }
        if start.prefix(15).map({ $0 & 0xDF }) == Array("BEGIN:VCALENDAR".utf8).map({ $0 & 0xDF }) {
            return FileShape(file: .init(kind: .calendar, name: "calendar", rank: 5))
        }
        if starts("PK\u{3}\u{4}") {
            return unread(
                "a workbook or a ZIP file",
                "This is a workbook or a ZIP file: save the sheet as CSV, or unpack it, and import that.")
        }
        if starts("%PDF") { return unread("a PDF", "This is a PDF: Ken reads tables and calendars.") }
        if head.contains(0) {
            return unread(
                "a binary file",
                "This file holds NUL bytes, so it is no text: Ken reads tables (CSV) and calendars (ICS).")
        }
        if starts("{") || starts("[{") || starts("[\n") {
            return unread("JSON", "This is JSON, which is not read yet: export a CSV.")
        }
        if starts("<") { return unread("HTML or XML", "This is HTML or XML: export a CSV.") }
        return nil
    }

    private static func unread(_ name: String, _ reason: String) -> FileShape {
        FileShape(file: .init(kind: .unknown, name: name), reason: reason)
    }
}
