extension Wording {
    /// What a warning about needs and research says (rule book 6 and 7).
    static func needs(_ warning: Warning) -> Sentence {
        switch warning.code {
        case .othersSurveyed: othersSurveyed(warning)
        case .stepWithoutOutcomes: stepWithoutOutcomes(warning)
        case .shallowPlanning: shallowPlanning(warning)
        case .nobodyWatched:
            "In a year nobody of ours has watched anybody work with \(warning.word("product"), warning.evidence)."
        default: touchpointsMissing(warning)
        }
    }

    private static func othersSurveyed(_ warning: Warning) -> Sentence {
        let others = max(1, warning.count("count"))
        return """
            \(capitalised(count(others, "answer")), warning.evidence) to the survey “\(warning.word("survey"))” \
            \(others == 1 ? "comes" : "come") from people whose job it is not, and \
            \(others == 1 ? "does" : "do") not count.
            """
    }

    private static func stepWithoutOutcomes(_ warning: Warning) -> Sentence {
        let steps = max(1, warning.count("count"))
        let which = warning.word("steps").isEmpty ? "" : ": \(warning.word("steps"))"
        return """
            \(capitalised(count(steps, "step")), warning.evidence) of the job “\(warning.word("job"))” \
            \(steps == 1 ? "has" : "have") no outcomes yet\(which).
            """
    }

    private static func shallowPlanning(_ warning: Warning) -> Sentence {
        let talks = max(1, warning.count("talks"))
        let which = talks == 1 ? "one talk" : count(talks, "talk")
        return """
            What we decided for \(warning.word("product")) rests on \(which, warning.evidence) in which people were \
            only asked to like an idea or to name features.
            """
    }

    private static func touchpointsMissing(_ warning: Warning) -> Sentence {
        """
        We did the job of those who work with \(warning.word("product"), warning.evidence), and left out how they \
        \(fallback(warning.word("touchpoints"), "come to it")).
        """
    }

    /// What to do about a warning about needs and research.
    static func needMove(for warning: Warning) -> String {
        switch warning.code {
        case .othersSurveyed: "Ask those who do the job, and keep the others' answers apart."
        case .stepWithoutOutcomes: "Ask what they are trying to minimize at this step."
        case .shallowPlanning: "Ask what happened the last time, before building it."
        case .nobodyWatched: "Book a day of watching at the step with the most problems."
        default: "Go through these as a customer would."
        }
    }
}
