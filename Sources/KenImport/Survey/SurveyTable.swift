import KenDomain

/// A plain table of survey answers, a row each: score, words, mail or domain, day; whichever tool wrote it.
enum SurveyTable {
    /// One for each question, known by the name of the score's column.
    static let layouts = [
        layout(
            .recommend, "answers on recommending us",
            ["npsscore", "nps", "recommendscore", "recommend", "likelihoodtorecommend", "howlikelyareyoutorecommendus"]),
        layout(
            .satisfaction, "answers on satisfaction",
            ["csatscore", "csat", "satisfactionscore", "satisfaction", "howsatisfiedareyou"]),
        layout(.ease, "answers on ease", ["cesscore", "ces", "effortscore", "ease", "easescore"]),
    ]

    private static let mails = ["email", "emailaddress", "recipientemail", "mail", "contactemail"]
    private static let domains = ["domain", "companydomain", "companydomainname"]
    private static let days = [
        "submittedat", "respondedat", "responsedate", "submitdateutc", "recordeddate", "enddate", "completedat", "date",
    ]

    private static func layout(_ question: SurveyQuestion, _ name: String, _ scores: [String]) -> TableLayout {
        TableLayout(
            source: "survey.\(question.rawValue)", name: name, rank: 5,
            columns: [
                (.id, ["responseid", "respondentid", "answerid"]),
                (.score, scores),
                (.comment, ["comment", "feedback", "reason", "openendedresponse", "words"]),
                (.mail, mails),
                (.domain, domains),
                (.answeredOn, days),
                (.survey, ["survey", "surveyname", "surveytitle", "campaign"]),
                (.tool, ["tool", "channel", "sourceoffeedback"]),
            ],
            signatures: [
                .init(
                    form: "a row for each answer", all: [],
                    groups: [(1, scores), (1, mails + domains), (1, days)],
                    none: ["dealstage", "stagename", "lifecyclestage", "accountid"])
            ],
            days: [.answeredOn], read: { read(question, &$0) })
    }

    private static func read(_ question: SurveyQuestion, _ row: inout TableRow) -> TableLayout.Reading {
        let scale = question.scale
        guard let text = row.text(.score), let score = whole(text), scale.contains(score) else {
            return .skip(field: .score, reason: "no score from \(scale.lowerBound) to \(scale.upperBound)")
        }
        guard let day = row.day(.answeredOn) else { return .skip(field: .answeredOn, reason: "no day of the answer") }
        let mail = row.text(.mail).flatMap { MailText($0) }
        let own = row.domains().first ?? mail.flatMap { FreeMail.isFree($0.domain) ? nil : $0.domain }
        let year = day.components.year
        let title = row.text(.survey) ?? "Asked in \(year)"
        let key = "\(title)/\(year)"
        let wave = SurveyWaveDraft(
            title: title, tool: row.text(.tool) ?? "a table of answers", from: firstDay(of: year))
        var answer = WaveAnswerDraft(
            wave: .source("survey.wave", key), question: question, score: score, answeredOn: day)
        answer.person = mail.map { .mail($0.address) }
        answer.organisation = own.map { .domain($0) }
        answer.comment = row.text(.comment)
        let who = mail?.address ?? own ?? ""
        let id =
            row.text(.id).flatMap { SourceID.cleaned($0) }
            ?? RowID.name("\(who) \(day) \(score) \(answer.comment ?? "") \(title)")
        return .drafts([
            Draft(
                origin: Draft.Origin(source: "survey.wave", externalID: key, line: row.row.line),
                learnedOn: wave.from, content: .metric(.surveyWave(wave))),
            row.draft(id: id, learnedOn: day, .metric(.waveAnswer(answer))),
        ])
    }

    /// A score, also as `9.0` or `9/10`.
    private static func whole(_ text: String) -> Int? {
        let first = text.split(separator: "/").first.map { String($0).trimmingBlanks() } ?? text
        return Double(first.replacing(",", with: ".")).flatMap { Int(exactly: $0) }
    }

    private static func firstDay(of year: Int) -> Day { Day(year: year, month: 1, day: 1) ?? Day(0) }
}
