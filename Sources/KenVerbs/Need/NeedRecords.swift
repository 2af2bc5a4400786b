import KenDomain
import KenStore

/// Jobs with their steps, outcomes and surveys: few, and all of them.
struct NeedIndex: Sendable {
    let jobs: [Job]
    let steps: [JobStep]
    let outcomes: [Outcome]
    let surveys: [Survey]
    let products: [Product.ID: Product]
    /// The last change of the log.
    let change: Int64

    init(_ db: any SQLConnection, asOf: Day) throws {
        jobs = try db.jobs(asOf: asOf)
        steps = try db.jobSteps(asOf: asOf)
        outcomes = try db.outcomes(asOf: asOf)
        surveys = try db.surveys(asOf: asOf)
        products = Dictionary(try db.products(asOf: asOf).map { ($0.id, $0) }) { $1 }
        change = try db.lastChange()
    }

    /// Outcomes of one job.
    func outcomes(of job: Job.ID) -> [Outcome] {
        let own = Set(steps.filter { $0.job == job }.map(\.id))
        return outcomes.filter { own.contains($0.step) }
    }
}

/// What is tied to the outcomes of one job, and the answers to one survey.
struct NeedRecords: Sendable {
    let responses: [SurveyResponse]
    let words: CitedWords
    let commitments: [Commitment]
    let bets: [Bet]
    let barriers: [BarrierLink]
    let organisations: [Organisation.ID: Organisation]
    /// Respondents and speakers on record.
    let profiles: [Person.ID: Profile]
    /// Talks about problems with people who do the job, within the days of research.
    let interviews: Int

    init(_ db: any SQLConnection, _ choice: NeedChoice, asOf: Day, policy: Policy) throws {
        let outcomes = choice.outcomes
        responses = try choice.survey.map { try db.responses(to: $0.id, asOf: asOf) } ?? []
        words = try db.words(
            evidence: Set(outcomes.flatMap(\.evidence)).sorted(), claims: Set(outcomes.flatMap(\.claims)).sorted(),
            people: [], organisations: [], asOf: asOf)
        commitments = try db.commitments(Set(outcomes.flatMap(\.commitments)).sorted(), asOf: asOf)
        let wanted = Set(outcomes.flatMap(\.bets))
        bets = wanted.isEmpty ? [] : try db.bets(asOf: asOf).filter { wanted.contains($0.id) }
        barriers = try db.barriersWithOutcomes(asOf: asOf)
        organisations = try db.organisations(
            Set(commitments.map(\.organisation) + barriers.map(\.organisation)).sorted())
        let talks = try db.researchTalks(from: asOf.adding(-policy.research.days), asOf: asOf, most: Self.mostTalks)
            .filter { (ResearchLevel($0) ?? .confirm) >= .problems }
        let people = responses.compactMap(\.respondent) + words.evidence.values.compactMap(\.speaker)
        let known = try db.profiles(of: Set(people + talks.flatMap(\.participants)), asOf: asOf).people
        profiles = known
        interviews = talks.count { talk in
            talk.participants.contains { known[$0].map(\.label.isPrimary) ?? false }
        }
    }

    /// Talks that are looked at for counting interviews: more than anybody holds in a year.
    private static let mostTalks = 2000
}

/// The job and the survey that a reader looks at.
struct NeedChoice: Sendable {
    let job: Job?
    let survey: Survey?
    /// Of the job, as far as the caller may read them.
    let outcomes: [Outcome]
    /// Of the job, newest first, as far as the caller may read them.
    let surveys: [Survey]

    /// - Throws: ``Refusal/invalid(_:)`` for a job or a survey that is not there, or a name that fits several.
    init(_ index: NeedIndex, job: String?, survey: String?, for caller: Caller) throws(Refusal) {
        let readable = index.surveys.filter { caller.mayRead($0.standing.visibility) }
            .sorted { ($1.openedOn, $1.id) < ($0.openedOn, $0.id) }
        let cores = index.jobs.filter { $0.isCore && caller.mayRead($0.standing.visibility) }
        var search = NeedSearch()
        let wanted = survey.flatMap { search.survey($0, among: readable) }
        let asked = readable.first { survey in cores.contains { $0.id == survey.job } }
        let chosen =
            job.map { search.job($0, among: cores) }
            ?? cores.first { $0.id == (wanted ?? asked)?.job } ?? cores.first
        guard search.problems.isEmpty else { throw .invalid(search.problems) }
        let own = readable.filter { $0.job == chosen?.id }
        self.job = chosen
        surveys = own
        self.survey = wanted.flatMap { wanted in own.first { $0.id == wanted.id } } ?? own.first
        outcomes = chosen.map { index.outcomes(of: $0.id) } ?? []
    }
}

/// Finds jobs, steps, outcomes and surveys by the words a person typed, and says for each that fits none, or several,
/// which one may mean.
struct NeedSearch {
    private(set) var problems: [Problem] = []

    /// The job that is meant.
    mutating func job(_ words: String, among jobs: [Job]) -> Job? {
        one(words, among: jobs, field: "job", noun: "job", \.statement)
    }

    /// The step that is meant: by its words, or by its kind where there is one of that kind.
    mutating func step(_ words: String, among steps: [JobStep]) -> JobStep? {
        let ofKind = steps.filter { $0.kind.rawValue == words.lowercased() }
        if ofKind.count == 1 { return ofKind.first }
        return one(words, among: steps, field: "step", noun: "step", \.text)
    }

    /// The outcome that is meant.
    mutating func outcome(_ words: String, among outcomes: [Outcome], field: String = "outcome") -> Outcome? {
        one(words, among: outcomes, field: field, noun: "outcome", \.statement)
    }

    /// The survey that is meant.
    mutating func survey(_ words: String, among surveys: [Survey]) -> Survey? {
        one(words, among: surveys, field: "survey", noun: "survey", \.title)
    }

    /// Notes what else is wrong.
    mutating func add(_ field: String, _ reason: String) { problems.append(Problem(field: field, reason)) }

    private mutating func one<Record: Kept>(
        _ words: String, among records: [Record], field: String, noun: String, _ name: (Record) -> String
    ) -> Record? {
        let wanted = words.trimmingWhitespace().lowercased()
        if let exact = records.first(where: { "\($0.id)" == words || name($0).lowercased() == wanted }) { return exact }
        let fitting = wanted.isEmpty ? [] : records.filter { name($0).lowercased().contains(wanted) }
        if fitting.count == 1 { return fitting.first }
        let choice = (fitting.isEmpty ? records : fitting).prefix(8).map { "“\(name($0))”" }
        let known = choice.isEmpty ? "none is on record yet" : "there is \(Wording.list(Array(choice)))"
        let fits = fitting.isEmpty ? "is no \(noun) on record" : "fits several"
        problems.append(Problem(field: field, "“\(words)” \(fits); \(known)."))
        return nil
    }
}
