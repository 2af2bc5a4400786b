public import KenDomain

/// A table of survey answers read as a whole, for whoever says to which survey it belongs.
public struct SurveyAnswers: Sendable {
    /// What the headers, or the rows, call the outcomes: keys or whole statements, each once, in their order.
    public var outcomes: [String] = []
    /// The answers; their links to a survey and to outcomes carry what the table calls them.
    public var responses: [SurveyResponseDraft] = []
    public var skipped: [SkippedRow] = []

    /// Reads a table; nil when it is no table of answers.
    /// - Throws: whatever the source of the bytes throws.
    public init?(_ source: ByteSource, day0: Day) throws {
        var reader = CSVReader(text: try TextSource(source))
        guard case .row(let header) = try reader.next(), let layout = SurveyLayout(header: HeaderNames(header.texts))
        else { return nil }
        outcomes = layout.outcome == nil ? layout.pairs.map(\.outcome) : []
        var known = Set(outcomes)
        var rows = SurveyReader(reader, layout, day0: day0)
        while let items = try rows.readNext() {
            for item in items {
                switch item {
                case .skipped(let row): skipped.append(row)
                case .draft(let draft):
                    guard case .need(.surveyResponse(let response)) = draft.content else { continue }
                    responses.append(response)
                    for name in response.outcomeNames where known.insert(name).inserted { outcomes.append(name) }
                }
            }
        }
    }
}

extension SurveyResponseDraft {
    /// What the table calls the outcomes that are rated.
    fileprivate var outcomeNames: [String] { ratings.map { InterchangeCells.key($0.outcome) } }
}
