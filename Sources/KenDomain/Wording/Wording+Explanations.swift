extension Wording {
    /// Title of a coverage.
    static func coverageTitle(_ tier: Tier) -> String { "How much we know of \(name(tier))" }

    /// Title of a strength.
    static func strengthTitle(_ tier: Tier) -> String { "How deep our ties go for \(name(tier))" }

    /// Title of a freshness.
    static func freshnessTitle(_ tier: Tier) -> String { "How recent our contact about \(name(tier)) is" }

    /// Title of a tier's score.
    static func scoreTitle(_ tier: Tier) -> String { "How well we know \(name(tier)), in all" }

    /// Why a strength is low.
    static func fewTies(_ ties: Int) -> String {
        ties == 0
            ? "nobody on their side has talked to one of ours whose task this is"
            : "one person only: a single tie cannot make more than its own share"
    }

    /// The line of a freshness.
    static func lastContact(_ day: Day, halfLife: Double) -> String {
        "contact on \(date(day)), halved every \(count(Numerics.whole(halfLife), "day"))"
    }

    /// Why a freshness is nought.
    static let noContact = "no contact between the right people is on record"

    /// Why a freshness is halved.
    static let presumedContact = "presumed: people or topics are inferred or not recorded, so it counts half"

    /// Titles of what the detectors found.
    public static let threadingTitle = "Through how many people of theirs contact runs"
    static let ownThreadingTitle = "How many of us know them"
    /// Title of the explanation of the gate score.
    public static let gatekeepingTitle = "How far access to their people is held back"
    static let conferenceTitle = "How much of our product people's contact is at conferences"
    static let executivesInSalesTitle = "How much of our executives' time goes to the day's business"
    static let relayedTitle = "How much of what we know came through sales"
    static let insideOutTitle = "How much of your time customers get"
    static let executivesTitle = "How much of executives' meetings is about their future"

    /// One person's part of the contact.
    static let threadShare = "share of contact minutes"

    /// A note on lengths that nobody wrote down.
    static func guessedLengths(_ talks: Int) -> String {
        "\(count(talks, "contact")) without a length taken as long as the others on average"
    }

    /// The signals of held-back access.
    static let onlySignal = "talks at which only they were present"
    static let refusedSignal = "requests refused or left without an answer"
    static let relayedSignal = "answers that came through them"
    static let noDirectSignal = "half a year without a talk past them"

    /// A note on a signal that is left out.
    static func signalNotKnown(_ signal: String) -> String { "\(signal): not known, so the rest shares its weight" }

    /// A note on the absence of sales.
    static func salesAbsent(_ days: Int) -> String { "no talk of sales on record in \(count(days, "day"))" }

    /// A note on too small a number.
    static func tooFewToTell(_ contacts: Int) -> String { "\(count(contacts, "talk")) in a year: too few to tell" }

    /// One executive meeting in an explanation.
    static func strategicPart(of meeting: ExecutiveMeeting) -> String { "part about their future, \(date(meeting.on))" }

    /// A note on meetings that rightly dealt with a fault.
    static func tacticalForCause(_ meetings: Int) -> String {
        "\(count(meetings, "meeting")) left out: a fault of the worst kind was open that day"
    }
}
