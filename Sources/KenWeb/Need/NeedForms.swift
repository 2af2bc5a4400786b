import KenDomain
import KenVerbs

/// Forms for writing down jobs, steps and outcomes, and for bringing answers in.
struct NeedForms: Markup {
    let view: NeedsView
    let frame: Frame

    var html: HTML {
        guard frame.offersActs else { return .nothing }
        let further: HTML = view.map == nil ? .nothing : "\(stepForm)\(outcomeForm)\(answersForm)"
        return """
            <section><div class="section-head"><h2>Write down</h2></div>\(jobForm)\(further)</section>

            """
    }

    private var jobForm: ActForm {
        let holders = Job.Holder.allCases.map { (value: $0.rawValue, words: Wording.name($0)) }
        return ActForm(
            title: "a job", address: Places.jobs, button: "Keep it",
            fields: [
                Field(
                    "What they try to get done", "statement", at: "job",
                    hint: "verb, object, context; no product", isRequired: true),
                Field("It is", "holder", at: "job", .choice(holders)),
                Field("The product that is hired for it", "product", at: "job", hint: "empty for all of ours"),
            ], frame: frame)
    }

    private var stepForm: ActForm {
        let kinds = JobStep.Kind.allCases.map { (value: $0.rawValue, words: Wording.name($0)) }
        return ActForm(
            title: "a step", address: Places.jobSteps, button: "Keep it",
            fields: [
                Field("What for", "kind", at: "step", .choice(kinds)),
                Field("The step", "text", at: "step", hint: "starts with a verb", isRequired: true),
            ], hidden: [(name: "job", value: view.map.map { $0.job.id.description } ?? "")], frame: frame)
    }

    private var outcomeForm: ActForm {
        let steps = (view.map?.steps ?? []).map { (value: $0.id.description, words: $0.text) }
        return ActForm(
            title: "an outcome", address: Places.outcomes, button: "Keep it",
            fields: [
                Field(
                    "By what they measure success", "statement", at: "outcome",
                    hint: "Minimize the time it takes to … when …", isRequired: true),
                Field("In this step", "step", at: "outcome", .choice(steps)),
                Field("This account spoke of it", "restsOn", at: "outcome"),
                Field("in answer to", "question", at: "outcome", .questions(orNone: "no answer yet")),
            ], frame: frame)
    }

    private var answersForm: ActForm {
        let labels =
            [(value: "", words: "as the table says")]
            + Label.allCases.filter(\.isPrimary).map { (value: $0.rawValue, words: Wording.name($0)) }
        return ActForm(
            title: "answers to a survey", address: Places.surveyAnswers, button: "Bring them in",
            fields: [
                Field("Title of the survey", "survey", at: "answers", isRequired: true),
                Field("Those who answered are", "label", at: "answers", .choice(labels)),
                Field("Words to be read for answering", "words", at: "answers", .number),
                Field(
                    "The table", "table", at: "answers", .lines(8),
                    hint: "a row for each respondent, with columns “importance …” and “satisfaction …”",
                    isRequired: true),
            ], hidden: [(name: "job", value: view.map.map { $0.job.id.description } ?? "")], frame: frame)
    }
}
