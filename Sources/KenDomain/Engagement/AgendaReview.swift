/// What sales said to an agenda (rule book 8.2 and 0.3, X2): silence is consent, a delay or a no has a reason and a date.
public struct AgendaReview: Hashable, Sendable, Codable {
    /// An answer of sales.
    public enum Verdict: String, Sendable, Codable, CaseIterable {
        case consent, delay, refusal
    }

    /// Where the review stands on a day.
    public enum State: Hashable, Sendable {
        /// Sales may still answer, up to and including a day.
        case waiting(until: Day)
        case consented(on: Day)
        /// Nobody answered in time, so it may go out.
        case consentedBySilence(on: Day)
        case delayed(until: Day)
        case refused(on: Day)

        /// Whether the agenda may go out.
        public var isConsent: Bool {
            switch self {
            case .consented, .consentedBySilence: true
            case .waiting, .delayed, .refused: false
            }
        }
    }

    public var askedOn: Day
    /// Whoever owns the business with them.
    public var reviewer: Person.ID?
    public var verdict: Verdict?
    public var answeredOn: Day?
    /// Why it should wait or not happen.
    public var reason: String?
    /// The day until which it should wait.
    public var until: Day?

    /// A review that was asked for.
    public init(askedOn: Day, reviewer: Person.ID? = nil) {
        self.askedOn = askedOn
        self.reviewer = reviewer
    }

    /// Where it stands on a day. After a delay it may go out; what was said after the day does not count.
    public func state(asOf: Day, policy: EngagementPolicy) -> State {
        let last = askedOn.addingBusinessDays(policy.reviewDays, holidays: policy.holidays)
        if let verdict, let answeredOn, answeredOn <= asOf {
            switch verdict {
            case .consent: return .consented(on: answeredOn)
            case .refusal: return .refused(on: answeredOn)
            case .delay: return until.map { asOf < $0 } ?? true ? .delayed(until: until ?? last) : .consented(on: asOf)
            }
        }
        return asOf <= last ? .waiting(until: last) : .consentedBySilence(on: last.adding(1))
    }

    /// The review with an answer.
    /// - Throws: every problem at once: a delay or a no without a reason, a delay without a later day.
    public func answered(
        _ verdict: Verdict, on day: Day, reason: String? = nil, until: Day? = nil
    ) throws(Refusal) -> AgendaReview {
        var problems: [Problem] = []
        let hasReason = reason?.contains { !$0.isWhitespace } ?? false
        if verdict != .consent, !hasReason { problems.append(Problem(field: "reason", Wording.reviewNeedsReason)) }
        if verdict == .delay, until.map({ $0 <= day }) ?? true {
            problems.append(Problem(field: "until", Wording.reviewNeedsDay))
        }
        if day < askedOn { problems.append(Problem(field: "day", Wording.reviewBeforeAsked(askedOn))) }
        guard problems.isEmpty else { throw .invalid(problems) }
        var answered = self
        answered.verdict = verdict
        answered.answeredOn = day
        answered.reason = verdict == .consent ? nil : reason
        answered.until = verdict == .delay ? until : nil
        return answered
    }
}
