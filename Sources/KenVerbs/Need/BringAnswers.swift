package import KenDomain
import KenImport
import KenStore

extension Ken {
    /// Most bytes of a table of answers: 16 MiB.
    private static let mostBytes = 16 << 20

    /// Brings the answers to a survey in: a row for each respondent, with a column of importance and one of satisfaction
    /// for each outcome. A survey of that title is made when there is none; answers that are on record already are
    /// passed over.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem: nothing is kept while a row cannot be read.
    package func bringAnswers(_ input: SurveyAnswersInput, as caller: Caller) async throws -> ActView {
        guard input.table.utf8.count <= Self.mostBytes else {
            throw Refusal.tooLarge("At most 16 MiB of answers are read at once; cut the table in two.")
        }
        let today = today()
        let policy = try await policy(asOf: today)
        guard let answers = try SurveyAnswers(ByteSource(input.table), day0: input.day0 ?? today) else {
            throw Refusal.invalid([
                Problem(
                    field: "table",
                    "This is no table of answers: for each outcome it takes a column “importance …” and “satisfaction …”."
                )
            ])
        }
        let found = try await store.read { db in
            try AnswersFinding(
                input, answers, NeedCheck(db, caller: caller, today: today, policy: policy), in: db, today: today)
        }
        let done = try await act("bring answers to a survey in", as: caller) { journal, world in
            let standing = Standing(learnedOn: journal.deed.day, at: journal.deed.at)
            let survey = found.survey ?? found.newSurvey(input, id: world.newID(), standing: standing)
            if found.survey == nil { try journal.insert(survey) }
            let responses = found.responses.map { draft in
                var response = SurveyResponse(
                    id: world.newID(), survey: survey.id, respondent: nil, on: draft.answeredOn, ratings: [],
                    standing: Standing(learnedOn: draft.answeredOn, at: journal.deed.at))
                response.take(draft, of: survey.id, by: found.respondent(of: draft), found.ratings(of: draft))
                return response
            }
            try journal.insert(responses)
            return survey
        }
        return try await told(done.act, done.answer, found, as: caller)
    }

    private func told(
        _ act: String, _ survey: Survey, _ found: AnswersFinding, as caller: Caller
    ) async throws -> ActView {
        let view = try await needs(NeedsInput(survey: survey.id.description), as: caller)
        let count = found.responses.count
        let known = found.known == 0 ? "" : "; \(Wording.count(found.known, "answer")) on record already passed over"
        return ActView(
            act: act, record: survey.id.description,
            sentences: ["Kept: \(Wording.count(count, "answer")) to “\(survey.title)”\(known)."]
                + view.sentences.prefix(3).map(\.plain),
            warnings: found.notes
                + (view.survey?.refused ?? []).map { refused in
                    let answers = Wording.capitalised(Wording.count(refused.count, "answer"))
                    return
                        "\(answers) \(refused.count == 1 ? "does" : "do") not count: \(Wording.name(refused.reason))."
                })
    }
}

/// What a table of answers means: its survey, its outcomes, its respondents.
struct AnswersFinding: Sendable {
    /// The survey on record; nil when it is new.
    let survey: Survey?
    private let job: Job.ID
    /// By what the table calls them.
    private let outcomes: [String: Outcome.ID]
    /// In the order asked.
    private let asked: [Outcome.ID]
    private let people: [String: Person.ID]
    /// Answers that are not on record yet.
    let responses: [SurveyResponseDraft]
    /// Answers that are.
    let known: Int
    /// What to look at all the same.
    let notes: [String]

    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    init(
        _ input: SurveyAnswersInput, _ answers: SurveyAnswers, _ check: NeedCheck, in db: any SQLConnection, today: Day
    ) throws {
        var check = check
        let title = input.survey.trimmingWhitespace()
        check.words(title, "survey")
        let surveys = try db.surveys(asOf: today).filter { check.caller.mayRead($0.standing.visibility) }
        let survey = surveys.first { $0.id.description == title || $0.title.lowercased() == title.lowercased() }
        let job = try survey == nil ? check.job(input.job) : nil
        let index = try NeedIndex(db, asOf: today)
        let candidates = (survey?.job ?? job?.id).map { index.outcomes(of: $0) } ?? []
        let readable = candidates.filter { check.caller.mayRead($0.standing.visibility) }
        let named = try Self.outcomes(answers.outcomes, among: readable, in: db)
        Self.problems(in: answers, named, survey).forEach { check.add($0.field, $0.reason) }
        if answers.responses.isEmpty, answers.skipped.isEmpty { check.add("table", "There is no answer in it.") }
        try check.finish()
        guard let home = survey?.job ?? job?.id else { throw Refusal.notFound("core job") }
        self.survey = survey
        self.job = home
        outcomes = named
        var seen: Set<Outcome.ID> = []
        asked = answers.outcomes.compactMap { named[$0] }.filter { seen.insert($0).inserted }
        let mails = Set(answers.responses.compactMap(\.mail))
        people = mails.isEmpty ? [:] : try db.personIDs(mails: Array(mails))
        let drafts = answers.responses.map { $0.screened(as: input.label) }
        let held = Set(try survey.map { try db.responses(to: $0.id, asOf: today) }?.map(AnswerPrint.init) ?? [])
        let prints = drafts.map { [named] draft in AnswerPrint(draft, draft.ratings(named)) }
        responses = zip(drafts, prints).filter { !held.contains($0.1) }.map(\.0)
        known = drafts.count - responses.count
        let strangers = mails.count - people.count
        notes =
            strangers == 0
            ? []
            : ["\(Wording.capitalised(Wording.count(strangers, "respondent"))) not on record: kept without a name."]
    }

    /// Names that are no outcome or were not asked, and rows that cannot be read.
    private static func problems(
        in answers: SurveyAnswers, _ named: [String: Outcome.ID], _ survey: Survey?
    ) -> [Problem] {
        let unknown = answers.outcomes.filter { named[$0] == nil }.map { name in
            Problem(
                field: "table",
                "“\(name)” is no outcome of this job: write its key or its whole statement above the column.")
        }
        let rows = answers.skipped.prefix(50).map { row in
            Problem(field: "line \(row.line)" + (row.field.isEmpty ? "" : ", \(row.field)"), row.reason)
        }
        let stray = answers.outcomes.filter { name in
            survey.flatMap { survey in named[name].map { !survey.outcomes.contains($0) } } ?? false
        }
        return unknown + rows + stray.map { Problem(field: "table", "“\($0)” was not asked in this survey.") }
    }

    /// A survey that asked what the table holds.
    func newSurvey(_ input: SurveyAnswersInput, id: Survey.ID, standing: Standing) -> Survey {
        let days = responses.map(\.answeredOn).sorted()
        var survey = Survey(
            id: id, job: job, title: input.survey.trimmingWhitespace(),
            openedOn: days.first ?? standing.learnedOn, outcomes: asked, words: input.words, standing: standing)
        survey.standing.learnedOn = survey.openedOn
        survey.expectedSegments = input.expectedSegments
        return survey
    }

    /// The respondent, where their address is on record.
    func respondent(of draft: SurveyResponseDraft) -> Person.ID? { draft.mail.flatMap { people[$0] } }

    /// The marks, by the outcomes they belong to.
    func ratings(of draft: SurveyResponseDraft) -> [OutcomeRating] { draft.ratings(outcomes) }

    /// The outcomes that a table's names mean: keys of Ken's own files, ids, or statements, whatever the case.
    private static func outcomes(
        _ names: [String], among candidates: [Outcome], in db: any SQLConnection
    ) throws -> [String: Outcome.ID] {
        let keys = try db.sourceRecords(source: "ken.outcome", externalIDs: names).mapValues { Outcome.ID($0.record) }
        let own = Set(candidates.map(\.id))
        let byStatement = Dictionary(candidates.map { ($0.statement.lowercased(), $0.id) }) { first, _ in first }
        return Dictionary(
            names.compactMap { name in
                let keyed = keys[name].flatMap { own.contains($0) ? $0 : nil }
                let found =
                    keyed ?? Outcome.ID(name).flatMap { own.contains($0) ? $0 : nil } ?? byStatement[name.lowercased()]
                return found.map { (name, $0) }
            }
        ) { first, _ in first }
    }
}

/// What tells one answer from another where nobody's name is on it.
private struct AnswerPrint: Hashable {
    let answeredOn: Day
    let minutes: Double?
    let segment: String?
    let comment: String?
    let ratings: [OutcomeRating]

    init(_ response: SurveyResponse) {
        (answeredOn, minutes, segment) = (response.answeredOn, response.minutes, response.segment)
        (comment, ratings) = (response.comment, response.ratings)
    }

    init(_ draft: SurveyResponseDraft, _ ratings: [OutcomeRating]) {
        (answeredOn, minutes, segment) = (draft.answeredOn, draft.minutes, draft.segment)
        (comment, self.ratings) = (draft.comment, ratings)
    }
}

extension SurveyResponseDraft {
    /// The respondent's address.
    fileprivate var mail: String? { if case .mail(let mail) = respondent { mail } else { nil } }

    /// The same with a label, where the table has none.
    fileprivate func screened(as label: Label?) -> SurveyResponseDraft {
        var draft = self
        draft.screenedAs = screenedAs ?? label
        return draft
    }

    /// The marks, by the outcomes that the table's names mean.
    fileprivate func ratings(_ outcomes: [String: Outcome.ID]) -> [OutcomeRating] {
        ratings.compactMap { marks in
            guard case .source(_, let name) = marks.outcome, let id = outcomes[name] else { return nil }
            return OutcomeRating(id, importance: marks.importance, satisfaction: marks.satisfaction)
        }
    }
}
