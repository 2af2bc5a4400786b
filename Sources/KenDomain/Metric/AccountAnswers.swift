/// What the people of one account, or of all, answered in all waves and tools together (rule book 9.3): of each person
/// the latest answer to a question, so that nobody counts twice.
public struct AccountAnswers: Hashable, Sendable, Codable {
    /// nil for all accounts together.
    public var organisation: Organisation.ID?
    public var recommendation: NetPromoterScore
    public var satisfaction: Satisfaction
    public var ease: Ease
    /// Waves that any counted answer comes from, by id.
    public var waves: [SurveyWave.ID]
    /// Answers that count.
    public var answers: [WaveAnswer.ID]

    /// Joins the answers of one account; nil joins those of all.
    ///
    /// Answers told in others' confidence count where enough people answered, else for their circle alone.
    public init(
        of organisation: Organisation.ID?, _ answers: [WaveAnswer], asOf: Day, readership: Readership = .everyone,
        policy: Policy
    ) {
        let own = organisation.map { id in answers.filter { $0.organisation == id } } ?? answers
        let current = AccountAnswers.current(own, asOf: asOf, policy: policy.metrics)
        let counted = SurveyQuestion.allCases.flatMap { question in
            readership.counted(
                current.filter { $0.question == question }, enough: policy.market.sourcesToHide,
                source: \.source, visibilities: { [$0.standing.visibility] })
        }
        func scores(_ question: SurveyQuestion) -> ([Int], [Reference]) {
            let own = counted.filter { $0.question == question }
            return (
                own.map(\.score),
                own.filter { readership.mayRead([$0.standing.visibility]) }.map { .waveAnswer($0.id) }
            )
        }
        let (recommend, satisfied, easy) = (scores(.recommend), scores(.satisfaction), scores(.ease))
        self.organisation = organisation
        recommendation = NetPromoterScore(recommend.0, evidence: recommend.1, policy: policy)
        satisfaction = Satisfaction(satisfied.0, evidence: satisfied.1, policy: policy)
        ease = Ease(easy.0, evidence: easy.1, policy: policy)
        waves = Set(counted.map(\.wave)).sorted()
        self.answers = counted.map(\.id).sorted()
    }

    /// Every account that answered, by id; linear in the answers but for sorting.
    public static func byAccount(
        _ answers: [WaveAnswer], asOf: Day, readership: Readership = .everyone, policy: Policy
    ) -> [AccountAnswers] {
        let grouped = Dictionary(grouping: answers.filter { $0.organisation != nil }, by: \.organisation)
        return grouped.compactMap { id, own in
            id.map { AccountAnswers(of: $0, own, asOf: asOf, readership: readership, policy: policy) }
        }
        .filter { !$0.answers.isEmpty }
        .sorted { ($0.organisation?.description ?? "") < ($1.organisation?.description ?? "") }
    }

    /// The latest answer of each person to each question that is not too old, by day, then id.
    private static func current(_ answers: [WaveAnswer], asOf: Day, policy: MetricPolicy) -> [WaveAnswer] {
        let fresh = answers.filter { answer in
            answer.isOnScale && answer.answeredOn <= asOf && answer.answeredOn.days(to: asOf) <= policy.answerDays
                && answer.standing.holds(on: asOf)
        }
        .sorted { ($0.answeredOn, $0.id) < ($1.answeredOn, $1.id) }
        let last = Dictionary(fresh.map { ($0.slot, $0.id) }, uniquingKeysWith: { $1 })
        return fresh.filter { last[$0.slot] == $0.id }
    }
}

extension WaveAnswer {
    /// Who answered: the person, else nobody but this answer.
    fileprivate var source: String { person?.description ?? id.description }
    fileprivate var slot: String { "\(question.rawValue) \(source)" }
}
