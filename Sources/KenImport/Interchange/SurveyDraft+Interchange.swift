import KenDomain

extension SurveyDraft {
    private static let trapForm = "a list of questions with one right answer; write Please tick two here|expected=2"

    /// Reads a row of `ken:survey`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let job = row.requiredLink("job", .job)
        let title = row.required("title")
        let openedOn = row.requiredDay("opened_on")
        let closedOn = row.day("closed_on")
        let outcomes = row.links("outcomes", .outcome)
        let traps = row.value("traps", Self.trapForm, Self.traps)
        let words = row.count("word_count", in: 1...1_000_000)
        let segments = row.count("expected_segments", in: 1...100)
        guard let job, let title, let openedOn else { return nil }
        self.init(job: job, title: title, openedOn: openedOn, outcomes: outcomes)
        self.closedOn = closedOn
        self.traps = traps ?? []
        self.words = words
        expectedSegments = segments
    }

    /// Writes the cells of a row of `ken:survey`.
    func write(into cells: inout InterchangeCells) {
        cells.set("job", job)
        cells.set("title", title)
        cells.set("opened_on", openedOn)
        cells.set("closed_on", closedOn)
        cells.set("outcomes", outcomes)
        cells.set(
            "traps",
            traps.map { trap in
                var phrase = PhraseText(text: trap.text)
                phrase.properties["expected"] = String(trap.expected.rawValue)
                return phrase.written
            })
        cells.set("word_count", words)
        cells.set("expected_segments", expectedSegments)
    }

    private static func traps(_ text: String) -> [Survey.Trap]? {
        let written = InterchangeList.read(text)
        let traps = written.compactMap { part -> Survey.Trap? in
            guard var phrase = PhraseText(part, names: ["expected"]),
                let expected = phrase.value("expected", RatingText.read)
            else { return nil }
            return Survey.Trap(phrase.text, expected: expected)
        }
        return traps.count == written.count ? traps : nil
    }
}

extension SurveyResponseDraft {
    private static let ratingForm =
        "a list of marks from 1 to 5; write KEY|importance=5|satisfaction=2; KEY|importance=4"
    private static let answerForm = "a list of marks from 1 to 5 in the order of the traps, - for none"

    /// Reads a row of `ken:survey_response`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let survey = row.requiredLink("survey", .survey)
        let label: Label? = row.choice("screened_as")
        let answeredOn = row.requiredDay("answered_on")
        let minutes = row.number("minutes", in: 0...100_000)
        let ratings = row.value("ratings", Self.ratingForm, Self.ratings)
        let answers = row.value("trap_answers", Self.answerForm, Self.trapAnswers)
        let respondent = row.link("respondent", .person)
        let segment = row.text("segment")
        let comment = row.text("comment")
        guard let survey, let answeredOn else { return nil }
        self.init(survey: survey, answeredOn: answeredOn)
        self.respondent = respondent
        screenedAs = label
        self.segment = segment
        self.minutes = minutes
        self.ratings = ratings ?? []
        trapAnswers = answers ?? []
        self.comment = comment
    }

    /// Writes the cells of a row of `ken:survey_response`.
    func write(into cells: inout InterchangeCells) {
        cells.set("survey", survey)
        cells.set("respondent", respondent)
        cells.set("screened_as", screenedAs?.rawValue)
        cells.set("segment", segment)
        cells.set("answered_on", answeredOn)
        cells.set("minutes", minutes)
        cells.set(
            "ratings",
            ratings.map { marks in
                var phrase = PhraseText(text: InterchangeCells.key(marks.outcome))
                phrase.properties["importance"] = marks.importance.map { String($0.rawValue) }
                phrase.properties["satisfaction"] = marks.satisfaction.map { String($0.rawValue) }
                return phrase.written
            })
        cells.set("trap_answers", trapAnswers.map { $0.map { String($0.rawValue) } ?? "-" })
        cells.set("comment", comment)
    }

    private static func ratings(_ text: String) -> [Marks]? {
        let written = InterchangeList.read(text)
        let marks = written.compactMap { part -> Marks? in
            guard var phrase = PhraseText(part, names: ["importance", "satisfaction"]) else { return nil }
            let marks = Marks(
                .source(InterchangeTable.outcome.sourceName, phrase.text),
                importance: phrase.value("importance", RatingText.read),
                satisfaction: phrase.value("satisfaction", RatingText.read))
            return phrase.isReadable ? marks : nil
        }
        return marks.count == written.count ? marks : nil
    }

    private static func trapAnswers(_ text: String) -> [Rating?]? {
        var answers: [Rating?] = []
        for written in InterchangeList.read(text) {
            let rating = RatingText.read(written)
            guard rating != nil || written == "-" else { return nil }
            answers.append(rating)
        }
        return answers
    }
}
