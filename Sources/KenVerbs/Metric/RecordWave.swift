package import KenDomain
import KenStore

extension Ken {
    /// Writes answers of a survey down, in a new round of asking or in one on record.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, ``Refusal/notFound(_:)`` for a round that is not there.
    package func recordWave(_ input: WaveInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let read = try await store.read { db in
            try WaveLines(input.lines, question: input.question, in: db, today: today)
        }
        let problems = input.problems(today: today) + read.problems
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        let done = try await act("write a survey down", as: caller) { journal, world in
            let standing = Standing(learnedOn: journal.deed.day, at: journal.deed.at)
            let wave = try journal.wave(input, standing, world)
            for line in read.answers {
                let answer = WaveAnswer(
                    id: world.newID(), wave: wave.id, question: input.question, score: line.score,
                    organisation: line.organisation, person: line.person, on: line.on ?? journal.deed.day,
                    comment: line.comment, standing: standing)
                try journal.insert(answer)
            }
            return wave
        }
        let answers = Wording.count(read.answers.count, "answer")
        let withoutCompany = read.answers.count { $0.organisation == nil }
        return ActView(
            act: done.act, record: done.answer.id.description,
            sentences: ["Kept \(answers) to “\(Wording.name(input.question))” in “\(done.answer.title)”."],
            warnings: withoutCompany > 0
                ? [
                    "\(Wording.capitalised(Wording.count(withoutCompany, "answer"))) cannot be given to a company; they count over all only."
                ] : [])
    }
}

extension Journal {
    /// The round that is meant, or a new one.
    fileprivate func wave(_ input: WaveInput, _ standing: Standing, _ world: World) throws -> SurveyWave {
        if let id = input.wave {
            guard let wave = try find(SurveyWave.self, id), wave.standing.endedOn == nil else {
                throw Refusal.notFound("such survey")
            }
            return wave
        }
        var wave = SurveyWave(
            id: world.newID(), title: input.title.trimmingWhitespace(), tool: input.tool.trimmingWhitespace(),
            from: input.from ?? deed.day, asked: input.asked, standing: standing)
        wave.until = input.until
        try insert(wave)
        return wave
    }
}

extension WaveInput {
    /// What is wrong with its words and numbers.
    fileprivate func problems(today: Day) -> [Problem] {
        var problems: [Problem] = []
        if wave == nil {
            if title.allSatisfy(\.isWhitespace) { problems.append(Problem(field: "title", "Name the survey.")) }
            if tool.allSatisfy(\.isWhitespace) {
                problems.append(Problem(field: "tool", "Say where it was asked: the name of a tool, a form, a visit."))
            }
        }
        if title.count > 200 || tool.count > 200 {
            problems.append(Problem(field: "title", "Keep names within 200 characters."))
        }
        if let from, from > today { problems.append(Problem(field: "from", "\(from) is still to come.")) }
        if let until, let from, until < from {
            problems.append(Problem(field: "until", "It cannot close before it was opened."))
        }
        if let asked, asked < 0 { problems.append(Problem(field: "asked", "How many were asked is a number from 0.")) }
        return problems
    }
}
