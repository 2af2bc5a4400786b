extension Wording {
    /// What a warning about ourselves, touchpoints or themes says.
    static func ourselves(_ warning: Warning) -> Sentence {
        switch warning.code {
        case .betterThanWeBehave: betterThanWeBehave(warning)
        case .driverNeglected: driverNeglected(warning)
        case .reviewItemBumped:
            """
            The review had planned \(count(warning.count("minutes"), "minute")) for \(item(warning), warning.evidence) \
            and gave it none.
            """
        case .opinionOnly: "The review argued about \(item(warning), warning.evidence) on opinions, without a figure."
        case .statedDriverDiffers:
            """
            We say that \(driver(warning, "stated")) drives us; the review was driven by \
            \(driver(warning, "driver"), warning.evidence).
            """
        case .experienceOutOfStep: experienceOutOfStep(warning)
        case .emergingNeed:
            """
            \(capitalised(count(warning.count("companies"), "customer")), warning.evidence) speak ever more of \
            \(theme(warning)), and nothing with a day on our roadmap serves it.
            """
        default: "Only \("one customer", warning.evidence) speaks of \(theme(warning)), and ever more often."
        }
    }

    private static func betterThanWeBehave(_ warning: Warning) -> Sentence {
        let item = CentricityItem(rawValue: warning.count("item")).map(name) ?? "an item of the self-assessment"
        guard let stated = warning.slots["stated"].flatMap(Double.init).map(tenths),
            let observed = warning.slots["observed"].flatMap(Double.init).map(tenths)
        else {
            return "We say better of ourselves on \(item) than \("the records show", warning.evidence)."
        }
        return "We give ourselves \(stated) of 4 on \(item); the records show \(observed, warning.evidence)."
    }

    private static func driverNeglected(_ warning: Warning) -> Sentence {
        let share = fallback(warning.word("share"), "hardly any")
        return "\(capitalised(driver(warning, "driver"))) got \(share, warning.evidence) of the last review."
    }

    private static func experienceOutOfStep(_ warning: Warning) -> Sentence {
        let stage = TouchpointStage(rawValue: warning.word("stage")).map { "to \(name($0))" } ?? "at a touchpoint"
        guard let process = warning.slots["process"], let experience = warning.slots["experience"] else {
            return "What customers meet \(stage) is worse than \("our process says", warning.evidence)."
        }
        return """
            \(capitalised(stage)), our process says \(process) of itself and customers say \
            \(experience, warning.evidence): green for us, red for them.
            """
    }

    private static func driver(_ warning: Warning, _ slot: String) -> String {
        ReviewDriver(rawValue: warning.word(slot)).map(name) ?? "something else"
    }

    private static func item(_ warning: Warning) -> String { quotedOr(warning.word("item"), "an item") }

    private static func theme(_ warning: Warning) -> String { quotedOr(warning.word("theme"), "a need") }

    private static func quotedOr(_ words: String, _ other: String) -> String {
        words.isEmpty ? other : quoted([words])
    }

    /// What to do about it, as a short request.
    static func ownMove(for warning: Warning) -> String {
        switch warning.code {
        case .betterThanWeBehave: "Look at the records behind it together, and settle on one thing to change."
        case .driverNeglected: "Give it a place and a time on the next agenda."
        case .reviewItemBumped: "Put it first next time."
        case .opinionOnly: "Bring what customers said or did to the next talk about it."
        case .statedDriverDiffers: "Talk about which of the two should change."
        case .experienceOutOfStep: "Ask three customers who were there what happened, and measure that."
        case .emergingNeed:
            "Ask them what it would let them do, and put an answer on the roadmap or write down why not."
        default: "Ask two other customers about it before acting."
        }
    }
}
