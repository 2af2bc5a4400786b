import KenDomain

/// Reads the rows of a table of survey answers.
///
/// Where each row holds one outcome, the rows of a respondent stand together.
struct SurveyReader {
    private var reader: CSVReader
    private let layout: SurveyLayout
    private let day0: Day
    /// What is held of the respondent whose rows are being read.
    private var held: SurveyRow?
    /// Respondents whose rows are done.
    private var done: Set<String> = []

    /// A reader that stands behind the header.
    init(_ reader: CSVReader, _ layout: SurveyLayout, day0: Day) {
        self.reader = reader
        self.layout = layout
        self.day0 = day0
    }

    /// Said of a table that does not say to which survey it belongs.
    static let withoutSurvey = SkippedRow(
        line: 1,
        reason: """
            These are answers to a survey: put the survey's key into a column “survey”, or bring them in with \
            `ken needs answers FILE --job JOB --title TITLE`.
            """, text: "")

    /// The items of the next respondent; nil at the end.
    mutating func readNext() throws -> [ImportedItem]? {
        while let item = try reader.next() {
            switch item {
            case .skipped(let row): return [.skipped(row)]
            case .row(let csv):
                if csv.isEmpty { continue }
                let row = SurveyRow(csv, layout, day0: day0)
                guard layout.outcome != nil else { return row.items }
                if let items = take(row) { return items }
            }
        }
        defer { held = nil }
        return held.map(\.items)
    }

    /// Adds a row to those of its respondent; the items of the respondent before, once another one begins.
    private mutating func take(_ row: SurveyRow) -> [ImportedItem]? {
        if held?.key == row.key {
            held?.add(row)
            return nil
        }
        guard !done.contains(row.key) else {
            return [
                .skipped(
                    SkippedRow(
                        line: row.line, reason: "The rows of one respondent must stand together.", text: row.text))
            ]
        }
        let before = held
        if let before { done.insert(before.key) }
        held = row
        return before?.items
    }
}
