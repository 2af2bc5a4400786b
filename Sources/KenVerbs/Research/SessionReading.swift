import KenDomain
import KenStore

/// The questions of talks as one caller may read them.
struct SessionReading: Sendable {
    let caller: Caller
    let policy: Policy

    /// The questions of one talk; nil when there are none, or the talk is in others' confidence.
    func line(_ talk: Interaction, _ questions: [AskedQuestion]) -> SessionLine? {
        guard !questions.isEmpty, caller.mayRead(talk.standing.visibility) else { return nil }
        let mayGrade = mayGrade(talk)
        let readable = questions.filter { caller.mayRead($0.standing.visibility) }
        return SessionLine(
            talk: talk.id, title: talk.title, on: talk.happenedOn, recorded: talk.level,
            session: mayGrade ? SessionLevel(questions, policy: policy) : nil,
            questions: readable.map { line($0, mayGrade: mayGrade) }, hidden: questions.count - readable.count)
    }

    /// Whether the caller may see how the questions of a talk were asked: those of ours who were there, and the owner of
    /// a local directory who has not said who they are.
    func mayGrade(_ talk: Interaction) -> Bool {
        guard let person = caller.person else { return caller.ownsDirectory }
        return talk.participants.contains(person)
    }

    private func line(_ question: AskedQuestion, mayGrade: Bool) -> SessionLine.Question {
        var line = SessionLine.Question(
            id: question.id, text: question.text, answer: question.answer, followUps: question.followUps)
        guard mayGrade else { return line }
        line.lint = TextCheck(policy: policy).question(question.text)
        line.level = question.level?.shown
        line.setBecause = question.level?.byHand?.reason
        line.isUnprobed = question.isUnprobed
        return line
    }
}

extension ResearchItem {
    /// A talk as research: by the level that stands on record, else by the questions asked in it.
    init?(_ talk: Interaction, asked questions: [AskedQuestion], products: Set<Product.ID>, policy: Policy) {
        if let recorded = ResearchItem(talk, products: products) {
            self = recorded
            return
        }
        let session = SessionLevel(questions, policy: policy)
        guard !talk.isCancelled, let level = ResearchLevel(rawValue: session.level) else { return nil }
        self.init(talk.id, on: talk.happenedOn, level: level, products: products)
    }
}
