extension Wording {
    /// Title of an opportunity.
    static func opportunityTitle(_ statement: String) -> String {
        statement.isEmpty ? "How much people lack it" : "How much people lack it: “\(statement)”"
    }

    /// The note on an outcome that nobody rated.
    static let nobodyRated = "not known: nobody rated both how much it matters and how well it is met"

    /// The line of importance.
    static func importanceTerm(_ rate: Rate) -> String {
        "matters to \(rate.hits) of \(rate.trials), ten times the share"
    }

    /// The line of what is not met.
    static func unmetTerm(_ rate: Rate) -> String {
        "beyond how many are satisfied, \(rate.hits) of \(rate.trials); nothing where as many are"
    }

    /// The note on how far a score may be off.
    static func scoreRange(_ interval: ScoreInterval) -> String {
        let range = "between \(tenths(interval.lower)) and \(tenths(interval.upper)), 95 times in 100"
        return switch interval.method {
        case .analytic: range
        case .bootstrap: range + ", by drawing the respondents anew"
        case .wilson: range + " or more: all or nobody agreed, so the range is wide on purpose"
        }
    }

    /// The note on few answers.
    static let indicative = "fewer than thirty answers: indicative"

    /// A value 0…20 with one decimal.
    public static func tenths(_ value: Double) -> String {
        let whole = Numerics.whole(value * 10)
        return (whole < 0 ? "-" : "") + "\(abs(whole) / 10).\(abs(whole) % 10)"
    }

    /// Title of a strategy hint, and its lines.
    static let strategyTitle = "What kind of product might win them"
    static let underservedTerm = "part of the outcomes that is underserved"
    static let overservedTerm = "part of the outcomes that is overserved"
    static let onlySuggestion = "a suggestion: figures do not decide on a product"
    static let notForNewcomers = "a newcomer should not try it: those who are there win"

    /// Title of a division into segments.
    static let segmentsTitle = "Whether people lack different things"

    /// One number of segments that was tried.
    static func segmentTrial(_ trial: SegmentTrial) -> String {
        guard trial.silhouette != nil else { return "\(number(trial.segments)) segments: there is no such division" }
        let sizes = list(trial.sizes.map(String.init))
        return "\(number(trial.segments)) segments of \(sizes) people"
            + (trial.isLargeEnough ? "" : ": one of them is too small")
    }

    /// Notes on a division.
    static func segmentNotes(
        chosen: Int?, complete: Int, answered: Int, stability: Double?, stableFrom: Double
    ) -> [String] {
        let left = answered - complete
        let verdict =
            chosen.map { "\(number($0)) segments sit best" } ?? "no division holds: one market, as far as one can tell"
        let steady = stability.map { value in
            Numerics.reaches(value, stableFrom)
                ? "stable: other respondents would be divided alike, \(decimal(value)) of 1"
                : "unstable: other respondents would be divided otherwise, \(decimal(value)) of 1"
        }
        return [
            verdict, steady,
            left > 0 ? "\(count(left, "respondent")) left out, who did not rate every outcome" : nil,
        ]
        .compactMap(\.self)
    }

    /// What a map lacks.
    static func missingSteps(_ kinds: [JobStep.Kind]) -> String {
        "no step yet to \(list(kinds.map(name), last: "or"))"
    }

    /// How many outcomes a map has, and jobs usually have.
    static func outcomeCount(_ outcomes: Int, _ usual: ClosedRange<Int>) -> String {
        "\(count(outcomes, "outcome")); a job usually has \(usual.lowerBound) to \(usual.upperBound)"
    }

    /// The note on few interviews.
    static func fewInterviews(_ interviews: Int, _ usual: Int) -> String {
        "\(count(interviews, "interview")) with people who do the job; \(usual) or more are usual"
    }
}
