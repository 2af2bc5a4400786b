/// What shows in a review what drives a company, in the order of the formula (rule book 10.2).
public enum ReviewMeasure: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case time, questions, actions, exhibits, attendees, order

    /// Its weight while every measure is known.
    public func weight(_ policy: MirrorPolicy) -> Double {
        switch self {
        case .time: policy.timeWeight
        case .questions: policy.questionWeight
        case .actions: policy.actionWeight
        case .exhibits: policy.exhibitWeight
        case .attendees: policy.attendeeWeight
        case .order: policy.orderWeight
        }
    }

    /// Shares over the four drivers, together 1; nil when nobody counted, or there is nothing to share.
    func shares(in review: ReviewRecord) -> [ReviewDriver: Double]? {
        let amounts: [(ReviewDriver?, Double?)]
        switch self {
        case .time: amounts = review.items.map { ($0.driver, $0.actual) }
        case .questions: amounts = review.items.map { ($0.driver, $0.questions.map(Double.init)) }
        case .actions: amounts = review.items.map { ($0.driver, $0.actions.map(Double.init)) }
        case .exhibits: amounts = review.items.map { ($0.driver, $0.exhibits.map(Double.init)) }
        case .attendees: amounts = (review.attendees ?? [:]).map { ($0, Double($1)) }
        case .order:
            amounts = review.items.enumerated().map { ($1.driver, 1 / Double(max(1, $1.place ?? $0 + 1))) }
        }
        var sums: [ReviewDriver: Double] = [:]
        for case (let driver?, let amount?) in amounts where amount > 0 { sums[driver, default: 0] += amount }
        let total = ReviewDriver.allCases.reduce(0) { $0 + (sums[$1] ?? 0) }
        return total > 0 ? sums.mapValues { $0 / total } : nil
    }
}
