import KenDomain
import KenVerbs

/// The map of a job with what people lack, in the terminal.
struct NeedsWords {
    let view: NeedsView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        let finding = FindingWords(
            terminal: terminal, citations: view.citations, asOf: view.asOf, explains: explains)
        let title = view.map.map { Wording.capitalised($0.job.statement) } ?? "Needs"
        return [terminal.styled(title, .bold) + terminal.styled("  as of \(Wording.date(view.asOf))", .faint)]
            + view.sentences.map { terminal.wrapped($0.plain, indent: 2) }
            + view.findings.flatMap { finding.lines(of: $0, number: 0) } + nothing + scores + steps(finding) + survey
            + otherJobs
    }

    private var nothing: [String] {
        view.map == nil ? ["", "  No core job is on record. `ken needs job` writes one down."] : []
    }

    // MARK: Scores

    private var scores: [String] {
        guard let survey = view.survey, !survey.scores.isEmpty else { return [] }
        var table = Columns(["  outcome", "matters", "met", "score", "95 in 100", "zone"])
        for score in survey.scores {
            let statement = view.map?.outcomes.first { $0.id == score.outcome }?.statement ?? "an outcome"
            table.add([
                "  " + Wording.shortOutcome(statement), counts(score.importance), counts(score.satisfaction),
                score.opportunity.map { Wording.tenths($0.score) } ?? "–",
                score.interval.map { "\(Wording.tenths($0.lower))–\(Wording.tenths($0.upper))" } ?? "–",
                Wording.badge(score) ?? "counts only",
            ])
        }
        let whom =
            survey.chosen == 0
            ? "All respondents" : survey.segments.first { $0.number == survey.chosen }.map(Wording.title)
        return [terminal.heading(whom ?? "All respondents")] + table.lines(on: terminal)
            + survey.scores.flatMap { explains ? ExplanationWords(terminal: terminal).lines(of: $0.explanation) : [] }
    }

    private func counts(_ rate: Rate) -> String { "\(rate.hits)/\(rate.trials)" }

    // MARK: The map

    private func steps(_ finding: FindingWords) -> [String] {
        guard let map = view.map else { return [] }
        return [terminal.heading("The job, step by step")]
            + map.steps.flatMap { step in
                [terminal.wrapped("\(step.text) (\(Wording.name(step.kind)))", indent: 4, first: "  ")]
                    + step.outcomes.flatMap { outcome($0, finding) }
                    + (step.hidden > 0 ? ["      \(Wording.count(step.hidden, "outcome")) in confidence"] : [])
                    + (step.outcomes.isEmpty && step.hidden == 0 ? ["      no outcome yet"] : [])
            }
            + map.gaps.map {
                terminal.styled(terminal.wrapped(Wording.capitalised($0) + ".", indent: 4, first: "  "), .faint)
            }
    }

    private func outcome(_ line: OutcomeLine, _ finding: FindingWords) -> [String] {
        let score = line.score?.opportunity.map { "\(Wording.tenths($0.score))  " } ?? ""
        let links = (line.promises + line.bets).map { link in
            terminal.styled(terminal.wrapped("\(link.text): \(link.state)", indent: 10, first: "        "), .faint)
        }
        let people =
            line.people.isEmpty
            ? []
            : [
                terminal.styled(
                    terminal.wrapped("lacked by \(Wording.list(line.people.map(\.name)))", indent: 8), .faint)
            ]
        let advice = line.codes.map {
            terminal.styled(terminal.wrapped(Wording.advice($0), indent: 10, first: "      ! "), .warning)
        }
        return [terminal.wrapped(score + line.statement, indent: 8, first: "    – ")] + advice + people + links
            + (explains ? view.citations.of(line.words).prefix(6).map(finding.cited) : [])
    }

    // MARK: The survey

    private var survey: [String] {
        guard let survey = view.survey else { return [] }
        let lines =
            survey.segments.map { "\(Wording.title($0)): \(hint($0.hint))" }
            + [survey.hint.map { "All respondents: \(Wording.suggestion($0))" }].compactMap(\.self)
            + survey.refused.map {
                "\(Wording.capitalised(Wording.count($0.count, "answer"))) left out: \(Wording.name($0.reason))."
            }
        return [terminal.heading("The survey “\(survey.mark.title)”")]
            + lines.map { terminal.wrapped($0, indent: 4, first: "  ") }
            + (explains ? ExplanationWords(terminal: terminal).lines(of: survey.division) : [])
    }

    private func hint(_ hint: StrategyHint?) -> String {
        hint.map(Wording.suggestion) ?? "too few answered for hinting at a strategy."
    }

    private var otherJobs: [String] {
        let others = view.jobs.filter { $0.id != view.map?.job.id }
        return others.isEmpty
            ? []
            : [terminal.heading("Other jobs")]
                + others.map {
                    terminal.wrapped("\($0.statement), \(Wording.name($0.holder))", indent: 4, first: "  – ")
                }
    }
}
