import KenDomain

/// Where a table of survey answers keeps what: one row for each respondent with a pair of columns for each outcome, or
/// one row for each respondent and outcome.
struct SurveyLayout: Sendable {
    /// A pair of columns with the marks of one outcome.
    struct Pair: Sendable {
        /// What the headers call it: a key, or the whole statement.
        var outcome: String
        var importance: Int
        var satisfaction: Int
    }

    /// The source that drafts of such tables carry.
    static let source = "survey.answers"
    static let kind = RecognisedFile.Kind.table(source)

    /// In the order of the columns; a single one without a name when every row names its outcome.
    let pairs: [Pair]
    /// The column that names the outcome of a row; nil for one row for each respondent.
    let outcome: Int?
    let survey: Int?
    let respondent: Int?
    let mail: Int?
    let label: Int?
    let segment: Int?
    let answeredOn: Int?
    let started: Int?
    let ended: Int?
    let minutes: Int?
    let seconds: Int?
    let comment: Int?
    /// In the order of the traps.
    let traps: [Int]

    /// The layout of a header; nil when it is no table of answers.
    init?(header: HeaderNames) {
        outcome = header.column(named: ["outcome", "outcomekey"])
        let pairs = Self.pairs(header)
        guard let first = pairs.first else { return nil }
        let isLong = first.outcome.isEmpty
        guard isLong == (outcome != nil) else { return nil }
        self.pairs = pairs
        survey = header.column(named: ["survey", "surveykey"])
        respondent = header.column(named: ["respondent", "respondentid", "responseid", "resultid", "id"])
        mail = header.column(named: ["mail", "email", "emailaddress", "recipientemail"])
        label = header.column(named: ["label", "screenedas"])
        segment = header.column(named: ["segment", "group"])
        answeredOn = header.column(named: ["answeredon", "date", "recordeddate", "submitdateutc", "submitdate"])
        started = header.column(named: ["started", "startedat", "startdate", "startdateutc"])
        ended = header.column(named: ["ended", "endedat", "enddate", "submitdateutc"])
        minutes = header.column(named: ["minutes", "durationinminutes"])
        seconds = header.column(named: ["durationinseconds", "seconds"])
        comment = header.column(named: ["comment", "comments", "remark"])
        traps = (1...20).compactMap { header.column(named: ["trap\($0)"]) }
    }

    /// What the table is called.
    var file: RecognisedFile {
        RecognisedFile(
            kind: Self.kind, name: "survey answers",
            form: outcome == nil ? "a row for each respondent" : "a row for each respondent and outcome",
            rank: InterchangeTable.allCases.count)
    }

    // MARK: Pairs of columns

    private static func pairs(_ header: HeaderNames) -> [Pair] {
        var importance: [String: Int] = [:]
        var satisfaction: [String: Int] = [:]
        var order: [String] = []
        for (column, name) in header.shown.enumerated() {
            if let subject = subject(of: name, marks: importanceWords) {
                if importance[subject] == nil { order.append(subject) }
                importance[subject] = importance[subject] ?? column
            } else if let subject = subject(of: name, marks: satisfactionWords) {
                satisfaction[subject] = satisfaction[subject] ?? column
            }
        }
        return order.compactMap { subject in
            guard let wanted = importance[subject], let met = satisfaction[subject] else { return nil }
            return Pair(outcome: subject, importance: wanted, satisfaction: met)
        }
    }

    private static let importanceWords = ["importance"]
    private static let satisfactionWords = ["satisfaction"]

    /// What a header speaks of: the rest of `importance O1`, `Importance: Minimize …`, `O1 (importance)`; "" when it is
    /// the word alone.
    private static func subject(of header: String, marks: [String]) -> String? {
        for mark in marks {
            let folded = header.lowercased()
            if folded == mark { return "" }
            if folded.hasPrefix(mark), let next = folded.dropFirst(mark.count).first, !next.isLetter {
                return trimmed(header.dropFirst(mark.count))
            }
            let end = folded.trimmingSuffix { ")]".contains($0) }
            if end.hasSuffix(mark), let before = end.dropLast(mark.count).last, !before.isLetter {
                return trimmed(header.prefix(end.count - mark.count))
            }
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> String {
        var rest = text
        let edge: (Character) -> Bool = { $0.isWhitespace || ":._-–—/([|".contains($0) }
        while let first = rest.first, edge(first) { rest = rest.dropFirst() }
        while let last = rest.last, edge(last) { rest = rest.dropLast() }
        return String(rest)
    }
}

extension String {
    /// The text without the characters at its end for which this holds.
    fileprivate func trimmingSuffix(_ isCut: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, isCut(last) { rest = rest.dropLast() }
        return rest
    }
}
