import KenDomain

extension SurveyWaveDraft {
    /// Reads a row of `ken:survey_wave`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let title = row.required("title")
        let tool = row.required("tool")
        let from = row.requiredDay("from")
        let until = row.day("until")
        let asked = row.count("asked", in: 0...1_000_000_000)
        guard let title, let tool, let from else { return nil }
        self.init(title: title, tool: tool, from: from)
        self.until = until
        self.asked = asked
    }

    /// Writes the cells of a row of `ken:survey_wave`.
    func write(into cells: inout InterchangeCells) {
        cells.set("title", title)
        cells.set("tool", tool)
        cells.set("from", from)
        cells.set("until", until)
        cells.set("asked", asked)
    }
}

extension WaveAnswerDraft {
    /// Reads a row of `ken:wave_answer`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let wave = row.requiredLink("wave", .surveyWave)
        let question: SurveyQuestion? = row.requiredChoice("question")
        let scale = question?.scale ?? 0...10
        let score = row.required("score", "a whole number from \(scale.lowerBound) to \(scale.upperBound)") { text in
            Int(text).flatMap { scale.contains($0) ? $0 : nil }
        }
        let answeredOn = row.requiredDay("answered_on")
        let touchpoint: TouchpointStage? = row.choice("touchpoint")
        let organisation = row.link("organisation", .organisation)
        let person = row.link("person", .person)
        let comment = row.text("comment")
        guard let wave, let question, let score, let answeredOn else { return nil }
        self.init(wave: wave, question: question, score: score, answeredOn: answeredOn)
        self.organisation = organisation
        self.person = person
        self.touchpoint = touchpoint
        self.comment = comment
    }

    /// Writes the cells of a row of `ken:wave_answer`.
    func write(into cells: inout InterchangeCells) {
        cells.set("wave", wave)
        cells.set("question", question.rawValue)
        cells.set("score", score)
        cells.set("organisation", organisation)
        cells.set("person", person)
        cells.set("touchpoint", touchpoint?.rawValue)
        cells.set("answered_on", answeredOn)
        cells.set("comment", comment)
    }
}
