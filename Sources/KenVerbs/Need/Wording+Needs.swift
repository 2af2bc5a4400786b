package import KenDomain

extension Wording {
    /// What a survey and a map say together, the most important first.
    static func sentences(for view: NeedsView, policy: Policy) -> [Sentence] {
        guard let map = view.map else { return [] }
        guard let survey = view.survey else {
            return ["Nobody was asked yet what matters in “\(map.job.statement)”."]
        }
        let lines: [Sentence?] = [
            asked(survey), small(survey, policy), lacking(survey, map), hiddenInAverages(survey), tooMuch(survey),
            divided(survey),
        ]
        return lines.compactMap(\.self)
    }

    private static func asked(_ survey: SurveyView) -> Sentence {
        let reference = Reference.survey(survey.mark.id)
        let people = survey.sample.respondents
        let outcomes = count(survey.whole.count, "outcome")
        guard people > 0 else {
            return "Nobody whose job it is has answered \("“\(survey.mark.title)”", [reference]) yet."
        }
        let refused = survey.refused.reduce(0) { $0 + $1.count }
        let rest = refused == 0 ? "" : "; \(count(refused, "answer")) \(refused == 1 ? "does" : "do") not count"
        return """
            \(capitalised(count(people, "person", "people")), [reference]) who \(people == 1 ? "does" : "do") the job \
            rated \(outcomes)\(rest).
            """
    }

    private static func small(_ survey: SurveyView, _ policy: Policy) -> Sentence? {
        let people = survey.people
        let whom = survey.chosen == 0 ? "" : " in this segment"
        if people < 5, people > 0 { return "So few answered\(whom) that there are counts and no zones." }
        if people < policy.needs.adviceFrom, people > 0 {
            return
                "Fewer than \(String(policy.needs.adviceFrom)) answered\(whom): figures are indicative, and no strategy is hinted at."
        }
        guard survey.sample.missing > 0, survey.chosen == 0, people > 0 else { return nil }
        let wanted = policy.needs.respondentsPerSegment
        return """
            For \(count(survey.sample.segments, "segment")) of \(String(wanted)) people each, \
            \(String(survey.sample.missing)) more would have to answer.
            """
    }

    private static func lacking(_ survey: SurveyView, _ map: JobMapView) -> Sentence? {
        let under = survey.scores.filter { $0.zone?.kind == .underserved }
        guard let first = under.first, let opportunity = first.opportunity else {
            return survey.scores.contains { $0.zone != nil } ? "None of them is underserved." : nil
        }
        let statement = map.outcomes.first { $0.id == first.outcome }?.statement ?? "an outcome"
        let whom = survey.chosen == 0 ? "Over all of them" : "In segment \(survey.chosen)"
        return """
            \(whom) \(count(under.count, "outcome"), under.map { .outcome($0.outcome) }) \
            \(under.count == 1 ? "is" : "are") underserved, most of all “\(statement)” \
            (\(tenths(opportunity.score), [.outcome(first.outcome)])).
            """
    }

    private static func hiddenInAverages(_ survey: SurveyView) -> Sentence? {
        guard survey.chosen == 0 else { return nil }
        let known = Set(survey.whole.filter { $0.zone?.kind == .underserved }.map(\.outcome))
        let inside = survey.segments.flatMap(\.scores).filter { $0.zone?.kind == .underserved }.map(\.outcome)
        let more = Set(inside).subtracting(known).sorted()
        guard !more.isEmpty else { return nil }
        return """
            \(capitalised(count(more.count, "further outcome")), more.map { .outcome($0) }) \
            \(more.count == 1 ? "is" : "are") underserved inside a segment only: averages hide \
            \(more.count == 1 ? "it" : "them").
            """
    }

    private static func tooMuch(_ survey: SurveyView) -> Sentence? {
        let over = survey.scores.filter { $0.zone?.kind == .overserved }
        guard !over.isEmpty else { return nil }
        return """
            \(capitalised(count(over.count, "outcome")), over.map { .outcome($0.outcome) }) \
            \(over.count == 1 ? "is" : "are") overserved: people get more of \(over.count == 1 ? "it" : "them") than \
            matters to them.
            """
    }

    private static func divided(_ survey: SurveyView) -> Sentence? {
        guard survey.chosen == 0, !survey.segments.isEmpty else { return nil }
        let sizes = list(survey.segments.map { "\($0.people)" })
        let stable = survey.isStable.map { $0 ? "" : "; other respondents would be divided otherwise" } ?? ""
        return
            "They fall into \(count(survey.segments.count, "segment")) that lack different things, of \(sizes) people\(stable)."
    }

    /// A segment in a few words: "Segment 1, 40 people, mostly fast integrators".
    package static func title(_ segment: SegmentLine) -> String {
        let group = segment.group.map { segment.inGroup == segment.people ? ", all \($0)" : ", mostly \($0)" } ?? ""
        return "Segment \(segment.number), \(segment.people) people\(group)"
    }

    /// A strategy as the suggestion it is.
    package static func suggestion(_ hint: StrategyHint) -> String {
        let notes = hint.explanation.notes.isEmpty ? "" : " – \(hint.explanation.notes.joined(separator: "; "))"
        return "\(capitalised(hint.word.rawValue)), that is \(name(hint.word))\(notes)."
    }

    /// An outcome in at most so many letters, for tables: without its first words where they are always the same.
    package static func shortOutcome(_ statement: String, most: Int = 27) -> String {
        var rest = Substring(statement)
        for start in ["Minimize the ", "Minimise the ", "minimize the "] where rest.hasPrefix(start) {
            rest = rest.dropFirst(start.count)
        }
        return rest.count > most ? rest.prefix(most - 1) + "…" : String(rest)
    }
}
