extension Wording {
    static func notHeldYet(_ day: Day) -> String { "The meeting is on \(date(day))." }
    static let planItems = "Write down what it is about, item by item."
    static let writeCriterion = "Write one line on how both sides will see that it was worth it, and how to check it."
    static let neverSent = "The agenda never went out to them."
    static let sayWhatFollows =
        "Say first what we will do with the answers, what we do not promise, and when we report back."
    static let writeNotes = "Write down what was said: log a note."
    static let planActions = "Write down what follows, each with a name and a day."
    static let nameActions = "Give every action a name and a day, so that it is kept as a promise."
    static let sendSummary = "Send them the summary, and say when."
    static let judgeSuccess = "Say whether it was met, partly or not, and why."
    static func sendLate(_ day: Day) -> String { "It should have gone out by \(date(day)); say so when you send it." }

    /// Why an agenda is too full, with what would do.
    static func shorten(items: Int, most: Int, minutes: Double, length: Double?, longest: Double) -> String {
        if items > most { return "\(capitalised(number(items))) items are too many: keep \(number(most))." }
        let time = length ?? minutes
        if minutes > time + Numerics.tolerance {
            return "The items take \(self.minutes(minutes)), the meeting \(self.minutes(time)): take something out."
        }
        return "\(self.minutes(time)) is long for this meeting: \(self.minutes(longest)) at most."
    }

    /// What a meeting is.
    public static func name(_ occasion: Agenda.Occasion) -> String {
        switch occasion {
        case .first: "first meeting"
        case .executive: "executive meeting"
        case .roadmap: "our roadmap is shown"
        case .painDiscovery: "they are asked what hurts"
        case .urgentCall: "they cannot wait"
        }
    }

    /// Whether a meeting did what it was for.
    public static func name(_ success: Agenda.Success) -> String {
        switch success {
        case .met: "met"
        case .partly: "partly met"
        case .notMet: "not met"
        }
    }

    /// Where the review by sales stands.
    public static func name(_ state: AgendaReview.State) -> String {
        switch state {
        case .waiting(let until): "sales may answer until \(date(until)); silence means yes"
        case .consented(let on): "sales agreed on \(date(on))"
        case .consentedBySilence(let on): "nobody of sales objected; it may go out since \(date(on))"
        case .delayed(let until): "sales asked to wait until \(date(until))"
        case .refused(let on): "sales said no on \(date(on))"
        }
    }

    /// What is wrong with an agenda while a need is open.
    public static func name(_ problem: NeedsFirst.Problem) -> String {
        switch problem {
        case .notFirst: "the need does not come first"
        case .tooShort: "the need gets less than a quarter of the time"
        case .nobodyNamed: "nobody is named who answers for it"
        }
    }
}
