package import KenDomain
import KenStore

extension Ken {
    /// Most questions of one conversation that are written down at once.
    private static let mostQuestions = 100

    /// Writes down what was asked in a conversation; its level is read from the words.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` with every problem.
    package func recordQuestions(_ input: QuestionsInput, as caller: Caller) async throws -> ActView {
        let problems = input.problems(most: Self.mostQuestions)
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        let today = today()
        let policy = try await policy(asOf: today)
        let talk = try await store.read { db in
            try TalkFinding(input.conversation, in: db, for: caller, today: today).talk
        }
        let done = try await act("record questions", as: caller) { journal, world in
            let known = try journal.askedQuestions(of: [talk.id], asOf: today)[talk.id] ?? []
            let first = (known.map(\.place).max() ?? -1) + 1
            let added = input.questions.enumerated().map { place, asked in
                var question = AskedQuestion(
                    id: world.newID(), interaction: talk.id, text: "", place: first + place,
                    standing: Standing(
                        learnedOn: talk.happenedOn, at: journal.deed.at, visibility: talk.standing.visibility))
                question.read(asked.text.trimmingWhitespace(), policy: policy)
                question.followUps = asked.followUps
                question.answer = asked.answer
                return question
            }
            try journal.insert(added)
            return known + added
        }
        let session = SessionLevel(done.answer, policy: policy)
        let mayGrade = SessionReading(caller: caller, policy: policy).mayGrade(talk)
        return ActView(
            act: done.act, record: talk.id.description,
            sentences: ["Kept: \(Wording.count(input.questions.count, "question")) asked in “\(talk.title)”."]
                + (mayGrade ? [Wording.session(session, recorded: talk.level)] : []),
            warnings: mayGrade ? done.answer.suffix(input.questions.count).flatMap(\.advice) : [])
    }

    /// Confirms how deep a conversation, or one of its questions, went.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` with every problem, ``Refusal/forbidden(_:)`` for
    ///   whoever was not there.
    package func confirmLevel(_ input: LevelInput, as caller: Caller) async throws -> ActView {
        if let question = input.question { return try await confirmQuestion(question, input, as: caller) }
        let today = today()
        let policy = try await policy(asOf: today)
        let (talk, session) = try await store.read { db in
            let talk = try TalkFinding(input.conversation ?? "", in: db, for: caller, today: today).talk
            let asked = try db.askedQuestions(of: [talk.id], asOf: today)[talk.id] ?? []
            return (talk, SessionLevel(asked, policy: policy))
        }
        try SessionReading(caller: caller, policy: policy).requireGrading(talk)
        let level = input.level ?? session.level
        guard (1...5).contains(level) else {
            throw Refusal.invalid([
                Problem(field: "level", "Name a level from 1 to 5: the questions on record give none.")
            ])
        }
        let depth = Wording.depth(level) ?? ""
        if talk.level == level {
            return ActView(act: "", sentences: ["“\(talk.title)” is recorded as \(depth) already."])
        }
        let done = try await act("confirm the level of a conversation", as: caller) { journal, _ in
            guard var talk = try journal.find(Interaction.self, talk.id), talk.standing.endedOn == nil else {
                throw Refusal.notFound("such conversation")
            }
            talk.level = level
            return try journal.update(talk)
        }
        return ActView(
            act: done.act, record: talk.id.description, sentences: ["Kept: “\(done.answer.title)” was \(depth)."],
            warnings: ResearchLevel(rawValue: level).map { [Wording.coaching($0)] } ?? [])
    }

    private func confirmQuestion(
        _ id: AskedQuestion.ID, _ input: LevelInput, as caller: Caller
    ) async throws -> ActView {
        let today = today()
        let policy = try await policy(asOf: today)
        let (question, talk, colleagues) = try await store.read { db in
            guard let question = try db.find(AskedQuestion.self, id), question.standing.endedOn == nil,
                caller.mayRead(question.standing.visibility),
                let talk = try db.find(Interaction.self, question.interaction), caller.mayRead(talk.standing.visibility)
            else { throw Refusal.notFound("such question") }
            return (question, talk, try db.colleagues(asOf: today))
        }
        try SessionReading(caller: caller, policy: policy).requireGrading(talk)
        let level = input.level ?? question.level?.computed ?? 0
        var problems: [Problem] = []
        if !(0...3).contains(level) { problems.append(Problem(field: "level", "A question has a level from 0 to 3.")) }
        let reason = (input.reason ?? "").trimmingWhitespace()
        if level != question.level?.computed, reason.isEmpty {
            problems.append(Problem(field: "reason", "Say why, in a sentence: its wording gives another level."))
        }
        let by = try caller.identity(said: input.by, among: colleagues)
        if by == nil { problems.append(Problem(field: "by", "Say who of us says so.")) }
        guard problems.isEmpty, let by else { throw Refusal.invalid(problems) }
        let done = try await act("confirm the level of a question", as: caller) { journal, _ in
            guard var question = try journal.find(AskedQuestion.self, id) else {
                throw Refusal.notFound("such question")
            }
            question.set(level, reason: reason, by: by, on: journal.deed.day)
            return try journal.update(question)
        }
        return ActView(
            act: done.act, record: id.description,
            sentences: ["Kept: “\(done.answer.text)” is \(Wording.depth(level) ?? "no research question")."])
    }
}

/// A conversation that was held, as a person names it.
struct TalkFinding: Sendable {
    let talk: Interaction

    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` for a name that fits several,
    ///   ``Refusal/forbidden(_:)`` for a conversation in others' confidence.
    init(_ name: String, in db: any SQLConnection, for caller: Caller, today: Day) throws {
        talk = try TalkFinding.find(name, in: db, today: today)
        guard caller.mayRead(talk.standing.visibility) else { throw Refusal.forbidden("read this conversation") }
    }

    private static func find(_ name: String, in db: any SQLConnection, today: Day) throws -> Interaction {
        if let id = Interaction.ID(name) {
            guard let talk = try db.find(Interaction.self, id), talk.standing.endedOn == nil else {
                throw Refusal.notFound("such conversation")
            }
            return talk
        }
        let account = try db.organisation(named: name)
        let held = try db.dossier(of: account.id, asOf: today)?.interactions ?? []
        let last = held.filter { !$0.isCancelled && $0.happenedOn <= today }
            .max { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }
        guard let last else { throw Refusal.notFound("conversation held with \(account.name)") }
        return last
    }
}

extension SessionReading {
    /// - Throws: ``Refusal/forbidden(_:)`` for whoever was not there.
    fileprivate func requireGrading(_ talk: Interaction) throws(Refusal) {
        guard mayGrade(talk) else { throw .forbidden("grade a conversation you were not in") }
    }
}

extension QuestionsInput {
    /// What is wrong with its words.
    fileprivate func problems(most: Int) -> [Problem] {
        var problems: [Problem] = []
        if !(1...most).contains(questions.count) {
            problems.append(Problem(field: "questions", "Write one to \(most) questions, each on a line."))
        }
        for (place, question) in questions.enumerated() {
            if question.text.allSatisfy(\.isWhitespace) || question.text.count > 500 {
                problems.append(Problem(field: "questions", line: place + 1, "A question has 1 to 500 characters."))
            }
            if let answer = question.answer, answer.count > 5000 {
                problems.append(Problem(field: "questions", line: place + 1, "Keep an answer within 5000 characters."))
            }
            if let count = question.followUps, !(0...1000).contains(count) {
                problems.append(
                    Problem(field: "questions", line: place + 1, "Questions that followed it up: 0 to 1000."))
            }
        }
        return problems
    }
}

extension AskedQuestion {
    /// What to change in its wording, each with the question.
    fileprivate var advice: [String] {
        QuestionCode.allCases.filter(codes.contains).map { "“\(text)”: \(Wording.advice($0))" }
    }
}

extension Wording {
    /// How deep the questions of a talk went, beside what is on record.
    package static func session(_ session: SessionLevel, recorded: Int) -> String {
        guard let depth = depth(session.level) else { return "No question has a research level." }
        let known =
            recorded == 0
            ? " Nobody recorded a level yet."
            : recorded == session.level ? " So it is recorded." : " Level \(recorded) is recorded."
        return "Together they are \(depth)." + known
    }
}
