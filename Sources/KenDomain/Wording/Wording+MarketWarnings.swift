extension Wording {
    /// What a warning about customers and their markets says.
    static func market(_ warning: Warning) -> Sentence {
        switch warning.code {
        case .divergingAccount: divergingAccount(warning)
        case .revenueDiverging: revenueDiverging(warning)
        case .revenueUnknown: revenueUnknown(warning)
        case .alignmentStale: alignmentStale(warning)
        case .calledTrendMissing: calledTrendMissing(warning)
        case .onlyDirectCompetitors: onlyDirectCompetitors(warning)
        default: likelihoodWithConfidence(warning)
        }
    }

    /// A customer with much of our revenue that heads away from its market.
    static func divergingAccount(_ warning: Warning) -> Sentence {
        let share = warning.word("share")
        let revenue = share.isEmpty ? "much of our revenue" : "\(share) of our revenue"
        return """
            \(warning.account, warning.evidence), with \(revenue), is heading away from its own market: their end \
            would be ours.
            """
    }

    /// Much revenue with customers that do so.
    static func revenueDiverging(_ warning: Warning) -> Sentence {
        let some = warning.count("count")
        return """
            \(warning.word("share"), warning.evidence) of revenue comes from \(count(some, "customer")) heading away \
            from \(some == 1 ? "its" : "their") own market\(named(warning)).
            """
    }

    /// Much revenue with customers of whom nobody knows.
    static func revenueUnknown(_ warning: Warning) -> Sentence {
        """
        For \(warning.word("share"), warning.evidence) of revenue we cannot tell whether the customer goes with its \
        market\(named(warning)).
        """
    }

    /// How likely and how sure in one sentence.
    static func likelihoodWithConfidence(_ warning: Warning) -> Sentence {
        """
        How likely and how sure stand in one sentence, \(quoted([warning.word("sentence")]), warning.evidence), and \
        should stand apart.
        """
    }

    private static func named(_ warning: Warning) -> String {
        warning.word("accounts").isEmpty ? "" : ": \(warning.word("accounts"))"
    }

    /// An alignment that rests on old words.
    static func alignmentStale(_ warning: Warning) -> Sentence {
        """
        What we know of \(warning.account)'s market and roadmap is old: the last word on it was \
        \(warning.ago("newestOn") ?? "long ago", warning.evidence).
        """
    }

    /// A call of ours without an answer of ours.
    static func calledTrendMissing(_ warning: Warning) -> Sentence {
        "We called it that \(warning.word("statement"), warning.evidence); nothing on our own roadmap answers it."
    }

    /// Competition seen from the product.
    static func onlyDirectCompetitors(_ warning: Warning) -> Sentence {
        let rivals = warning.count("rivals")
        let whose = warning.account.isEmpty ? "us" : warning.account
        return rivals == 1
            ? "The only rival on record for \(whose) is \("a direct one", warning.evidence)."
            : "All \(number(rivals), warning.evidence) rivals on record for \(whose) are direct ones."
    }

    /// What to do about a warning of the market (rule book 5).
    static func marketMove(for warning: Warning) -> String {
        switch warning.code {
        case .divergingAccount:
            "Limit what depends on \(warning.account), and have executives talk with the evidence in hand."
        case .revenueDiverging: "Win a customer on the other side of these bets."
        case .revenueUnknown: "Ask the first of them who its customers are and how their industry changes."
        case .alignmentStale: "Ask again how their market changes and how their roadmap answers it."
        case .calledTrendMissing: "Put an answer on the roadmap, or write down why not."
        case .onlyDirectCompetitors: "Ask what else, even of another kind, people turn to instead."
        default: "Make two sentences of it."
        }
    }
}
