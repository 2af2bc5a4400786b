extension Wording {
    /// A likelihood in the words of rule book 3.4.
    public static func name(_ likelihood: Likelihood) -> String {
        switch likelihood {
        case .almostNoChance: "almost no chance"
        case .veryUnlikely: "very unlikely"
        case .unlikely: "unlikely"
        case .roughlyEvenChance: "roughly even chance"
        case .likely: "likely"
        case .veryLikely: "very likely"
        case .almostCertain: "almost certain"
        }
    }

    /// How sure an outlook is, in a word or two.
    public static func name(_ confidence: OutlookConfidence) -> String {
        switch confidence {
        case .veryLow: "very low"
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        case .veryHigh: "very high"
        }
    }

    /// An outlook in sentences: who speaks and how they agree, how sure that is, what it rests on, what a call needs.
    public static func sentences(for outlook: Outlook) -> [Sentence] {
        let dissents = outlook.dissents.map { dissent($0, in: outlook) }
        return [spoken(outlook), confidence(in: outlook)].compactMap(\.self) + dissents
            + [basis(outlook), needs(outlook)].compactMap(\.self)
    }

    /// A call in sentences: likelihood and confidence apart, then dissent.
    public static func sentences(for call: OutlookCall) -> [Sentence] {
        let word = Likelihood(call.likelihood) ?? .roughlyEvenChance
        let expected: Sentence =
            switch word {
            case .roughlyEvenChance: "We see a \(name(word), [.outlookCall(call.id)]) that \(call.statement)."
            case .almostNoChance: "We see \(name(word), [.outlookCall(call.id)]) that \(call.statement)."
            default: "We judge it \(name(word), [.outlookCall(call.id)]) that \(call.statement)."
            }
        let sure: Sentence = "Confidence in this judgement is \(name(call.confidence))."
        return [expected, sure] + (call.dissent.map { ["Seen otherwise: \($0)"] } ?? [])
    }

    private static func spoken(_ outlook: Outlook) -> Sentence {
        let accounts = count(outlook.accounts, "account")
        let evidence = outlook.threads.flatMap(\.evidence)
        let quiet = outlook.answeredInConfidence
        let aside = quiet > 0 ? ", \(number(quiet)) of them in confidence" : ""
        guard outlook.accounts > 0 else { return "No customer has spoken of “\(outlook.title)” yet." }
        let agree =
            outlook.direction == nil
            ? "they do not agree on a direction"
            : outlook.accounts == 1
                ? "it sees the market go \(way(outlook))"
                : "agreement that it goes \(way(outlook)) is \(outlook.agreementWord.rawValue)"
        return """
            \(capitalised(accounts), evidence) \(outlook.accounts == 1 ? "speaks" : "speak") of \
            “\(outlook.title)”\(aside); \(agree).
            """
    }

    private static func way(_ outlook: Outlook) -> String {
        outlook.goesAsNamed == false ? "the other way" : "this way"
    }

    private static func confidence(in outlook: Outlook) -> Sentence? {
        guard outlook.accounts > 0 else { return nil }
        return """
            Confidence in this is \(name(outlook.confidence)), because agreement is \(outlook.agreementWord.rawValue) \
            and evidence is \(outlook.breadth.rawValue).
            """
    }

    private static func dissent(_ dissent: Dissent, in outlook: Outlook) -> Sentence {
        let account = outlook.names[dissent.account] ?? "One account"
        let reason = dissent.reason.map { ": “\($0)”" } ?? ""
        let manner =
            switch dissent.kind {
            case .against: "sees it go the other way"
            case .split: "is divided"
            case .unmoved: "sees no move"
            case .inside: "goes with the others, but not all of its people do"
            }
        let shaper = dissent.isShaper ? " A shaper disagrees: it may bend the trend." : ""
        return "\(account, dissent.evidence) \(manner)\(reason).\(shaper)"
    }

    private static func basis(_ outlook: Outlook) -> Sentence? {
        let all = outlook.basis.keyCustomers
        guard !all.isEmpty else { return nil }
        let industries = outlook.subject.industries.count == 1 ? "this industry" : "these industries"
        let silent = outlook.basis.notAsked
        let names = silent.map { outlook.names[$0] ?? "an account" }
        return """
            It rests on \(outlook.basis.isWithheld ? "at least " : "")\(String(outlook.basis.asked)) of \(String(all.count), all.map { .organisation($0) }) key \
            customers in \(industries)\(names.isEmpty ? "" : "; not asked: \(list(names))").
            """
    }

    private static func needs(_ outlook: Outlook) -> Sentence? {
        guard !outlook.isCallable else { return nil }
        return "A hypothesis so far; a call needs \(list(outlook.missing.map(name)))."
    }

    /// What a call still needs, as a noun.
    public static func name(_ gap: OutlookGap) -> String {
        switch gap {
        case .customers(let more): "\(number(more)) more \(more == 1 ? "customer" : "customers")"
        case .depth: "more talks about problems, or visits"
        case .lessDesk: "less weight on desk research and opinion"
        case .executiveTalks(let more): "\(number(more)) executive \(more == 1 ? "talk" : "talks")"
        case .keyCustomers(let more):
            "executive talks with \(number(more)) more key \(more == 1 ? "customer" : "customers")"
        case .secondOwner: "an account that another of us looks after"
        case .direction: "a direction"
        }
    }
}
