import KenDomain

/// One respondent while the rows are read.
struct SurveyRow {
    /// Survey and respondent: the same in every row of theirs.
    let key: String
    let line: Int
    let text: String
    private var draft: SurveyResponseDraft?
    private var problems: [SkippedRow] = []

    /// Reads a row under a layout.
    init(_ row: CSVRow, _ layout: SurveyLayout, day0: Day) {
        let cells = SurveyCells(row: row, day0: day0)
        line = row.line
        text = row.text
        let survey = cells.text(layout.survey)
        let mail = cells.text(layout.mail).flatMap { MailText($0)?.address }
        let respondent = cells.text(layout.respondent) ?? mail ?? "row \(row.line)"
        key = "\(survey ?? "")/\(respondent)"
        let started = cells.moment(layout.started)
        let ended = cells.moment(layout.ended)
        guard let day = ended?.day ?? cells.moment(layout.answeredOn)?.day ?? started?.day else {
            refuse("answered on", "There is no day on which this was answered; write YYYY-MM-DD.")
            return
        }
        var draft = SurveyResponseDraft(
            survey: .source(InterchangeTable.survey.sourceName, survey ?? ""), answeredOn: day)
        draft.respondent = mail.map(Link.mail)
        draft.segment = cells.text(layout.segment)
        draft.comment = cells.text(layout.comment)
        draft.minutes = cells.minutes(layout, from: started, to: ended)
        if let word = cells.text(layout.label) {
            draft.screenedAs = Label(rawValue: word)
            if draft.screenedAs == nil {
                refuse("label", "“\(word)” is none of \(Label.allCases.map(\.rawValue).joined(separator: ", ")).")
            }
        }
        draft.trapAnswers = layout.traps.map { cells.text($0).flatMap(RatingText.read) }
        for pair in layout.pairs {
            let name = pair.outcome.isEmpty ? cells.text(layout.outcome) ?? "" : pair.outcome
            let marks = SurveyResponseDraft.Marks(
                .source(InterchangeTable.outcome.sourceName, name),
                importance: rating(cells, pair.importance, "importance \(name)"),
                satisfaction: rating(cells, pair.satisfaction, "satisfaction \(name)"))
            if marks.importance != nil || marks.satisfaction != nil { draft.ratings.append(marks) }
        }
        self.draft = draft
    }

    /// Takes in the marks of a further row of the same respondent.
    mutating func add(_ row: SurveyRow) {
        draft?.ratings += row.draft?.ratings ?? []
        problems += row.problems
    }

    /// The answers, or everything that is wrong with them.
    var items: [ImportedItem] {
        guard problems.isEmpty, let draft else { return problems.map { .skipped($0) } }
        return [
            .draft(
                Draft(
                    origin: Draft.Origin(source: SurveyLayout.source, externalID: key, line: line),
                    learnedOn: draft.answeredOn, content: .need(.surveyResponse(draft))))
        ]
    }

    private mutating func refuse(_ field: String, _ reason: String) {
        problems.append(SkippedRow(line: line, field: field, reason: reason, text: text))
    }

    private mutating func rating(_ cells: SurveyCells, _ column: Int, _ field: String) -> Rating? {
        guard let text = cells.text(column), !RatingText.isNone(text) else { return nil }
        let rating = RatingText.read(text)
        if rating == nil { refuse(field, "“\(text)” is no mark from 1 to 5.") }
        return rating
    }
}

/// The cells of one row of answers.
struct SurveyCells {
    let row: CSVRow
    let day0: Day

    /// The text of a column; nil when there is no such column, or nothing in it.
    func text(_ column: Int?) -> String? { column.flatMap { row.trimmed($0) }.map(FormulaGuard.unguarded) }

    /// A day, with minutes since midnight where a time stands behind it.
    func moment(_ column: Int?) -> (day: Day, minutes: Double?)? {
        guard let text = text(column) else { return nil }
        let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
        guard let first = parts.first,
            let day = InterchangeDay.read(first, day0: day0) ?? DayText(text).flatMap(Self.day)
        else { return nil }
        guard parts.count > 1 else { return (day, nil) }
        var scanner = ByteScanner(parts[1])
        scanner.skipBlanks()
        return (day, TimeText(&scanner).map { Double($0.milliseconds) / 60_000 })
    }

    /// How long it took: as the file says, else from the first question to the last; nil when neither tells.
    func minutes(
        _ layout: SurveyLayout, from started: (day: Day, minutes: Double?)?, to ended: (day: Day, minutes: Double?)?
    ) -> Double? {
        if let said = text(layout.minutes).flatMap(Double.init) { return (0...100_000).contains(said) ? said : nil }
        if let said = text(layout.seconds).flatMap(Double.init) {
            return (0...6_000_000).contains(said) ? said / 60 : nil
        }
        guard let started, let ended, let from = started.minutes, let to = ended.minutes else { return nil }
        let minutes = Double(started.day.days(to: ended.day)) * 1440 + to - from
        return (0...100_000).contains(minutes) ? minutes : nil
    }

    private static func day(_ text: DayText) -> Day? {
        switch text {
        case .day(let day): day
        case .instant, .slashed: nil
        }
    }
}
