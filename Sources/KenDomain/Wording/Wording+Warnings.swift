extension Wording {
    /// What a warning says, in a sentence or two with its numbers linked to what they rest on.
    public static func sentence(for warning: Warning) -> Sentence {
        switch warning.code {
        case .deadTier: deadTier(warning)
        case .unownedTier: unownedTier(warning)
        case .relayedAnswers: relayedAnswers(warning)
        case .executivesDoSalesWork: executivesDoSalesWork(warning)
        case .insideOut: insideOut(warning)
        case .tooFewExecutiveTalks: tooFewExecutiveTalks(warning)
        case .singleThread: singleThread(warning)
        case .singleThreadOurs: singleThreadOurs(warning)
        case .gatekept: gatekept(warning)
        case .nobodyAsked: nobodyAsked(warning)
        case .gatekeptByThem: gatekeptByThem(warning)
        case .conferenceOnly: conferenceOnly(warning)
        case .executivesStuckInTactics: executivesStuck(warning)
        case .strategicItemDropped: strategicItemDropped(warning)
        case .noPrimaryCustomer: noPrimaryCustomer(warning)
        case .divergingAccount, .revenueDiverging, .revenueUnknown, .alignmentStale, .calledTrendMissing,
            .onlyDirectCompetitors, .likelihoodWithConfidence:
            market(warning)
        case .othersSurveyed, .stepWithoutOutcomes, .shallowPlanning, .nobodyWatched, .touchpointsMissing:
            needs(warning)
        case .brokenPromise: brokenPromise(warning)
        case .painUnanswered: painUnanswered(warning)
        case .othersComeFirst, .partnerWordOnly, .colleagueWordOnly, .calledCustomer, .paidCustomer, .noPrimaryContact,
            .primaryNotMet, .severalJobs, .endUserJobUnknown, .partnerBetween:
            customers(warning)
        case .agendaNotReviewed, .agendaLate, .noCriteria, .agendaTooFull, .briefIncomplete, .talkedTooMuch,
            .notesLate, .followThroughLate, .successNotJudged, .noExpectation:
            meetings(warning)
        case .needNotFirst, .needPassedOver, .committingWords, .toldAgain, .toldTooOften: words(warning)
        case .shownWithoutAgreement, .shownThoughExclusive, .shownWithoutNotice, .rebriefLate: roadmap(warning)
        case .betterThanWeBehave, .driverNeglected, .reviewItemBumped, .opinionOnly, .statedDriverDiffers,
            .experienceOutOfStep, .emergingNeed, .oneLoudCustomer:
            ourselves(warning)
        }
    }

    private static func insideOut(_ warning: Warning) -> Sentence {
        "Customers get \(warning.word("share"), warning.evidence) of your time over the last three months."
    }

    private static func nobodyAsked(_ warning: Warning) -> Sentence {
        "Nobody has asked yet to meet \(possessive(warning.account)) own \(theirExperts, warning.evidence)."
    }

    private static func noPrimaryCustomer(_ warning: Warning) -> Sentence {
        "We do not know yet who uses \(warning.word("product"), warning.evidence) to get their work done."
    }

    private static func deadTier(_ warning: Warning) -> Sentence {
        let subject = itsSubject(warning.tier)
        if warning.slots["buys"] != nil {
            return
                "\(warning.account, warning.evidence) buys, but no talk of sales with whoever decides, orders or pays there is on record."
        }
        guard let ago = warning.ago("lastOn") else {
            return "No real talk with \(warning.account, warning.evidence) about \(subject) is on record."
        }
        return "Our last real talk with \(warning.account) about \(subject) was \(ago, warning.evidence)."
    }

    private static func unownedTier(_ warning: Warning) -> Sentence {
        let whose = warning.account.isEmpty ? "customers" : warning.account
        return switch warning.tier {
        case .one, nil: "Nobody of ours looks after the business with \(whose, warning.evidence)."
        case .two: "Nobody of ours has the task of knowing the industry of \(whose, warning.evidence)."
        case .three: "Nobody of ours has the task of knowing the customers of \(whose, warning.evidence)."
        }
    }

    private static func relayedAnswers(_ warning: Warning) -> Sentence {
        let (relayed, answers) = (warning.count("relayed"), warning.count("answers"))
        return """
            \(capitalised(number(relayed)), warning.evidence) of \(count(answers, "answer")) about \
            \(possessive(warning.account)) industry and customers came to us through sales.
            """
    }

    private static func executivesDoSalesWork(_ warning: Warning) -> Sentence {
        let sales = warning.ago("salesOn").map { "sales last talked with them \($0)" }
        return """
            With \(warning.account) our executives spend \(warning.word("share"), warning.evidence) of their time on \
            the day's business; \(sales ?? "no talk between them and sales is on record").
            """
    }

    private static func tooFewExecutiveTalks(_ warning: Warning) -> Sentence {
        let (met, key) = (warning.count("met"), warning.count("key"))
        return """
            Our executives met \(number(met) == "no" ? "none" : number(met), warning.evidence) of \
            \(count(key, "key customer")) in the last year: too few to call where an industry is going.
            """
    }

    private static func singleThread(_ warning: Warning) -> Sentence {
        let person = warning.word("person")
        let leaving = warning.until("leaves").map { " and \(leaves($0))" } ?? ""
        if warning.count("active") > 1 {
            return """
                Nearly all our contact with \(warning.account) runs through \(person, warning.evidence)\(then(leaving)).
                """
        }
        let known =
            warning.count("known") > 1
            ? "have met at \(warning.account) in the last half year" : "know at \(warning.account)"
        return "\(person, warning.evidence) is the only person we \(known)\(leaving)."
    }

    private static func leaves(_ when: String) -> String { when.hasSuffix("ago") ? "left \(when)" : "leaves \(when)" }

    private static func then(_ leaving: String) -> String { leaving.isEmpty ? "" : ", who" + leaving.dropFirst(4) }

    private static func singleThreadOurs(_ warning: Warning) -> Sentence {
        let person = warning.word("person")
        if warning.count("active") > 1 {
            return "Nearly all our contact with \(warning.account) rests on \(person, warning.evidence) of ours."
        }
        return "Only \(person, warning.evidence) of ours has met anyone at \(warning.account) in the last half year."
    }

    private static func gatekept(_ warning: Warning) -> Sentence {
        let asked = warning.count("turnedDown")
        guard asked > 0 else {
            let talks = count(warning.count("conversations"), "talk")
            return """
                Almost all of our \(talks, warning.evidence) with \(warning.account) in the last year were held by sales \
                alone.
                """
        }
        let wanted =
            warning.word("wanted").isEmpty
            ? "\(possessive(warning.account)) own \(theirExperts)" : "\(warning.word("wanted")) at \(warning.account)"
        let askers = warning.word("askers") == "product" ? "Product" : "Colleagues"
        return "\(askers) asked \(times(asked), warning.evidence) to meet \(wanted); no meeting came of it."
    }

    private static func gatekeptByThem(_ warning: Warning) -> Sentence {
        let asked = warning.count("turnedDown")
        let requests = asked > 0 ? "; \(count(asked, "request")) to meet others came to nothing" : ""
        return
            "At \(warning.account) almost every talk stays with \(warning.word("gate"), warning.evidence)\(requests)."
    }

    private static func conferenceOnly(_ warning: Warning) -> Sentence {
        let (stands, all) = (warning.count("conferences"), warning.count("contacts"))
        let part = stands == all ? "all \(count(all, "talk"))" : "\(number(stands)) of \(count(all, "talk"))"
        return """
            Our product people meet \(warning.account) at trade fairs\(stands == all ? " only" : ""): \
            \(part, warning.evidence) in a year.
            """
    }

    private static func executivesStuck(_ warning: Warning) -> Sentence {
        """
        Our executives met \(warning.account) \(times(warning.count("meetings")), warning.evidence) in a year; \
        \(warning.word("strategic"), warning.evidence) of \(warning.word("minutes")) minutes were about \
        \(possessive(warning.account)) future.
        """
    }

    private static func strategicItemDropped(_ warning: Warning) -> Sentence {
        """
        \(capitalised(topic(warning))) was on the agenda with \(warning.account) \
        \(warning.ago("on") ?? "lately", warning.evidence) and got less than half of its time.
        """
    }

    private static func brokenPromise(_ warning: Warning) -> Sentence {
        let broken = warning.count("count")
        let promises = warning.word("promises")
        let which = promises.isEmpty ? "" : ": \(promises)"
        let meeting = warning.until("meeting").map { " We meet them \($0)." } ?? ""
        return """
            \(capitalised(count(broken, "promise")), warning.evidence) to \(warning.account) \
            \(broken == 1 ? "is" : "are") broken\(which).\(meeting)
            """
    }

    private static func painUnanswered(_ warning: Warning) -> Sentence {
        let themes = warning.word("themes").isEmpty ? "something that hurts" : warning.word("themes")
        let since = warning.ago("since").map { "; we said we would do so \($0)" } ?? ""
        let told = warning.count("told")
        let often = told > 1 ? " They have told it \(times(told))." : ""
        return """
            \(warning.account) told us about \(themes, warning.evidence) and nobody has told them what came of \
            it\(since).\(often)
            """
    }
}
