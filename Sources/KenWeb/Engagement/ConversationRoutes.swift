import Hummingbird
import KenDomain
import KenVerbs

/// Conversations: proposed, planned and held; one of them with its brief; what a reader corrects in it.
struct ConversationRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.conversations, list)
        pages.get(Places.conversation.pattern, page)
        pages.get(Places.conversationBrief.pattern) { visit in
            let view = try await visit.ken.brief(try ConversationRoutes.input(visit), as: visit.caller)
            return BriefPage(view: view, frame: try await visit.frame(.conversations))
        }
        pages.post(Places.conversationTopics.pattern, right: .logConversations) { visit in
            let id = try visit.id(Interaction.self)
            return try await visit.confirmed(
                .topics(id, try await visit.form().choice("class")), back: Places.conversation(id))
        }
        pages.post(Places.conversationKind.pattern, right: .logConversations) { visit in
            let id = try visit.id(Interaction.self)
            return try await visit.confirmed(
                .interactionKind(id, try await visit.form().choice("kind")), back: Places.conversation(id))
        }
    }

    /// What is proposed, planned and held.
    static func list(_ visit: Visit) async throws -> ConversationsPage {
        let view = try await visit.ken.conversations(try visit.list(), as: visit.caller)
        return ConversationsPage(view: view, frame: try await visit.frame(.conversations))
    }

    /// One conversation, at whatever address below its own it was asked for.
    static func page(_ visit: Visit) async throws -> ConversationPage {
        let view = try await visit.ken.conversation(try input(visit), as: visit.caller)
        return ConversationPage(view: view, frame: try await visit.frame(.conversations))
    }

    private static func input(_ visit: Visit) throws -> RecordInput<Interaction> {
        RecordInput(id: try visit.id(), asOf: visit.asOf)
    }
}
