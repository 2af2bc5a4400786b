import Hummingbird
import KenDomain
import KenVerbs

/// What customers try to get done and lack: read, handed over, written down.
struct NeedRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.needs, page)
        pages.get(Places.need.pattern) { visit in
            let input = NeedInput(outcome: try visit.id(Outcome.self).description, asOf: visit.asOf)
            let view = try await Operations.need.perform(visit.ken, input, as: visit.caller)
            return HandoverNeedPage(view: view, frame: try await visit.frame(.needs))
        }
        pages.get(Places.jobNeeds.pattern) { visit in
            let input = NeedInput(job: try visit.id(Job.self).description, asOf: visit.asOf)
            let view = try await Operations.need.perform(visit.ken, input, as: visit.caller)
            return HandoverNeedPage(view: view, frame: try await visit.frame(.needs))
        }
        pages.post(Places.jobs, right: .editLedger, from: Places.needs, again: page) { visit, form in
            let input = JobInput(
                statement: form["statement"] ?? "", holder: try form.choice("holder"), product: form.words("product"))
            return try await visit.acted(Operations.defineJob, input, back: Places.needs)
        }
        pages.post(Places.jobSteps, right: .editLedger, from: Places.needs, again: page) { visit, form in
            let input = JobStepInput(job: form.words("job"), kind: try form.choice("kind"), text: form["text"] ?? "")
            return try await visit.acted(Operations.addJobStep, input, back: Places.needs)
        }
        pages.post(Places.outcomes, right: .editLedger, from: Places.needs, again: page) { visit, form in
            try await visit.acted(Operations.keepOutcome, try OutcomeInput(form), back: Places.needs)
        }
        pages.post(Places.surveyAnswers, right: .editLedger, from: Places.needs, again: page) { visit, form in
            let input = try SurveyAnswersInput(form)
            return try await visit.acted(Operations.bringAnswers, input, back: Places.needs)
        }
    }

    private static func page(_ visit: Visit) async throws -> NeedsPage {
        let view = try await Operations.needs.perform(visit.ken, visit.needs(), as: visit.caller)
        return NeedsPage(view: view, frame: try await visit.frame(.needs))
    }
}

extension Visit {
    /// The job, the survey and the segment in the query.
    func needs() -> NeedsInput {
        NeedsInput(
            job: query.words("job"), survey: query.words("survey"), segment: query.words("segment").flatMap { Int($0) },
            asOf: asOf)
    }
}

extension OutcomeInput {
    /// What a form asks to write down.
    fileprivate init(_ form: Form) throws(Refusal) {
        var grounds: [GroundInput] = []
        if let account = form.words("restsOn"), let question = try form.question("question") {
            grounds = [GroundInput(account: account, question: question)]
        }
        self.init(statement: form["statement"] ?? "", step: form.words("step"), grounds: grounds)
    }
}

extension SurveyAnswersInput {
    /// What a form asks to bring in.
    fileprivate init(_ form: Form) throws(Refusal) {
        let label: Label? = form.words("label") == nil ? nil : try form.choice("label")
        self.init(
            table: form["table"] ?? "", survey: form["survey"] ?? "", job: form.words("job"), label: label,
            words: try form.number("words").flatMap { Int(exactly: $0.rounded()) })
    }
}
