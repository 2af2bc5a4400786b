package import KenDomain

extension Wording {
    /// What the research of a year comes to, the most important first.
    package static func sentences(for view: ResearchView) -> [Sentence] {
        let talks = view.levels.reduce(0) { $0 + $1.rate.hits }
        guard talks > 0 else { return ["No talk has a research level yet: write down what was asked."] }
        let most = view.levels.max { ($0.rate.hits, $0.level) < ($1.rate.hits, $1.level) }
        let deep = view.levels.filter { $0.level >= .observe }
        let watched = deep.reduce(0) { $0 + $1.rate.hits }
        let lines: [Sentence?] = [
            most.map { most in
                """
                Of \(count(talks, "talk")) with a level, \(number(most.rate.hits), most.talks) went as far as to \
                \(name(most.level)).
                """
            },
            watched == 0
                ? "In none of them did we watch them work or do their job."
                : "In \(number(watched), deep.flatMap(\.talks)) we watched them work or did their job.",
            unfollowed(view), view.coaching.map { Sentence([.text("To get deeper: " + $0)]) },
        ]
        return lines.compactMap(\.self)
    }

    private static func unfollowed(_ view: ResearchView) -> Sentence? {
        guard view.unprobed.hits > 0 else { return nil }
        return """
            Nobody followed up \(number(view.unprobed.hits)) of \(count(view.unprobed.trials, "question")) about problems.
            """
    }
}
