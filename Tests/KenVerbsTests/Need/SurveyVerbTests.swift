import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `A job written down and surveyed` {
    private let ken: Ken
    private static let statements = [
        "Minimize the time it takes to see that the style is right",
        "Minimize the likelihood that the loom stops during a shift",
    ]

    init() async throws {
        ken = try await SmallCompany().ken
        _ = try await ken.defineJob(JobInput(statement: "change the style of a loom"), as: .localOwner)
        _ = try await ken.addJobStep(JobStepInput(kind: .confirm, text: "see that the style is right"), as: .localOwner)
        _ = try await ken.addJobStep(JobStepInput(kind: .monitor, text: "watch the loom"), as: .localOwner)
        for (statement, step) in zip(Self.statements, ["confirm", "monitor"]) {
            _ = try await ken.keepOutcome(OutcomeInput(statement: statement, step: step), as: .localOwner)
        }
    }

    /// A table of so many respondents: nine in ten find the first outcome important, one in ten is satisfied with it.
    private static func table(_ people: Int) -> String {
        let head =
            "respondent,date,minutes,importance: \(statements[0]),satisfaction: \(statements[0]),"
            + "importance: \(statements[1]),satisfaction: \(statements[1])\n"
        return head
            + (0..<people).map { person in
                let isRest = person % 10 == 9
                return "R\(person),2026-05-0\(1 + person % 9),\(9 + person),\(isRest ? 2 : 5),\(isRest ? 5 : 1),3,4\n"
            }.joined()
    }

    private func bring(_ people: Int, _ title: String = "Weavers") async throws -> ActView {
        try await ken.bringAnswers(
            SurveyAnswersInput(table: Self.table(people), survey: title, label: .jobExecutor), as: .localOwner)
    }

    @Test func `three answers show counts, no zone and no strategy`() async throws {
        _ = try await bring(3)
        let survey = try #require(try await ken.needs(NeedsInput(), as: .localOwner).survey)
        #expect(survey.sample.respondents == 3 && survey.sample.isIndicative)
        #expect(survey.scores.allSatisfy { $0.zone == nil && $0.certainty == .countsOnly })
        #expect(survey.hint == nil && survey.segments.isEmpty)
        let sentences = try await ken.needs(NeedsInput(), as: .localOwner).sentences.map(\.plain)
        #expect(sentences.contains { $0.contains("counts and no zones") }, "\(sentences)")
    }

    @Test func `thirty answers show zones and may hint at a strategy`() async throws {
        _ = try await bring(30)
        let survey = try #require(try await ken.needs(NeedsInput(), as: .localOwner).survey)
        #expect(survey.scores.first?.zone == .underserved(.extreme))
        #expect(survey.hint != nil && survey.sample.mayAdvise)
        #expect(survey.sample.missing == 30)
    }

    @Test func `twenty-nine are indicative, and nothing is hinted at`() async throws {
        _ = try await bring(29)
        let survey = try #require(try await ken.needs(NeedsInput(), as: .localOwner).survey)
        #expect(survey.hint == nil && survey.scores.first?.isIndicative == true)
        #expect(survey.scores.first.flatMap(Wording.badge)?.contains("indicative") == true)
    }

    @Test func `three hundred need no more, and a narrower range`() async throws {
        _ = try await bring(30, "Few")
        let few = try #require(try await ken.needs(NeedsInput(survey: "Few"), as: .localOwner).survey)
        _ = try await bring(300, "Many")
        let many = try #require(try await ken.needs(NeedsInput(survey: "Many"), as: .localOwner).survey)
        #expect(many.sample.respondents == 300 && many.sample.missing == 0)
        let widths = [few, many].compactMap { $0.scores.first?.interval.map { $0.upper - $0.lower } }
        #expect(widths.count == 2 && widths[1] < widths[0] / 2)
        #expect(many.scores.first?.certainty == .certain)
    }

    /// T-ODI-01 and T-ODI-12: of 270 people 200 find it important and 75 are satisfied, 60 of them both.
    @Test func `the circular saw comes out as published, from the table to the page`() async throws {
        let rows = (0..<270).map { person in
            let isSatisfied = person < 60 || (200..<215).contains(person)
            return "2026-05-01,\(person < 200 ? 4 : 3),\(isSatisfied ? 5 : 2)\n"
        }
        let head = "date,importance: \(Self.statements[0]),satisfaction: \(Self.statements[0])\n"
        _ = try await ken.bringAnswers(
            SurveyAnswersInput(table: head + rows.joined(), survey: "Saw", label: .jobExecutor), as: .localOwner)
        let survey = try #require(try await ken.needs(NeedsInput(), as: .localOwner).survey)
        let score = try #require(survey.scores.first)
        #expect(score.importance == Rate(200, of: 270) && score.satisfaction == Rate(75, of: 270))
        #expect(score.opportunity.map { Wording.decimal($0.score) } == "12.04")
        #expect(score.interval.map { Wording.decimal($0.lower) } == "10.90")
        #expect(score.interval.map { Wording.decimal($0.upper) } == "13.17")
        #expect(score.zone == .underserved(.high))
    }

    @Test func `the same table twice adds nothing`() async throws {
        _ = try await bring(12)
        let again = try await bring(12)
        #expect(again.sentences.first?.contains("passed over") == true, "\(again.sentences)")
        #expect(try await ken.needs(NeedsInput(), as: .localOwner).survey?.sample.respondents == 12)
    }

    @Test func `one act is taken back whole`() async throws {
        let done = try await bring(12)
        let undone = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(undone.removed == 13 && undone.kept.isEmpty, "\(undone)")
        #expect(try await ken.needs(NeedsInput(), as: .localOwner).survey == nil)
    }

    @Test func `people whose job it is not are left out, and a warning says so`() async throws {
        _ = try await ken.bringAnswers(
            SurveyAnswersInput(table: Self.table(6), survey: "Buyers", label: .purchaser), as: .localOwner)
        let view = try await ken.needs(NeedsInput(), as: .localOwner)
        #expect(view.survey?.sample.respondents == 0)
        #expect(view.survey?.refused == [SurveyView.Refused(reason: .notPrimary, count: 6)])
        #expect(view.findings.contains { $0.code == .othersSurveyed })
    }

    @Test func `answers without a label wait, and whoever was too fast is left out`() async throws {
        let quick = Self.table(2).replacing(",9,", with: ",0.1,")
        let done = try await ken.bringAnswers(
            SurveyAnswersInput(table: quick, survey: "Quick", label: .jobExecutor, words: 400), as: .localOwner)
        #expect(done.warnings.contains { $0.contains("faster than one can read") }, "\(done.warnings)")
        let other = try await ken.bringAnswers(
            SurveyAnswersInput(table: Self.table(2), survey: "Who"), as: .localOwner)
        #expect(other.warnings.contains { $0.contains("nobody knows yet whether it is their job") })
    }

    @Test(arguments: [
        ("a,b\n1,2\n", "no table of answers"),
        ("date,importance X,satisfaction X\n2026-05-01,5,1\n", "is no outcome of this job"),
        ("date,importance: \(statements[0]),satisfaction: \(statements[0])\n2026-05-01,7,1\n", "no mark from 1 to 5"),
        ("importance: \(statements[0]),satisfaction: \(statements[0])\n5,1\n", "no day on which"),
        ("date,importance: \(statements[0]),satisfaction: \(statements[0])\n", "no answer in it"),
    ])
    func `a table that cannot be read is refused whole, with the reason`(_ table: String, _ reason: String) async throws
    {
        do {
            _ = try await ken.bringAnswers(
                SurveyAnswersInput(table: table, survey: "Weavers", label: .jobExecutor), as: .localOwner)
            Issue.record("\(table)")
        } catch Refusal.invalid(let problems) {
            #expect(problems.contains { $0.reason.contains(reason) }, "\(problems)")
        }
        #expect(try await ken.needs(NeedsInput(), as: .localOwner).survey == nil)
    }

    @Test func `one row for each respondent and outcome says the same`() async throws {
        let long =
            "respondent,date,outcome,importance,satisfaction\n"
            + (0..<6).flatMap { person in
                Self.statements.enumerated().map { place, statement in
                    "R\(person),2026-05-01,\(statement),\(place == 0 ? 5 : 3),\(place == 0 ? 1 : n(person))\n"
                }
            }.joined()
        _ = try await ken.bringAnswers(
            SurveyAnswersInput(table: long, survey: "Long", label: .jobExecutor), as: .localOwner)
        let survey = try #require(try await ken.needs(NeedsInput(), as: .localOwner).survey)
        #expect(survey.sample.respondents == 6 && survey.scores.count == 2)
        #expect(survey.scores.first?.importance == Rate(6, of: 6))
        let mixed = long + "R0,2026-05-01,\(Self.statements[0]),5,1\n"
        await #expect(throws: Refusal.self) {
            try await ken.bringAnswers(
                SurveyAnswersInput(table: mixed, survey: "Mixed", label: .jobExecutor), as: .localOwner)
        }
    }

    private func n(_ person: Int) -> Int { 1 + person % 5 }

    @Test func `an outcome with a fault is kept and told, and what is tied to it can be taken back`() async throws {
        let kept = try await ken.keepOutcome(
            OutcomeInput(
                statement: "Reduce the risk of a stop during a shift", step: "monitor",
                grounds: [GroundInput(account: "Larkspur", question: Question.ID(205))]), as: .localOwner)
        #expect(kept.warnings.contains(Wording.advice(OutcomeCode.otherDirection)))
        #expect(kept.warnings.contains { $0.contains("Minimize the likelihood of a stop") }, "\(kept.warnings)")
        let line = try #require(
            try await ken.needs(NeedsInput(), as: .localOwner).map?.outcomes.first { $0.statement.hasPrefix("Reduce") })
        #expect(!line.words.isEmpty)
        let changed = try await ken.keepOutcome(
            OutcomeInput(outcome: line.id.description, statement: "Minimize the likelihood of a stop during a shift"),
            as: .localOwner)
        #expect(changed.warnings.isEmpty)
        _ = try await ken.undoAct(UndoActInput(act: changed.act), as: .localOwner)
        _ = try await ken.undoAct(UndoActInput(act: kept.act), as: .localOwner)
        #expect(try await ken.needs(NeedsInput(), as: .localOwner).map?.outcomes.count == 2)
    }

    @Test func `a job needs words, a step a job, an outcome a step: each is asked for`() async throws {
        await #expect(throws: Refusal.self) { try await ken.defineJob(JobInput(statement: " "), as: .localOwner) }
        await #expect(throws: Refusal.self) {
            try await ken.addJobStep(
                JobStepInput(job: "nothing of the kind", kind: .define, text: "x"), as: .localOwner)
        }
        await #expect(throws: Refusal.self) {
            try await ken.keepOutcome(OutcomeInput(statement: Self.statements[0]), as: .localOwner)
        }
        let bare = try await ken.defineJob(
            JobInput(statement: "Our loom", holder: .installer, product: nil), as: .localOwner)
        #expect(!bare.warnings.isEmpty)
    }
}
