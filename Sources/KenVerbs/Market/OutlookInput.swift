package import KenDomain

/// A reading of where end industries are going.
package struct OutlookInput: Codable, Sendable {
    package var asOf: Day?
    /// Words of a trend, a dimension or an industry; nil for all.
    package var about: String?
    /// Who of ours asks, by name, mail or id: only the owner of a data directory, who has no name there, may say so.
    package var me: String?

    package init(asOf: Day? = nil, about: String? = nil, me: String? = nil) {
        self.asOf = asOf
        self.about = about
        self.me = me
    }
}

/// A call to be made on where a trend goes.
package struct CallInput: Codable, Sendable {
    /// Words of the trend, or its id.
    package var trend: String
    /// What is expected, as a clause after "that".
    package var statement: String
    /// A word, a percentage, or both: "likely", "70 %".
    package var likelihood: String
    /// nil takes the confidence that the words on record give.
    package var confidence: OutlookConfidence?
    /// Who sees it otherwise and why.
    package var dissent: String?
    /// Events that would show early whether it comes, without what was seen.
    package var tellTales: [OutlookCall.TellTale]
    /// nil takes half a year from today.
    package var reviewOn: Day?
    /// Who calls, by name, mail or id; nil for whoever asks.
    package var by: String?
    /// Makes a double submit harmless.
    package var idempotencyKey: String?

    package init(
        trend: String, statement: String = "", likelihood: String = "", confidence: OutlookConfidence? = nil,
        dissent: String? = nil, tellTales: [OutlookCall.TellTale] = [], reviewOn: Day? = nil, by: String? = nil,
        idempotencyKey: String? = nil
    ) {
        self.trend = trend
        self.statement = statement
        self.likelihood = likelihood
        self.confidence = confidence
        self.dissent = dissent
        self.tellTales = tellTales
        self.reviewOn = reviewOn
        self.by = by
        self.idempotencyKey = idempotencyKey
    }
}

/// What is done to a call after it was made.
package enum CallDeed: Codable, Hashable, Sendable {
    case resolve(cameTrue: Bool), reopen
    /// A tell-tale event by its number, 1 for the first.
    case seen(Int), notSeen(Int)
    case withdraw
}

/// A deed on a call.
package struct CallChangeInput: Codable, Sendable {
    /// Id of the call, or words of its statement.
    package var call: String
    package var deed: CallDeed
    /// The day it was known or seen; nil means today.
    package var on: Day?

    package init(call: String, deed: CallDeed, on: Day? = nil) {
        self.call = call
        self.deed = deed
        self.on = on
    }
}
