extension Wording {
    /// Whose job it is.
    public static func name(_ holder: Job.Holder) -> String {
        switch holder {
        case .primary: "the core job"
        case .buyer: "the buyer's own job"
        case .administrator: "the administrator's own job"
        case .installer: "the installer's own job"
        case .distributor: "the distributor's own job"
        }
    }

    /// What a step of a job is for.
    public static func name(_ kind: JobStep.Kind) -> String {
        switch kind {
        case .define: "plan and set goals"
        case .locate: "gather what is needed"
        case .prepare: "set up"
        case .confirm: "verify readiness"
        case .execute: "carry out"
        case .monitor: "watch whether it goes well"
        case .modify: "adjust"
        case .conclude: "finish, or get ready to repeat"
        }
    }

    /// A zone in plain words.
    public static func name(_ zone: OutcomeZone) -> String {
        switch zone {
        case .underserved(.solid): "underserved, worth considering"
        case .underserved(.high): "underserved, low-hanging fruit"
        case .underserved(.extreme): "underserved in the extreme"
        case .overserved: "overserved"
        case .appropriatelyServed(isTableStakes: true): "served well enough: table stakes"
        case .appropriatelyServed(isTableStakes: false): "served well enough"
        }
    }

    /// A zone as a badge, with "probably" where the interval reaches beyond it; nil where only counts are shown.
    public static func badge(_ score: OutcomeScore) -> String? {
        guard let zone = score.zone else { return nil }
        return (score.certainty == .certain ? "" : "probably ") + name(zone)
            + (score.isIndicative ? ", indicative" : "")
    }

    /// A strategy in plain words.
    public static func name(_ word: StrategyHint.Word) -> String {
        switch word {
        case .differentiated: "better and dearer"
        case .dominant: "better and cheaper"
        case .disruptive: "plainer and cheaper"
        case .discrete: "plainer and dearer, where people have no choice"
        case .sustaining: "slightly better or cheaper"
        }
    }

    /// Why a response does not count.
    public static func name(_ reason: SurveyCleaning.Reason) -> String {
        switch reason {
        case .notPrimary: "it is not their job"
        case .labelUnknown: "nobody knows yet whether it is their job"
        case .answeredAgain: "they answered again later"
        case .noRatings: "nothing was rated"
        case .failedTrap: "a question with one right answer was answered otherwise"
        case .straightLine: "nearly all marks are the same"
        case .tooFast: "it was answered faster than one can read"
        }
    }

    /// What is wrong with an outcome statement, and what to do.
    public static func advice(_ code: OutcomeCode) -> String {
        switch code {
        case .noDirection: "Start with a direction: minimize."
        case .noMetric: "After “the”, say what is measured: the time it takes to, the likelihood that, the number of."
        case .noObject: "Say what is to be controlled, in two words or more."
        case .solution: "Leave the solution out: what would it let them do?"
        case .twoInOne: "Make two outcomes of it."
        case .vague: "Say what is measured in place of this word."
        case .target: "Leave the figure out: it belongs to a specification."
        case .method: "Leave out how it is done."
        case .ourselves: "Leave us out: it is their job."
        case .upwards: "Turn it round, so that it can be minimized."
        case .otherDirection: "Say minimize."
        case .tooLong: "Say it in fewer words."
        case .twoContexts: "One context is easier to rate than two."
        case .otherLikelihood: "Say likelihood."
        case .hardToMeasure: "Hard to measure: could it be a time, a number or a likelihood?"
        case .noContext: "Say when, if it matters: when, while, during."
        }
    }
}
