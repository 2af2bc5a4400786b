import KenDomain
import KenVerbs

/// Promises, ours and theirs, how they ended, and answers to pains.
struct PromiseRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.promises, page)
        pages.post(Places.promise.pattern, right: .logConversations) { visit in
            let id = try visit.id(Commitment.self)
            return try await visit.sent(from: Places.promises, again: page) { form in
                let input = SettleInput(
                    promise: id, settlement: try form.choice("settlement"), settledOn: try form.day("settledOn"),
                    newDueOn: try form.day("newDueOn"))
                return try await visit.acted(Operations.settlePromise, input, back: form.back)
            }
        }
        pages.post(Places.pain.pattern, right: .logConversations) { visit in
            let id = try visit.id(PainReport.self)
            return try await visit.sent(from: Places.promises, again: page) { form in
                let input = AnswerPainInput(
                    pain: id, decision: try form.words("decision") == nil ? nil : form.choice("decision"),
                    reason: form.words("reason"), reportBackBy: try form.day("reportBackBy"),
                    toldBackOn: try form.day("toldBackOn"), resolvedOn: try form.day("resolvedOn"))
                return try await visit.acted(Operations.answerPain, input, back: form.back)
            }
        }
    }

    private static func page(_ visit: Visit) async throws -> PromisesPage {
        let view = try await Operations.promises.perform(visit.ken, try visit.list(), as: visit.caller)
        return PromisesPage(view: view, frame: try await visit.frame(.promises))
    }
}
