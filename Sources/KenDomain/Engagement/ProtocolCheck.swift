/// Which rules of the meeting protocol a meeting kept, as far as a day can tell (rule book 8.2).
public struct ProtocolCheck: Hashable, Sendable, Codable {
    /// The rules, in the order of the rule book.
    public enum Rule: String, Sendable, Codable, CaseIterable {
        case reviewedWithSales, sentInAdvance, checkableCriteria, crisp, notesInTime, followedThrough, successJudged

        /// The warning that a missed rule raises.
        public var code: Warning.Code {
            switch self {
            case .reviewedWithSales: .agendaNotReviewed
            case .sentInAdvance: .agendaLate
            case .checkableCriteria: .noCriteria
            case .crisp: .agendaTooFull
            case .notesInTime: .notesLate
            case .followedThrough: .followThroughLate
            case .successJudged: .successNotJudged
            }
        }

        /// Whether it applies to meetings that need a note only.
        public var isForEveryMeeting: Bool { self == .notesInTime }
    }

    /// A rule that can be decided.
    public struct Line: Hashable, Sendable, Codable {
        public var rule: Rule
        public var isKept: Bool
    }

    public var agenda: Agenda.ID
    /// Rules that apply and can be decided, in order.
    public var lines: [Line]
    public var explanation: Explanation

    /// Rules kept of those that apply, 0…1; nil while none can be decided. Shown per account, and to the owner alone.
    public var score: Double? { rate.share }
    /// Rules kept, of those that apply.
    public var rate: Rate { Rate(lines.count(where: \.isKept), of: lines.count) }
    /// Rules missed, in order.
    public var missed: [Rule] { lines.filter { !$0.isKept }.map(\.rule) }

    /// Checks a meeting.
    public init(_ agenda: Agenda, asOf: Day, policy: Policy) {
        let rules = Rule.allCases.filter { agenda.needsFullProtocol || $0.isForEveryMeeting }
        let lines = rules.compactMap { rule in
            agenda.keeps(rule, asOf: asOf, policy: policy.engagement).map { Line(rule: rule, isKept: $0) }
        }
        self.agenda = agenda.id
        self.lines = lines
        explanation = Explanation(
            title: Wording.protocolTitle, score: Rate(lines.count(where: \.isKept), of: lines.count).share, form: .sum,
            terms: lines.map {
                .init(
                    Wording.name($0.rule), value: $0.isKept ? 1 : 0, weight: 1 / Double(lines.count),
                    source: "8.2; customer management rules; numbers our setting", evidence: [.agenda(agenda.id)])
            },
            policy: policy.stamp)
    }
}
