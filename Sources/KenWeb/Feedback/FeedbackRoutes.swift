import Hummingbird
import KenDomain
import KenVerbs

/// What people told us: read, corrected, taken and answered.
struct FeedbackRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.feedback, list)
        pages.get(Places.feedbackItem.pattern, item)
        pages.get(Places.theme.pattern, theme)
        addThemes(to: pages)
        addItems(to: pages)
    }

    private static func list(_ visit: Visit) async throws -> FeedbackPage {
        let view = try await Operations.feedback.perform(visit.ken, try visit.feedback(), as: visit.caller)
        return FeedbackPage(view: view, frame: try await visit.frame(.feedback))
    }

    private static func item(_ visit: Visit) async throws -> FeedbackItemPage {
        let input = RecordInput<FeedbackItem>(id: try visit.id(), asOf: visit.asOf)
        let view = try await Operations.feedbackItem.perform(visit.ken, input, as: visit.caller)
        return FeedbackItemPage(view: view, frame: try await visit.frame(.feedback))
    }

    private static func theme(_ visit: Visit) async throws -> ThemePage {
        let input = ThemeInput(
            theme: try visit.id(Theme.self).description, asOf: visit.asOf, page: try visit.query.page())
        let view = try await Operations.theme.perform(visit.ken, input, as: visit.caller)
        return ThemePage(view: view, frame: try await visit.frame(.feedback))
    }

    private static func addThemes(to pages: Pages) {
        pages.post(Places.themes, right: .editLedger, from: Places.feedback, again: list) { visit, form in
            let input = ThemeEditInput(
                name: form.words("name"), phrases: form.list("phrases"), owner: form.words("owner"))
            return try await visit.acted(Operations.editTheme, input, back: Places.feedback)
        }
        pages.post(Places.theme.pattern, right: .editLedger) { visit in
            let id = try visit.id(Theme.self)
            return try await visit.sent(from: Places.theme(id), again: theme) { form in
                let input = ThemeEditInput(
                    theme: id.description, name: form.words("name"), phrases: form.list("phrases"),
                    owner: form["owner"])
                return try await visit.acted(Operations.editTheme, input, back: Places.theme(id))
            }
        }
        pages.post(Places.themeMerge.pattern, right: .editLedger) { visit in
            let id = try visit.id(Theme.self)
            return try await visit.sent(from: Places.theme(id), again: theme) { form in
                let input = ThemeMergeInput(from: id.description, into: form["into"] ?? "")
                return try await visit.acted(Operations.mergeThemes, input, back: Places.feedback)
            }
        }
    }

    private static func addItems(to pages: Pages) {
        pages.post(Places.feedbackThemes.pattern, right: .editLedger) { visit in
            let id = try visit.id(FeedbackItem.self)
            return try await visit.sent(from: Places.feedbackItem(id), again: item) { form in
                let input = ThemeCorrectionInput(item: id, theme: form["theme"] ?? "", holds: form["deed"] != "off")
                return try await visit.acted(Operations.correctTheme, input, back: Places.feedbackItem(id))
            }
        }
        pages.post(Places.feedbackOwner.pattern, right: .logConversations) { visit in
            let id = try visit.id(FeedbackItem.self)
            return try await visit.sent(from: Places.feedbackItem(id), again: item) { form in
                let input = TakeFeedbackInput(item: id, owner: form["owner"] ?? "", dueOn: try form.day("dueOn"))
                return try await visit.acted(Operations.takeFeedback, input, back: Places.feedbackItem(id))
            }
        }
        pages.post(Places.feedbackAnswer.pattern, right: .logConversations) { visit in
            let id = try visit.id(FeedbackItem.self)
            return try await visit.sent(from: Places.feedbackItem(id), again: item) { form in
                let decision = form.words("decision").flatMap(PainReport.Decision.init(rawValue:))
                let input = TellBackInput(
                    item: id, words: form.words("words"), decision: decision, on: try form.day("on"))
                return try await visit.acted(Operations.tellBack, input, back: Places.feedbackItem(id))
            }
        }
    }
}

extension Visit {
    /// The queue in the query.
    func feedback() throws(Refusal) -> FeedbackInput {
        FeedbackInput(
            queue: query.words("queue").flatMap(FeedbackQueue.init(rawValue:)), asOf: asOf, page: try query.page())
    }
}
