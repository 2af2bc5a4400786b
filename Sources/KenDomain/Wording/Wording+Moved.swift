extension Wording {
    /// What a note moved: the differences between two judgements of one account, in sentences.
    public static func moved(from before: Judgement, to after: Judgement) -> [Sentence] {
        let sentences = tiers(before, after) + knowledge(before, after) + promises(before, after)
        return sentences.isEmpty ? ["Nothing we judge has moved; the conversation is kept."] : sentences
    }

    private static func tiers(_ before: Judgement, _ after: Judgement) -> [Sentence] {
        zip(before.tiers, after.tiers).compactMap { old, new in
            let evidence = new.lastContact.map { [Reference.interaction($0.interaction)] } ?? []
            if old.status != new.status {
                return "\(capitalised(name(new.tier))): \(name(old.status)) before, \(name(new.status), evidence) now."
            }
            if new.freshness.value > old.freshness.value + 0.01 {
                return "\(capitalised(name(new.tier))): still \(name(new.status)), \("fresher", evidence) than before."
            }
            return nil
        }
    }

    private static func known(_ answered: Int, of questions: Int) -> String {
        let verb = answered == 1 ? "is" : "are"
        return "\(capitalised(none(answered))) of \(number(questions)) questions \(verb) answered"
    }

    private static func none(_ count: Int) -> String { count == 0 ? "none" : number(count) }

    private static func knowledge(_ before: Judgement, _ after: Judgement) -> [Sentence] {
        var sentences: [Sentence] = after.knowledge.lines.compactMap { line in
            let old = before.knowledge.confidence(line.question)
            guard abs(line.confidence - old) > 0.005, let question = QuestionBank.question(line.question) else {
                return nil
            }
            let change =
                old == 0 ? "first answer" : line.confidence > old ? "surer than before" : "less sure than before"
            return
                "“\(asked(question.text, of: after.name))” – \(change), \("\(name(line.word)) confidence", [.question(line.question)])."
        }
        if after.knowledge.answered != before.knowledge.answered {
            sentences.append(
                "\(known(after.knowledge.answered, of: after.knowledge.questions)), \(none(before.knowledge.answered)) before."
            )
        }
        return sentences
    }

    private static func promises(_ before: Judgement, _ after: Judgement) -> [Sentence] {
        let new = after.owed.ours.open.filter { !before.owed.ours.open.contains($0) }
        let theirs = after.owed.theirs.open.filter { !before.owed.theirs.open.contains($0) }
        return [
            new.isEmpty ? nil : "We owe them \(count(new.count, "promise") + " more", new.map { .commitment($0) }).",
            theirs.isEmpty
                ? nil : "They owe us \(count(theirs.count, "promise") + " more", theirs.map { .commitment($0) }).",
        ].compactMap(\.self)
    }
}
