extension Wording {
    /// What to do about a warning, as a short request (rule book 2.3, 13.2). Never a way around anybody.
    public static func move(for warning: Warning) -> String {
        let account = warning.account
        return switch warning.code {
        case .deadTier: "Arrange a talk: \(owner(warning.tier ?? .one)) with \(counterpart(warning.tier ?? .one))."
        case .unownedTier: "Name \(owner(warning.tier ?? .one)) for \(fallback(account, "it"))."
        case .relayedAnswers: "Ask together with sales: one joint talk, with a question about their industry."
        case .executivesDoSalesWork: handOver(account)
        case .insideOut: "Visit one customer this month."
        case .tooFewExecutiveTalks: "Plan one executive talk with \(fallback(warning.word("unmet"), "a key customer"))."
        case .singleThread: secondPerson(warning)
        case .singleThreadOurs: "Take a colleague along to the next talk with \(account)."
        case .gatekept, .nobodyAsked, .gatekeptByThem: accessMove(for: warning)
        case .conferenceOnly: "Visit \(account) where they work."
        case .executivesStuckInTactics: settleBelow
        case .strategicItemDropped: "Put it first on the next agenda and protect its time."
        case .noPrimaryCustomer: "Ask who uses it, and for what."
        case .divergingAccount, .revenueDiverging, .revenueUnknown, .alignmentStale, .calledTrendMissing,
            .onlyDirectCompetitors, .likelihoodWithConfidence:
            marketMove(for: warning)
        case .othersSurveyed, .stepWithoutOutcomes, .shallowPlanning, .nobodyWatched, .touchpointsMissing:
            needMove(for: warning)
        case .brokenPromise:
            warning.slots["meeting"] == nil
                ? "Say so, agree on a new day, and keep it." : "Settle that first when you meet."
        case .painUnanswered: "Tell them where it stands, even if the answer is no."
        case .othersComeFirst, .partnerWordOnly, .colleagueWordOnly, .calledCustomer, .paidCustomer, .noPrimaryContact,
            .primaryNotMet, .severalJobs, .endUserJobUnknown, .partnerBetween:
            customerMove(for: warning)
        case .agendaNotReviewed, .agendaLate, .noCriteria, .agendaTooFull, .briefIncomplete, .talkedTooMuch,
            .notesLate, .followThroughLate, .successNotJudged, .noExpectation:
            meetingMove(for: warning.code)
        case .needNotFirst, .needPassedOver, .committingWords, .toldAgain, .toldTooOften, .shownWithoutAgreement,
            .shownThoughExclusive, .shownWithoutNotice, .rebriefLate:
            wordsMove(for: warning)
        case .betterThanWeBehave, .driverNeglected, .reviewItemBumped, .opinionOnly, .statedDriverDiffers,
            .experienceOutOfStep, .emergingNeed, .oneLoudCustomer:
            ownMove(for: warning)
        }
    }

    private static let settleBelow = """
        Settle the day's business one level below in the week before; put their future first and protect 30 minutes.
        """

    /// What to do where somebody stands in between.
    private static func accessMove(for warning: Warning) -> String {
        switch warning.code {
        case .gatekept: askTogether
        case .nobodyAsked: "Ask sales to arrange a joint talk."
        default:
            """
            Ask \(fallback(warning.word("gate"), "them")) what would make a wider talk worth their while, with the \
            question written down.
            """
        }
    }

    private static func handOver(_ account: String) -> String {
        """
        Hand the day's business to sales before the next meeting, and keep the executives' time for \
        \(possessive(account)) future.
        """
    }

    private static let askTogether = """
        Ask together: offer sales a joint agenda with one question about their industry. After two refusals, take it \
        to both managers.
        """

    private static func secondPerson(_ warning: Warning) -> String {
        guard let leaves = warning.day("leaves"), let asOf = warning.day("asOf"), leaves > asOf else {
            return "Meet a second person at \(warning.account)."
        }
        return "Meet a second person at \(warning.account) now; ask \(warning.word("person")) to introduce you."
    }

    static func fallback(_ word: String, _ other: String) -> String { word.isEmpty ? other : word }
}
