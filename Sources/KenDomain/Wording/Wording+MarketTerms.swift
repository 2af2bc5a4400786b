extension Wording {
    /// Title of an alignment.
    static func alignmentTitle(_ customer: String) -> String {
        customer.isEmpty
            ? "Whether the roadmap goes with the market" : "Whether \(customer)'s roadmap goes with its market"
    }

    /// The line of one trend in an alignment.
    static func alignmentTerm(_ line: Alignment.Line) -> String {
        """
        \(line.title): touches \(percent(line.exposure)) of their revenue, magnitude \(line.magnitude), we are sure of \
        it to \(decimal(line.confidence)); \(stand(line))
        """
    }

    /// The note on how far an alignment may be off.
    static func alignmentRange(_ range: ClosedRange<Double>) -> String {
        "between \(decimal(range.lowerBound)) and \(decimal(range.upperBound)), as far as their roadmap is unsure"
    }

    /// The note on roadmap items without a day.
    static let undatedRoadmap = "part of their roadmap has no day, so it may be in time or late"

    /// The note on a trend whose share of revenue nobody knows.
    static func unknownExposure(_ title: String) -> String {
        "\(title): the share of their revenue it touches is not wholly known"
    }

    /// Title of a Brier score, and one of its lines.
    static let brierTitle = "How far your likelihoods were from what came, squared"
    /// One resolved call.
    static func brierTerm(likelihood: Double, cameTrue: Bool) -> String {
        "called at \(percent(likelihood)), and it \(cameTrue ? "came" : "did not come")"
    }

    /// The note on few calls.
    static func fewCalls(_ calls: Int) -> String { "\(count(calls, "call")): too few to tell" }

    /// Title of an agreement.
    static let agreementTitle = "How far accounts agree on where this goes"

    /// One account's line in an agreement.
    static func threadTerm(_ account: String, direction: Int) -> String {
        let way = direction > 0 ? "goes this way" : direction < 0 ? "goes the other way" : "divided, or no move"
        return "\(account): \(way)"
    }

    /// The line of accounts whose words the reader may not read.
    static func answeredInConfidence(_ accounts: Int) -> String {
        "answered in confidence: \(count(accounts, "account"))"
    }

    /// A barrier in plain words.
    public static func name(_ barrier: Barrier) -> String {
        switch barrier {
        case .priceOrCost: "price or cost"
        case .channelReach: "channel reach"
        case .switchingCost: "switching cost"
        case .performance, .quality, .delivery, .brand, .certification, .capacity, .service, .financing, .skills,
            .regulation, .other:
            barrier.rawValue
        }
    }

    /// Title of a barrier's weight, and one of its lines.
    static func barrierTitle(_ barrier: Barrier) -> String { "How surely \(name(barrier)) holds back their share" }
    /// One answer that names a barrier.
    static let barrierTerm = "confidence of an answer that names it"

    /// A kind of competitor in plain words.
    public static func name(_ kind: Competitor.Kind) -> String {
        switch kind {
        case .direct: "a direct competitor"
        case .alternativeExperience: "another kind of experience"
        case .doItYourself: "doing it themselves"
        case .doNothing: "doing nothing"
        }
    }

    /// What an Admiralty letter says of the speaker on one claim.
    public static func name(_ letter: AdmiraltyLetter) -> String {
        switch letter {
        case .a: "completely reliable"
        case .b: "usually reliable"
        case .c: "fairly reliable"
        case .d: "not usually reliable"
        case .e: "unreliable"
        case .f: "reliability cannot be judged"
        }
    }

    /// What an Admiralty digit says of the information.
    public static func name(_ digit: AdmiraltyDigit) -> String {
        switch digit {
        case .confirmed: "confirmed by other sources"
        case .probablyTrue: "probably true"
        case .possiblyTrue: "possibly true"
        case .doubtful: "doubtful"
        case .improbable: "improbable"
        case .cannotBeJudged: "truth cannot be judged"
        }
    }
}
