import Hummingbird
import KenDomain
import KenVerbs

/// The protocol of a conversation: planning it, the review by sales, its steps, what will follow and what followed.
struct PlanRoutes {
    static func add(to pages: Pages) {
        pages.post(Places.plans, right: .logConversations) { visit in
            try await visit.sent(from: Places.conversations, again: ConversationRoutes.list) { form in
                let input = try PlanInput(proposed: form)
                let view = try await Operations.planMeeting.perform(visit.ken, input, as: visit.caller)
                let back = Interaction.ID(view.record).map { Places.conversation($0) } ?? Places.conversations
                return .page(ActPage(view: view, back: back, frame: try await visit.frame(nil)))
            }
        }
        pages.post(Places.conversationPlan.pattern, right: .logConversations) { visit in
            try await visit.carryOut(Operations.planMeeting) { try PlanInput($1, of: $0) }
        }
        pages.post(Places.conversationStep.pattern, right: .logConversations) { visit in
            try await visit.carryOut(Operations.takeStep) { meeting, form in
                StepInput(meeting: meeting, step: try form.choice("step"), on: try form.day("on"))
            }
        }
        pages.post(Places.conversationReview.pattern, right: .logConversations) { visit in
            try await visit.carryOut(Operations.reviewPlan) { try ReviewInput($1, of: $0) }
        }
        pages.post(Places.conversationFollowThrough.pattern, right: .logConversations) { visit in
            try await visit.carryOut(Operations.followThrough) { try FollowThroughInput($1, of: $0) }
        }
        pages.post(Places.conversationExpectation.pattern, right: .logConversations) { visit in
            try await visit.carryOut(Operations.expect) { meeting, form in
                ExpectationInput(
                    meeting: meeting, use: form["use"] ?? "", notPromised: form["notPromised"] ?? "",
                    reportBackOn: try form.day("reportBackOn"), owner: form.words("owner"))
            }
        }
    }
}

extension Visit {
    /// Carries out an act on the conversation in the address.
    fileprivate func carryOut<Input>(
        _ operation: KenVerbs.Operation<Input, ActView>, _ input: (String, Form) throws -> Input
    ) async throws -> Response {
        let id = try id(Interaction.self)
        return try await sent(from: Places.conversation(id), again: ConversationRoutes.page) { form in
            try await acted(operation, try input(id.description, form), back: Places.conversation(id))
        }
    }
}

extension PlanInput {
    /// A plan as a form sent it: what the form shows is replaced as a whole.
    fileprivate init(_ form: Form, of meeting: String) throws(Refusal) {
        self.init(meeting: meeting, minutes: try form.number("minutes"), items: form["items"])
        occasions = Set(form.all("occasion").compactMap { Agenda.Occasion(rawValue: $0) })
        criteria = form["criteria"]
        owner = form.words("owner")
        reason = form.words("reason")
    }
}

extension ReviewInput {
    /// Asks, when the form names no answer.
    fileprivate init(_ form: Form, of meeting: String) throws(Refusal) {
        self.init(
            meeting: meeting, reviewer: form.words("reviewer"), reason: form.words("reason"),
            until: try form.day("until"))
        if form["verdict"] != nil { verdict = try form.choice("verdict") }
    }
}

extension FollowThroughInput {
    /// What follows, as a form sent it.
    fileprivate init(_ form: Form, of meeting: String) throws(Refusal) {
        let action = try form.words("actions").map { text throws(Refusal) in
            Action(text: text, owner: form.words("owner"), dueOn: try form.day("due"))
        }
        self.init(
            meeting: meeting, actions: [action].compactMap(\.self), summarySentOn: try form.day("summarySentOn"),
            successReason: form.words("successReason"), ourTalkShare: try form.number("ourTalkShare"))
        if form.words("success") != nil { success = try form.choice("success") }
    }
}
