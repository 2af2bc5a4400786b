/// What is known of an account that could be a reference; unknown stays nil.
public struct ReferenceInputs: Hashable, Sendable, Codable {
    public var organisation: Organisation.ID
    /// Latest answer on recommending us, 0…10.
    public var recommend: Int?
    /// Latest answer on satisfaction, 1…5.
    public var satisfaction: Int?
    /// How far the tie to their main contact has come.
    public var stage: DepthStage?
    /// Severities (1…4, 1 worst) of open faults; nil when no faults are on record at all for anybody.
    public var openFaults: [Int]?
    /// Part of our promises kept, 0…1.
    public var kept: Double?
    /// The agreement, whether in force or not.
    public var agreement: ReferenceAgreement?
    public var evidence: [Reference]

    /// An account of which nothing is known.
    public init(organisation: Organisation.ID) {
        self.organisation = organisation
        evidence = []
    }

    /// Whether a condition is met on a day.
    func answer(_ condition: Referenceability.Condition, asOf: Day, _ policy: MetricPolicy) -> Answer {
        switch condition {
        case .pleased:
            if recommend.map({ $0 >= 9 }) == true || satisfaction.map({ $0 >= policy.referenceSatisfaction }) == true {
                return .yes
            }
            return recommend == nil && satisfaction == nil ? .unknown : .no
        case .close: return Answer(stage.map { $0 == .candid || $0 == .trusted })
        case .noFault: return Answer(openFaults.map { $0.allSatisfy { $0 > policy.referenceSeverity } })
        case .promisesKept: return Answer(kept.map { Numerics.reaches($0, policy.referenceKept) })
        case .rested:
            let last = agreement?.uses.map(\.on).filter { $0 <= asOf }.max()
            return last.map { $0.days(to: asOf) >= policy.referenceRestDays } ?? true ? .yes : .no
        case .consent: return agreement?.isInForce(on: asOf) == true ? .yes : .no
        }
    }
}

extension Answer {
    /// Yes or no, or unknown for nil.
    init(_ known: Bool?) { self = known.map { $0 ? .yes : .no } ?? .unknown }
}
