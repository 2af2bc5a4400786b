extension Wording {
    /// A currency of effort: "contact time".
    public static func name(_ currency: Attention.Currency) -> String {
        switch currency {
        case .contactMinutes: "contact time"
        case .developmentPoints: "development"
        case .evidenceItems: "what we wrote down"
        }
    }

    /// People of a label, in the plural: "partners".
    public static func people(_ label: Label) -> String {
        switch label {
        case .colleagueInternalVoice, .colleague: "colleagues"
        case .channelPartner: "partners"
        case .componentDesigner: "designers"
        case .jobExecutor: "those who work with it"
        case .endCustomer: "our customers’ customers"
        case .decisionMaker: "decision makers"
        case .purchaser: "purchasers"
        case .administrator: "those who look after it"
        case .gatekeeper: "those who decide who meets whom"
        case .influencer: "advisers"
        case .unclassified: "people we cannot place yet"
        }
    }

    /// A part of our effort: "partners 34 %".
    static func part(_ part: Attention.Part) -> String { "\(people(part.label)) \(percent(part.share))" }

    static func attentionTitle(_ currency: Attention.Currency) -> String {
        "How much of \(ours(currency)) goes to those whose need it is"
    }

    static func leftOutWithoutLength(_ contacts: Int) -> String {
        "\(count(contacts, "contact")) without a length left out"
    }
    static func leftOutWithoutPoints(_ items: Int) -> String {
        "\(count(items, "piece")) of work without an estimate left out"
    }
    static func metTitle(_ product: String) -> String {
        "How many of those who work with \(product) we met in half a year"
    }
    static let metTerm = "met or watched"
    /// What a share is of.
    static func outOf(_ trials: Int) -> String {
        switch trials {
        case ..<1: "nothing to count yet"
        case 1..<5: "of \(number(trials)): too few for a share"
        case 5..<30: "of \(number(trials)), indicative"
        default: "of \(number(trials))"
        }
    }
    static let concentrationTitle = "How much our revenue hangs on few customers"
    static let revenueShareTerm = "share of revenue, squared"

    /// Who is heard, and who is not.
    static func customers(_ warning: Warning) -> Sentence {
        switch warning.code {
        case .othersComeFirst: othersComeFirst(warning)
        case .partnerWordOnly: wordOnly(warning, of: "partners")
        case .colleagueWordOnly: wordOnly(warning, of: "colleagues")
        case .calledCustomer: calledCustomer(warning)
        case .paidCustomer: "\(warning.word("person"), warning.evidence) is marked as a customer, and we pay them."
        case .noPrimaryContact: noPrimaryContact(warning)
        case .primaryNotMet: primaryNotMet(warning)
        case .severalJobs: severalJobs(warning)
        case .endUserJobUnknown: endUserJobUnknown(warning)
        default: partnerBetween(warning)
        }
    }

    private static func othersComeFirst(_ warning: Warning) -> Sentence {
        let currency = Attention.Currency(rawValue: warning.word("currency")).map(ours) ?? "our effort"
        return """
            At least as much of \(currency) goes to others (\(fallback(warning.word("ahead"), "others"), warning.evidence)) as to \
            those whose need it is (\(fallback(warning.word("primary"), "little"))).
            """
    }

    private static func wordOnly(_ warning: Warning, of people: String) -> Sentence {
        let bet = warning.word("bet")
        guard bet.isEmpty else { return "What \(people) say is all that “\(bet, warning.evidence)” rests on." }
        let answers = max(1, warning.count("answers"))
        let verb = answers == 1 ? "rests" : "rest"
        return """
            \(capitalised(count(answers, "answer")), warning.evidence) about \(warning.account) \(verb) on what \
            \(people) say alone.
            """
    }

    private static func calledCustomer(_ warning: Warning) -> Sentence {
        """
        The text calls \(warning.word("person"), warning.evidence) a customer; \
        \(fallback(warning.word("instead"), "partner")) would be the word.
        """
    }

    private static func noPrimaryContact(_ warning: Warning) -> Sentence {
        let talks = warning.count("talks")
        let whom = "with someone who works with what we make"
        guard talks > 1 else {
            return """
                Our only talk with \(warning.account, warning.evidence) in the last half year was not \(whom).
                """
        }
        return """
            None of our \(count(talks, "talk"), warning.evidence) with \(warning.account) in the last half year was \
            \(whom).
            """
    }

    private static func primaryNotMet(_ warning: Warning) -> Sentence {
        """
        Nobody of ours met or watched anyone who works with \(warning.word("product"), warning.evidence) in the last half \
        year.
        """
    }

    private static func severalJobs(_ warning: Warning) -> Sentence {
        """
        \(warning.word("product"), warning.evidence) is bought for \(count(max(2, warning.count("count")), "different job")): \
        each has customers of its own.
        """
    }

    private static func endUserJobUnknown(_ warning: Warning) -> Sentence {
        """
        We do not know what those who use the machine with \(warning.word("product"), warning.evidence) in it are trying \
        to get done.
        """
    }

    private static func partnerBetween(_ warning: Warning) -> Sentence {
        """
        Partners bring \(fallback(warning.word("share"), "most"), warning.evidence) of the revenue of \
        \(warning.word("product")), and we met \(number(warning.count("met"))) of \(number(warning.count("known"))) who work \
        with it.
        """
    }

    /// What to do about who is heard.
    static func customerMove(for warning: Warning) -> String {
        switch warning.code {
        case .othersComeFirst:
            "Give the next weeks to those whose need it is; keep partners’ and colleagues’ wishes on a list of their own."
        case .partnerWordOnly: "Take it as a start and ask one customer yourself."
        case .colleagueWordOnly: "Hear it once from the customer."
        case .calledCustomer: "Use the other word, so that everybody means the same."
        case .paidCustomer: "Correct what they are to us: nobody is paid to be a customer."
        case .noPrimaryContact: "Ask to meet one of \(warning.account)’s own \(theirExperts)."
        case .primaryNotMet: "Visit one of them where they work."
        case .severalJobs: "Split the product entry, one for each job."
        case .endUserJobUnknown: "Ask a customer to take you to one of theirs."
        default: "Meet some of those who work with it, together with the partner."
        }
    }
}
