/// The steps of a core job with the outcomes that belong to each (rule book 6.1; Bettencourt and Ulwick 2008).
///
/// It shows what is to be achieved, not what is done with today's product; touchpoints are another matter.
public struct JobMap: Hashable, Sendable, Codable {
    /// One step with its outcomes.
    public struct Line: Hashable, Sendable, Codable {
        public var step: JobStep
        /// Those one may read, by id.
        public var outcomes: [Outcome]
        /// How many there are, with those one may not read.
        public var count: Int

        /// One step with its outcomes.
        public init(step: JobStep, outcomes: [Outcome], count: Int) {
            self.step = step
            self.outcomes = outcomes
            self.count = count
        }
    }

    public var job: Job
    /// By kind of step, then place, then id.
    public var lines: [Line]
    /// Universal steps of which the map has none.
    public var missingKinds: [JobStep.Kind]

    /// The map as of a day, as far as a reader may read it.
    public init(
        _ job: Job, steps: [JobStep], outcomes: [Outcome], readership: Readership = .everyone, asOf: Day
    ) {
        let mayRead = { (standing: Standing) in readership.mayRead([standing.visibility]) }
        let own = steps.filter { $0.job == job.id && $0.standing.holds(on: asOf) }
        let byStep = Dictionary(grouping: outcomes.filter { $0.standing.holds(on: asOf) }, by: \.step)
        self.job = job
        lines = own.filter { mayRead($0.standing) }
            .sorted { ($0.rank, $0.place, $0.id) < ($1.rank, $1.place, $1.id) }
            .map { step in
                let all = byStep[step.id] ?? []
                return Line(
                    step: step, outcomes: all.filter { mayRead($0.standing) }.sorted { $0.id < $1.id },
                    count: all.count)
            }
        missingKinds = JobStep.Kind.allCases.filter { kind in !own.contains { $0.kind == kind } }
    }

    /// How many outcomes all steps have, with those one may not read.
    public var count: Int { lines.reduce(0) { $0 + $1.count } }

    /// Steps that nobody has an outcome for yet.
    public var emptySteps: [JobStep] { lines.filter { $0.count == 0 }.map(\.step) }

    /// What the map still lacks, in plain words, against the sizes that published studies report.
    ///
    /// - Parameter interviews: talks with people who do the job; nil when nobody counted.
    public func gaps(interviews: Int?, policy: NeedPolicy) -> [String] {
        let few = count < policy.outcomesFrom
        let many = count > policy.outcomesTo
        return [
            missingKinds.isEmpty ? nil : Wording.missingSteps(missingKinds),
            few || many
                ? Wording.outcomeCount(
                    count, policy.outcomesFrom...max(policy.outcomesFrom, policy.outcomesTo)) : nil,
            interviews.flatMap { $0 < policy.interviewsFrom ? Wording.fewInterviews($0, policy.interviewsFrom) : nil },
        ]
        .compactMap(\.self)
    }
}

extension JobStep {
    fileprivate var rank: Int { Kind.allCases.firstIndex(of: kind) ?? 0 }
}
