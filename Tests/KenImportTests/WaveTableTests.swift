import KenDomain
import KenImport
import Testing

@Suite struct `Answers of a survey as a plain table` {
    private func answers(_ text: String) throws -> [WaveAnswerDraft] {
        try Reading(text).drafts.compactMap { draft in
            if case .metric(.waveAnswer(let answer)) = draft.content { answer } else { nil }
        }
    }

    @Test(arguments: [
        ("NPS Score", SurveyQuestion.recommend, "9"), ("CSAT", .satisfaction, "4"), ("CES Score", .ease, "6"),
    ])
    func `the score's column says what was asked`(header: String, question: SurveyQuestion, score: String) throws {
        let reading = try Reading(
            "Email,\(header),Comment,Submitted At\nmira@larkspur.example,\(score),fine,2026-05-01\n")
        #expect(reading.file.recognised.kind == .table("survey.\(question.rawValue)"))
        let answer = try #require(
            try answers("Email,\(header),Comment,Submitted At\nmira@larkspur.example,\(score),fine,2026-05-01\n").first)
        #expect(answer.question == question && answer.score == Int(score))
        #expect(answer.person == .mail("mira@larkspur.example") && answer.organisation == .domain("larkspur.example"))
        #expect(answer.comment == "fine" && answer.answeredOn == Day(iso: "2026-05-01"))
    }

    @Test func `a round of asking is one survey in one year, in its tool`() throws {
        let reading = try Reading(
            """
            Response ID,NPS,Email,Date,Survey,Tool
            R1,10,a@x.example,2026-05-01,Yearly,Formbricks
            R2,0,b@y.example,2026-06-01,Yearly,Formbricks
            R3,7,c@z.example,2025-06-01,Yearly,Formbricks

            """)
        let waves = reading.drafts.compactMap { draft -> String? in
            if case .metric(.surveyWave(let wave)) = draft.content {
                "\(draft.origin.externalID) \(wave.tool)"
            } else {
                nil
            }
        }
        #expect(Set(waves) == ["Yearly/2026 Formbricks", "Yearly/2025 Formbricks"])
        #expect(reading.drafts.map(\.origin.externalID).filter { $0.hasPrefix("R") } == ["R1", "R2", "R3"])
    }

    @Test func `a score off its scale and a row without a day are left out, each with its reason`() throws {
        let skipped = try Reading(
            "NPS,Email,Date\n11,a@x.example,2026-05-01\n9/10,b@x.example,2026-05-02\n8,c@x.example,\n"
        )
        .skipped
        #expect(skipped.map(\.line) == [2, 4])
        #expect(skipped.map(\.reason) == ["no score from 0 to 10", "no day of the answer"])
    }

    @Test func `a free mail address names a person and no company`() throws {
        let answer = try #require(try answers("NPS,Email,Date\n9,mira@gmail.com,2026-05-01\n").first)
        #expect(answer.person == .mail("mira@gmail.com") && answer.organisation == nil)
    }

    @Test func `contacts with a score beside them are no survey without a day`() throws {
        #expect(try Reading("Email,Name,NPS\na@x.example,A,9\n").file.recognised.kind != .table("survey.recommend"))
    }
}
