extension Warning {
    /// The rules that raise warnings so far; raw values are the ids of the rule book, families of 13.2.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// A tier is dead on a valuable account (2.3).
        case deadTier = "W-TIER-01"
        /// Nobody of ours owns a tier.
        case unownedTier = "W-TIER-02"
        /// What we know of their industry came through sales.
        case relayedAnswers = "W-TIER-03"
        /// Executives do sales work while sales is absent.
        case executivesDoSalesWork = "W-TIER-04"
        /// A product manager who hardly meets customers; for that colleague alone.
        case insideOut = "W-TIER-05"
        /// Executives met too few key customers to call an outlook.
        case tooFewExecutiveTalks = "W-TIER-06"
        /// All contact runs through one person of theirs.
        case singleThread = "W-THR-01"
        /// Only one of us knows them.
        case singleThreadOurs = "W-THR-02"
        /// Access is held back by sales.
        case gatekept = "W-GATE-01"
        /// Nobody has asked for access.
        case nobodyAsked = "W-GATE-02"
        /// Access is held back by someone of theirs.
        case gatekeptByThem = "W-GATE-03"
        /// Product people meet them at conferences only.
        case conferenceOnly = "W-CONF-01"
        /// Executive meetings eaten by price, contract and delivery.
        case executivesStuckInTactics = "W-CXO-01"
        /// A planned strategic item was dropped.
        case strategicItemDropped = "W-CXO-02"
        /// A product has no known primary customer (1.5).
        case noPrimaryCustomer = "W-CUST-01"
        /// A customer with much of our revenue heads away from its market: their end is ours (5.3).
        case divergingAccount = "W-ALN-01"
        /// Much of our revenue rests on customers heading away from their market.
        case revenueDiverging = "W-ALN-02"
        /// For much of our revenue nobody knows whether the customer goes with its market.
        case revenueUnknown = "W-ALN-03"
        /// An alignment whose newest word is old.
        case alignmentStale = "W-ALN-04"
        /// A trend our executives called that nothing on our own roadmap answers.
        case calledTrendMissing = "W-ALN-05"
        /// Every competitor on record is a direct one (5.4).
        case onlyDirectCompetitors = "W-CMP-01"
        /// A sentence that mixes how likely with how sure (3.4).
        case likelihoodWithConfidence = "W-EVI-06"
        /// Others get as much of our effort as those whose need it is.
        case othersComeFirst = "W-CUST-02"
        /// Something rests on partners' words alone.
        case partnerWordOnly = "W-CUST-03"
        /// Something rests on colleagues' words alone.
        case colleagueWordOnly = "W-CUST-04"
        /// A text calls a partner or colleague a customer.
        case calledCustomer = "W-CUST-05"
        /// Somebody marked as customer is paid by us.
        case paidCustomer = "W-CUST-06"
        /// Contact with an account never reaches those whose need it is.
        case noPrimaryContact = "W-CUST-07"
        /// Nobody of those who work with a product was met or watched.
        case primaryNotMet = "W-CUST-08"
        /// A product is hired for several jobs.
        case severalJobs = "W-CUST-09"
        /// Nobody knows the job of the end user of a component.
        case endUserJobUnknown = "W-CUST-10"
        /// A partner stands between a product and those who work with it.
        case partnerBetween = "W-CUST-11"
        /// An agenda went out without the review of sales (8.2).
        case agendaNotReviewed = "W-ENG-01"
        case agendaLate = "W-ENG-02"
        /// No criterion of success that one can check.
        case noCriteria = "W-ENG-03"
        case agendaTooFull = "W-ENG-04"
        /// A brief with too little in it shortly before a first contact (8.1).
        case briefIncomplete = "W-ENG-05"
        /// More talk than listening at a first meeting; for that colleague alone.
        case talkedTooMuch = "W-ENG-06"
        case notesLate = "W-ENG-07"
        case followThroughLate = "W-ENG-08"
        case successNotJudged = "W-ENG-09"
        /// A meeting is planned that passes over an open need (8.4).
        case needNotFirst = "W-NEED-01"
        /// A meeting was held that passed over an open need.
        case needPassedOver = "W-NEED-02"
        /// They are asked what hurts before we said what we will do with the answers (8.5).
        case noExpectation = "W-EXP-01"
        /// A text of ours promises without a promise on record.
        case committingWords = "W-EXP-03"
        /// A pain told again (8.6).
        case toldAgain = "W-STORY-01"
        /// A pain told many times, or to many of us.
        case toldTooOften = "W-STORY-02"
        /// Our roadmap shown without an agreement (8.7).
        case shownWithoutAgreement = "W-DIS-01"
        /// An item shown that is for another customer alone.
        case shownThoughExclusive = "W-DIS-02"
        /// Our roadmap shown without saying that it is directional and confidential.
        case shownWithoutNotice = "W-DIS-03"
        /// People who were shown an item were not told in time that it changed.
        case rebriefLate = "W-DIS-04"
        /// People were asked to rate a job that is not theirs (6.3).
        case othersSurveyed = "W-ODI-01"
        /// A step of a core job has no outcomes (6.1).
        case stepWithoutOutcomes = "W-ODI-02"
        /// Decisions on a product rest on liked ideas and wished-for features alone (7.2).
        case shallowPlanning = "W-RES-01"
        /// Nobody watched or did the job of those who work with a product.
        case nobodyWatched = "W-RES-02"
        /// We did the customer's job, and not all of what comes with it.
        case touchpointsMissing = "W-RES-03"
        /// A promise of ours is broken.
        case brokenPromise = "W-EXP-04"
        /// A pain was heard and not answered.
        case painUnanswered = "W-EXP-02"
        /// We say better of ourselves than the records show (10.1).
        case betterThanWeBehave = "W-SELF-01"
        /// A driver of the company that a review hardly covers (10.2).
        case driverNeglected = "W-REV-01"
        /// An item of a review that was planned and got no time.
        case reviewItemBumped = "W-REV-02"
        /// An item of a review argued on opinion, without a figure.
        case opinionOnly = "W-REV-03"
        /// What we say drives us, and what a review shows, differ.
        case statedDriverDiffers = "W-REV-04"
        /// A process that looks good to us and not to customers (11.1).
        case experienceOutOfStep = "W-EXP-SYNC"
        /// Customers begin to need something that nothing dated on our roadmap serves (11.2).
        case emergingNeed = "W-EMG-01"
        /// A rising theme that one customer alone stands behind.
        case oneLoudCustomer = "W-EMG-02"
    }
}
