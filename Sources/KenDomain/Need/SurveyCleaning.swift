/// Which responses count, and why the others do not (rule book 6.3 and 6.4; published notes on the process, made
/// simpler).
public struct SurveyCleaning: Hashable, Sendable, Codable {
    /// Why a response does not count.
    public enum Reason: String, Sendable, Codable, CaseIterable {
        /// The respondent does not do the job: W-ODI-01.
        case notPrimary
        /// Nobody knows what the respondent is to us: ask.
        case labelUnknown
        /// The same person answered again later.
        case answeredAgain
        case noRatings
        /// A question with one right answer was answered otherwise.
        case failedTrap
        /// Nearly all marks are the same.
        case straightLine
        /// Faster than anybody reads.
        case tooFast
    }

    /// A response that does not count.
    public struct Refused: Hashable, Sendable, Codable {
        public var response: SurveyResponse.ID
        public var respondent: Person.ID?
        public var reason: Reason

        /// A response that does not count.
        public init(response: SurveyResponse.ID, respondent: Person.ID?, reason: Reason) {
            self.response = response
            self.respondent = respondent
            self.reason = reason
        }
    }

    /// Those that count, by day, then id.
    public var kept: [SurveyResponse]
    /// By day, then id.
    public var refused: [Refused]

    /// Looks through the responses to a survey as of a day; what came before it opened or after it closed is passed
    /// over. Linear in responses, times the square of outcomes.
    ///
    /// - Parameter labels: what people on record are to us; a respondent who is not among them counts by what the
    ///   survey itself asked.
    public init(
        _ survey: Survey, _ responses: [SurveyResponse], labels: [Person.ID: Label], asOf: Day, policy: NeedPolicy
    ) {
        let own = responses.filter { $0.survey == survey.id && $0.isIn(survey, asOf: asOf) }
            .sorted { ($0.answeredOn, $0.id) < ($1.answeredOn, $1.id) }
        let last = Dictionary(own.compactMap { one in one.respondent.map { ($0, one.id) } }) { $1 }
        kept = []
        refused = []
        for response in own {
            let isLast = response.respondent.flatMap { last[$0] }.map { $0 == response.id } ?? true
            let label = response.respondent.flatMap { labels[$0] } ?? response.screenedAs
            let reason = isLast ? response.fault(label, survey, policy) : .answeredAgain
            if let reason {
                refused.append(Refused(response: response.id, respondent: response.respondent, reason: reason))
            } else {
                kept.append(response)
            }
        }
    }

    /// How many were refused for each reason.
    public var counts: [Reason: Int] { Dictionary(refused.map { ($0.reason, 1) }, uniquingKeysWith: +) }
}

extension SurveyResponse {
    fileprivate func isIn(_ survey: Survey, asOf: Day) -> Bool {
        let isOpen = survey.openedOn <= answeredOn && (survey.closedOn.map { answeredOn < $0 } ?? true)
        return isOpen && answeredOn <= asOf && standing.holds(on: asOf)
    }

    fileprivate func fault(_ label: Label?, _ survey: Survey, _ policy: NeedPolicy) -> SurveyCleaning.Reason? {
        guard let label, label != .unclassified else { return .labelUnknown }
        guard label.isPrimary else { return .notPrimary }
        let marks = survey.outcomes.compactMap(rating(of:)).flatMap { [$0.importance, $0.satisfaction] }
            .compactMap(\.self)
        guard !marks.isEmpty else { return .noRatings }
        if zip(survey.traps, trapAnswers).contains(where: { $1 != $0.expected }) { return .failedTrap }
        let most = Dictionary(marks.map { ($0, 1) }, uniquingKeysWith: +).values.max() ?? 0
        let share = Double(most) / Double(marks.count)
        if marks.count >= policy.straightLineRatings, share > policy.straightLineAbove + Numerics.tolerance {
            return .straightLine
        }
        guard let minutes, let words = survey.words, policy.wordsPerMinute > 0 else { return nil }
        return minutes < Double(words) / policy.wordsPerMinute - Numerics.tolerance ? .tooFast : nil
    }
}
