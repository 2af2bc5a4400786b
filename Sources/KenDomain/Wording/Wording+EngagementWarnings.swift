extension Wording {
    /// How meetings were prepared, held and followed up.
    static func meetings(_ warning: Warning) -> Sentence {
        switch warning.code {
        case .briefIncomplete: briefIncomplete(warning)
        case .talkedTooMuch:
            "You did \(warning.word("share"), warning.evidence) of the talking at your first meeting with them."
        case .noExpectation: noExpectation(warning)
        default: protocolMissed(warning)
        }
    }

    /// What was said, and told.
    static func words(_ warning: Warning) -> Sentence {
        switch warning.code {
        case .needNotFirst: needNotFirst(warning)
        case .needPassedOver: needPassedOver(warning)
        case .committingWords: committingWords(warning)
        default: toldAgain(warning)
        }
    }

    /// What was shown of our roadmap.
    static func roadmap(_ warning: Warning) -> Sentence {
        switch warning.code {
        case .shownWithoutAgreement: shown(warning, "without a non-disclosure agreement")
        case .shownThoughExclusive: shown(warning, "although it is for another customer alone")
        case .shownWithoutNotice: shown(warning, "without saying that it is directional and confidential")
        default: rebriefLate(warning)
        }
    }

    /// A rule of the meeting protocol that meetings missed.
    private static func protocolMissed(_ warning: Warning) -> Sentence {
        let when = warning.ago("on")
        let what = missed(warning.code)
        let meetings = warning.count("count")
        guard meetings > 1 else {
            return "\(what) \("our meeting", warning.evidence) with \(warning.account)\(when.map { " \($0)" } ?? "")."
        }
        let latest = when.map { ", the latest \($0)" } ?? ""
        return "\(what) \(count(meetings, "meeting"), warning.evidence) with \(warning.account)\(latest)."
    }

    private static func missed(_ code: Warning.Code) -> String {
        switch code {
        case .agendaNotReviewed: "Sales had not gone through the agenda of"
        case .agendaLate: "The agenda did not go out in time for"
        case .noCriteria: "Nobody wrote down how to see the success of"
        case .agendaTooFull: "Too much was planned for"
        case .notesLate: "Notes were not written in time after"
        case .followThroughLate: "The follow-through was not planned and sent in time after"
        default: "Nobody judged the success of"
        }
    }

    private static func briefIncomplete(_ warning: Warning) -> Sentence {
        let missing = fallback(warning.word("missing"), "much")
        let when = warning.until("meeting").map { " \($0)" } ?? ""
        return "The brief for our first meeting with \(warning.account)\(when) lacks \(missing, warning.evidence)."
    }

    private static func needNotFirst(_ warning: Warning) -> Sentence {
        let when = warning.until("on") ?? "soon"
        return """
            \(capitalised(when)) we meet \(warning.account) about \(waiting(warning), warning.evidence) while \
            \(need(warning)) is open.\(goingOn(warning))
            """
    }

    private static func needPassedOver(_ warning: Warning) -> Sentence {
        let when = warning.ago("on") ?? "lately"
        return """
            We talked to \(warning.account) about \(waiting(warning), warning.evidence) \(when) while \(need(warning)) \
            was open.\(goingOn(warning))
            """
    }

    private static func waiting(_ warning: Warning) -> String { fallback(warning.word("waiting"), "our own wishes") }

    private static func need(_ warning: Warning) -> String {
        warning.slots["need"].map { "“\($0)”" } ?? "something they need"
    }

    private static func goingOn(_ warning: Warning) -> String {
        warning.slots["reason"].map { " The reason given: “\($0)”." } ?? ""
    }

    private static func noExpectation(_ warning: Warning) -> Sentence {
        """
        We ask \(warning.account) what hurts without having said \
        \("what we will do with the answers", warning.evidence).
        """
    }

    private static func committingWords(_ warning: Warning) -> Sentence {
        let words = fallback(warning.word("words"), "words of ours")
        guard warning.slots["mixed"] != nil else {
            return "The words “\(words, warning.evidence)” read as a promise, and none is on record."
        }
        return "The text is careful, and “\(words, warning.evidence)” still reads as a promise: leave the date out."
    }

    private static func toldAgain(_ warning: Warning) -> Sentence {
        let told = max(2, warning.count("told"))
        let theme = warning.slots["theme"].map { "“\($0)”" } ?? "the same pain"
        let hearers = warning.count("hearers")
        let whom = hearers > 1 ? ", to \(number(hearers)) of us" : ""
        return "\(warning.account) had to tell us about \(theme) \(times(told), warning.evidence)\(whom)."
    }

    private static func shown(_ warning: Warning, _ how: String) -> Sentence {
        let item = warning.word("item").isEmpty ? "part of our roadmap" : "“\(warning.word("item"))”"
        let when = warning.ago("on").map { " \($0)" } ?? ""
        return "We showed \(item, warning.evidence) to \(warning.account)\(when) \(how)."
    }

    private static func rebriefLate(_ warning: Warning) -> Sentence {
        let item = warning.word("item").isEmpty ? "what we showed them" : "“\(warning.word("item"))”"
        let people = warning.count("count")
        let who =
            people > 1
            ? "\(capitalised(number(people))) people at \(warning.account) do" : "\(warning.account) does"
        let when = warning.ago("on").map { " \($0)" } ?? ""
        return "\(who) not know yet that \(item, warning.evidence) changed\(when)."
    }

    /// What to do about what was said or shown.
    static func wordsMove(for warning: Warning) -> String {
        switch warning.code {
        case .needNotFirst: "Put the need first, with a quarter of the time and a name beside it."
        case .needPassedOver: "Go back to \(warning.account) about the need before anything else."
        case .committingWords: "Record it as a promise with a day, or say it more softly."
        case .toldAgain, .toldTooOften: "Name one of us who answers for it, and ask only what has changed."
        case .shownWithoutAgreement: "Sign an agreement before anything more is shown."
        case .shownThoughExclusive: "Tell both account owners today, and agree what is said to whom."
        case .shownWithoutNotice: "Send the notice now and ask them to confirm it."
        default: "Tell them what changed, and why."
        }
    }

    /// What to do about a meeting that missed a rule.
    static func meetingMove(for code: Warning.Code) -> String {
        switch code {
        case .noExpectation:
            "Say first what you will do with the answers, what you do not promise, and when you report back."
        case .agendaNotReviewed: "Go through the next agenda with sales, two working days before it goes out."
        case .agendaLate: "Send the next agenda three working days ahead, to executives five."
        case .noCriteria: "Write one line on how both sides will see that it was worth it."
        case .agendaTooFull: "Take out what can wait: at most five items, and no longer than the meeting."
        case .briefIncomplete: "Fill in what is missing before you meet."
        case .talkedTooMuch: "Ask one question at the start of the next talk, and then listen."
        case .notesLate: "Write three lines today, while it is fresh."
        case .followThroughLate: "Give each action a name and a day, and send the summary."
        default: "Say whether it was met, partly or not, and why."
        }
    }
}
