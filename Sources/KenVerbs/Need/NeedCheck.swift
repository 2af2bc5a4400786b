import KenDomain
import KenStore

/// Checks the words of an act on needs, and finds what they name; every problem is told at once.
struct NeedCheck {
    let db: any SQLConnection
    let caller: Caller
    let today: Day
    let policy: Policy
    let products: [Product]
    private var search = NeedSearch()
    private var others: [Problem] = []

    init(_ db: any SQLConnection, caller: Caller, today: Day, policy: Policy) throws {
        self.db = db
        self.caller = caller
        self.today = today
        self.policy = policy
        products = try db.products(asOf: today)
    }

    /// - Throws: ``Refusal/invalid(_:)`` when anything was wrong.
    func finish() throws(Refusal) {
        let problems = others + search.problems
        if !problems.isEmpty { throw .invalid(problems) }
    }

    /// That there are words, and not too many.
    mutating func words(_ text: String, _ field: String) {
        if text.allSatisfy(\.isWhitespace) { others.append(Problem(field: field, "Say it in a few words.")) }
        if text.count > 500 { others.append(Problem(field: field, "Keep it within 500 characters.")) }
    }

    /// Notes what else is wrong.
    mutating func add(_ field: String, _ reason: String) { others.append(Problem(field: field, reason)) }

    /// The product of that name or id.
    mutating func product(_ name: String) -> Product? {
        let found = products.first { $0.id.description == name || $0.name.lowercased() == name.lowercased() }
        if found == nil {
            let known = products.isEmpty ? "none is on record" : "there is \(Wording.list(products.map(\.name)))"
            others.append(Problem(field: "product", "“\(name)” is no product of ours; \(known)."))
        }
        return found
    }

    /// The core job that is meant; the only one when none is named.
    mutating func job(_ words: String?) throws -> Job? {
        let cores = try db.jobs(asOf: today).filter { $0.isCore && caller.mayRead($0.standing.visibility) }
        if let words { return search.job(words, among: cores) }
        if cores.count != 1 {
            let known = cores.isEmpty ? "none is on record yet" : "there is \(Wording.list(cores.map(\.statement)))"
            others.append(Problem(field: "job", "Say of which core job; \(known)."))
        }
        return cores.count == 1 ? cores.first : nil
    }

    /// The step that is meant, of the jobs one may read.
    mutating func step(_ words: String, of job: String?) throws -> JobStep? {
        let home = try job.flatMap { try self.job($0) }
        let steps = try db.jobSteps(asOf: today).filter {
            (home == nil || $0.job == home?.id) && caller.mayRead($0.standing.visibility)
        }
        return search.step(words, among: steps)
    }

    /// The outcome that is meant, of those one may read.
    mutating func outcome(_ words: String) throws -> Outcome? {
        search.outcome(words, among: try db.outcomes(asOf: today).filter { caller.mayRead($0.standing.visibility) })
    }

    /// The claims behind answers.
    mutating func claims(_ grounds: [GroundInput]) throws -> [Claim.ID] {
        guard !grounds.isEmpty else { return [] }
        var claims = ClaimSearch(db: db, caller: caller, asOf: today, policy: policy)
        let found = try claims.claims(grounds)
        others += claims.problems
        return found
    }

    /// The words behind claims, as far as the caller may read them, oldest first.
    func evidence(behind claims: [Claim.ID]) throws -> [EvidenceItem.ID] {
        guard !claims.isEmpty else { return [] }
        return try db.evidence(behind: claims, asOf: today).filter { caller.mayRead($0.standing.visibility) }
            .sorted { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }.map(\.id)
    }
}

/// The records that the words of an outcome name.
struct OutcomeFinding: Sendable {
    /// The one to change; nil for a new one.
    let outcome: Outcome?
    let step: JobStep.ID
    /// Whether a step was named.
    let movesStep: Bool
    let claims: [Claim.ID]
    let evidence: [EvidenceItem.ID]
    let commitments: [Commitment.ID]
    let bets: [Bet.ID]
    /// Names of our products.
    let products: [String]

    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    init(_ input: OutcomeInput, _ check: NeedCheck, in db: any SQLConnection, today: Day) throws {
        var check = check
        let known = try input.outcome.flatMap { try check.outcome($0) }
        if input.outcome == nil || input.statement != nil { check.words(input.statement ?? "", "statement") }
        let named = try input.step.flatMap { try check.step($0, of: input.job) }
        if input.outcome == nil, input.step == nil {
            check.add("step", "Say to which step of the job it belongs: its words, or its kind.")
        }
        let rests = try check.claims(input.grounds)
        let promises = Set(try db.commitments(input.commitments, asOf: today).map(\.id))
        for id in input.commitments where !promises.contains(id) {
            check.add("commitments", "There is no promise \(id).")
        }
        let decided = input.bets.isEmpty ? [] : Set(try db.bets(asOf: today).map(\.id))
        for id in input.bets where !decided.contains(id) { check.add("bets", "There is no decision \(id).") }
        try check.finish()
        guard let step = named?.id ?? known?.step else { throw Refusal.notFound("such step") }
        outcome = known
        self.step = step
        movesStep = named != nil
        claims = rests
        evidence = try check.evidence(behind: rests)
        (commitments, bets) = (input.commitments, input.bets)
        products = check.products.map(\.name).sorted()
    }
}
