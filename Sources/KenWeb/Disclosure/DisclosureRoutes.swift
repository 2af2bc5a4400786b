import Hummingbird
import KenDomain
import KenVerbs

/// What was told of our roadmap, to whom, and who waits; requests to meet somebody.
struct DisclosureRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.disclosures, page)
        pages.post(Places.disclosures, right: .logConversations) { visit in
            try await visit.sent(from: Places.disclosures, again: page) { form in
                try await visit.acted(Operations.disclose, try DiscloseInput(form), back: Places.disclosures)
            }
        }
        pages.post(Places.accessRequests, right: .logConversations) { visit in
            try await visit.sent(from: Places.disclosures, again: page) { form in
                let input = AccessInput(
                    account: form["account"] ?? "", wanted: form.words("wanted"), askedOf: form.words("askedOf"),
                    requester: form.words("requester"), askedOn: try form.day("askedOn"))
                return try await visit.acted(Operations.requestAccess, input, back: Places.disclosures)
            }
        }
        pages.post(Places.accessReply.pattern, right: .logConversations) { visit in
            let id = try visit.id(AccessRequest.self)
            return try await visit.sent(from: Places.disclosures, again: page) { form in
                let input = AccessReplyInput(
                    request: id, reply: try form.choice("reply"), words: form.words("words"))
                return try await visit.acted(Operations.answerAccess, input, back: Places.disclosures)
            }
        }
    }

    private static func page(_ visit: Visit) async throws -> DisclosuresPage {
        let view = try await Operations.disclosures.perform(visit.ken, try visit.list(), as: visit.caller)
        return DisclosuresPage(view: view, frame: try await visit.frame(.promises))
    }
}

extension DiscloseInput {
    /// What a form asks about or writes down.
    fileprivate init(_ form: Form) throws(Refusal) {
        self.init(
            item: form["item"] ?? "", account: form["account"] ?? "", people: form.list("people"),
            shownBy: form.words("shownBy"), channel: try form.choice("channel"), shownOn: try form.day("shownOn"),
            hasNotice: form["notice"] != nil, isAcknowledged: form["acknowledged"] != nil,
            questions: form.list("questions"), keeps: form["deed"] == "keep")
    }
}
