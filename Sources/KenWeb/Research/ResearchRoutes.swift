import Hummingbird
import KenDomain
import KenVerbs

/// How we ask: the checker, the research of a year, the questions of a conversation and their levels.
struct ResearchRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.research) { visit in
            let view = try await Operations.research.perform(
                visit.ken, AsOfInput(asOf: visit.asOf), as: visit.caller)
            return ResearchPage(view: view, frame: try await visit.frame(.research))
        }
        pages.get(Places.lint) { visit in LintPage(view: nil, frame: try await visit.frame(.research)) }
        pages.post(Places.lint, right: .read) { visit in
            let form = try await visit.form()
            let kind: LintInput.Kind = try form.choice("kind")
            let text = form["text"] ?? ""
            let input = LintInput(kind: kind, texts: LintInput.lines(of: text), step: form.words("step"))
            let view = try await Operations.lint.perform(visit.ken, input, as: visit.caller)
            return .page(
                LintPage(
                    view: view, text: text, kind: kind, step: form.words("step") ?? "",
                    frame: try await visit.frame(.research)))
        }
        addSessions(to: pages)
    }

    /// What was asked in a conversation, and how deep it went.
    private static func addSessions(to pages: Pages) {
        pages.post(Places.conversationQuestions.pattern, right: .logConversations) { visit in
            let id = try visit.id(Interaction.self)
            return try await visit.sent(from: Places.conversation(id), again: ConversationRoutes.page) { form in
                let lines = (form["questions"] ?? "").split(whereSeparator: \.isNewline)
                    .map { QuestionsInput.Question(line: String($0)) }.filter { !$0.text.isEmpty }
                return try await visit.acted(
                    Operations.recordQuestions, QuestionsInput(conversation: id.description, questions: lines),
                    back: Places.conversation(id))
            }
        }
        pages.post(Places.conversationLevel.pattern, right: .logConversations) { visit in
            let id = try visit.id(Interaction.self)
            return try await visit.sent(from: Places.conversation(id), again: ConversationRoutes.page) { form in
                let input = LevelInput(conversation: id.description, level: form.words("level").flatMap { Int($0) })
                return try await visit.acted(Operations.confirmLevel, input, back: Places.conversation(id))
            }
        }
        pages.post(Places.askedQuestion.pattern, right: .logConversations) { visit in
            let id = try visit.id(AskedQuestion.self)
            return try await visit.sent(from: Places.research, again: talk) { form in
                let input = LevelInput(
                    question: id, level: form.words("level").flatMap { Int($0) }, reason: form.words("reason"),
                    by: form.words("by"))
                let back = form.talk.map { Places.conversation($0) } ?? Places.research
                return try await visit.acted(Operations.confirmLevel, input, back: back)
            }
        }
    }

    /// The conversation in which the question of a refused form was asked.
    private static func talk(_ visit: Visit) async throws -> ConversationPage {
        var frame = try await visit.frame(.conversations)
        guard let talk = frame.refused?.form.talk else { throw Refusal.notFound("such conversation") }
        frame.path = Places.conversation(talk)
        let view = try await visit.ken.conversation(RecordInput(id: talk), as: visit.caller)
        return ConversationPage(view: view, frame: frame)
    }
}

extension Form {
    /// The conversation in which a question was asked.
    fileprivate var talk: Interaction.ID? { words("talk").flatMap { Interaction.ID($0) } }
}
