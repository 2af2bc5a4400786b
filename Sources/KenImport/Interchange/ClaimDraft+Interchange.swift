import KenDomain

extension ClaimDraft {
    /// Reads a row of `ken:claim`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let question = row.required("question", "a question; write Q and three digits, such as Q205") { text in
            Question.ID(text).flatMap { QuestionBank.question($0) == nil ? nil : $0 }
        }
        let organisation = row.requiredLink("organisation", .organisation)
        let gist = row.required("gist")
        let day0 = row.day0
        let value = row.required("value", ClaimValueText.form) {
            ClaimValueText.read($0, gist: gist ?? "", day0: day0)
        }
        let person = row.link("person", .person)
        let industry = row.link("industry", .endIndustry)
        guard let question, let organisation, let gist, let value else { return nil }
        self.init(question: question, organisation: organisation, value: value, gist: gist)
        self.person = person
        self.industry = industry
    }

    /// Writes the cells of a row of `ken:claim`.
    func write(into cells: inout InterchangeCells) {
        cells.set("question", question.description)
        cells.set("organisation", organisation)
        cells.set("person", person)
        cells.set("industry", industry)
        cells.set("value", ClaimValueText.write(value, gist: gist))
        cells.set("gist", gist)
    }
}
