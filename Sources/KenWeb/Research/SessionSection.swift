import KenDomain
import KenVerbs

/// What was asked in a conversation: the words and the answers, and for whoever was there how it was asked.
struct SessionSection: Markup {
    /// nil while no question is on record.
    let session: SessionLine?
    let talk: Interaction.ID
    let frame: Frame

    var html: HTML { Panel("What we asked", "\(questions)\(form)").html }

    private var questions: HTML {
        guard let session else { return .nothing }
        let hidden: HTML =
            session.hidden == 0
            ? .nothing
            : "<p class=\"secret\">\(Wording.capitalised(Wording.count(session.hidden, "question"))) asked in confidence.</p>"
        return "<ol class=\"plain\">\(session.questions.map(row))</ol>\(hidden)\(level(session))"
    }

    private func row(_ question: SessionLine.Question) -> HTML {
        let answer: HTML? = question.answer.map { "<blockquote>\($0)</blockquote>" }
        let followed: HTML? =
            question.isUnprobed == true ? "<p class=\"by\">Nobody followed it up.</p>" : times(question)
        let set: HTML? = question.setBecause.flatMap { reason in
            question.level.map { "<p class=\"by\">Set to \(Wording.depth($0) ?? "level 0"): “\(reason)”</p>" }
        }
        return """
            <li><p class="what">\(question.text)</p>\(answer)\(question.lint.map { LintMarks(line: $0).html })\(set)\(followed)\
            \(confirm(question))</li>

            """
    }

    private func times(_ question: SessionLine.Question) -> HTML? {
        question.followUps.map { count in
            "<p class=\"by\">Followed up \(count == 1 ? "once" : "\(Wording.number(count)) times").</p>"
        }
    }

    private func confirm(_ question: SessionLine.Question) -> HTML {
        guard question.lint != nil else { return .nothing }
        let levels =
            [(value: "0", words: "0, a fact or a mark")]
            + (1...3).map { (value: String($0), words: Wording.depth($0) ?? "") }
        return ActForm(
            title: "set its level", address: Places.askedQuestion(question.id), button: "Keep it",
            fields: [
                Field(
                    "It was", "level", at: "q\(question.id)", .choice(levels), value: String(question.level ?? 0)),
                Field("Because", "reason", at: "q\(question.id)", isRequired: true),
                Field("Says", "by", at: "q\(question.id)", hint: "a colleague; empty when you are known here"),
            ], hidden: [(name: "talk", value: talk.description)], frame: frame
        ).html
    }

    private func level(_ session: SessionLine) -> HTML {
        guard let found = session.session else { return .nothing }
        let words: HTML = "<p class=\"words\">\(Wording.session(found, recorded: session.recorded))</p>"
        let details = ExplanationDetails(found.explanation, citations: Citations(), frame: frame)
        guard frame.offersActs, found.level > 0, found.level != session.recorded else { return "\(words)\(details)" }
        return """
            \(words)\(details)<form class="acts" method="post" action="\(Places.conversationLevel(talk))">\
            <button class="button quiet" name="level" value="\(found.level)">Record level \(found.level)</button></form>
            """
    }

    private var form: HTML {
        ActForm(
            title: "write down what was asked", address: Places.conversationQuestions(talk), button: "Keep it",
            fields: [
                Field(
                    "One question on each line", "questions", at: "asked", .lines(6),
                    hint: "What happened the last time? | 2 | We lost the shift (how often followed up, the answer)",
                    isRequired: true)
            ], frame: frame
        ).html
    }
}
