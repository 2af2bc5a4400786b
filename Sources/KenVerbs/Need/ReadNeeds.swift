package import KenDomain
import KenStore

extension Ken {
    /// The map of a core job with what people lack, as known on a day.
    ///
    /// Read in a constant number of queries for each 128 people; what a survey shows is worked out once for each change.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come, or a job, survey or segment that is not there.
    package func needs(_ input: NeedsInput, as caller: Caller) async throws -> NeedsView {
        let reading = try await needReading(
            job: input.job, survey: input.survey, segment: input.segment, asOf: input.asOf, as: caller)
        let view = reading.view
        let references = view.findings.flatMap(\.references)
        return reading.cited(view, try await cite(references, beside: Citations(), asOf: reading.asOf, as: caller))
    }

    /// One outcome, or all of a job, as a page for those who build: what people want, how many lack it, their words, who
    /// they are, what we promised and decided (rule book 7.2).
    /// - Throws: ``Refusal/invalid(_:)`` for an outcome or a job that is not there.
    package func need(_ input: NeedInput, as caller: Caller) async throws -> NeedView {
        let reading = try await needReading(
            job: input.job, outcome: input.outcome, asOf: input.asOf, as: caller)
        return try reading.handover(input.outcome)
    }

    /// - Parameter outcome: an outcome whose job is meant where none is named.
    func needReading(
        job: String?, outcome: String? = nil, survey: String? = nil, segment: Int? = nil, asOf: Day?, as caller: Caller
    ) async throws -> NeedReading {
        let asOf = try day(asOf)
        let policy = try await policy(asOf: asOf)
        let index = try await store.read { db in try NeedIndex(db, asOf: asOf) }
        let home = job ?? outcome.flatMap { index.job(ofOutcome: $0, for: caller)?.description }
        let choice = try NeedChoice(index, job: home, survey: survey, for: caller)
        let records = try await store.read { db in try NeedRecords(db, choice, asOf: asOf, policy: policy) }
        let result = choice.survey.map { survey in
            let basis = SurveyBasis(
                survey: survey.id, asOf: asOf, policy: policy.stamp, change: index.change, caller: caller)
            return surveyResults.value(basis) {
                SurveyResult(
                    survey, outcomes: choice.outcomes.map { $0.worded(for: Readership(caller)) },
                    responses: records.responses, labels: records.profiles.mapValues(\.label),
                    readership: Readership(caller), asOf: asOf, policy: policy)
            }
        }
        return try NeedReading(
            index: index, choice: choice, records: records, result: result, segment: segment ?? 0, caller: caller,
            asOf: asOf, policy: policy)
    }
}

extension NeedIndex {
    /// The core job of the outcome that words mean; nil when they fit none, or outcomes of several jobs.
    fileprivate func job(ofOutcome words: String, for caller: Caller) -> Job.ID? {
        var search = NeedSearch()
        let readable = outcomes.filter { caller.mayRead($0.standing.visibility) }
        guard let found = search.outcome(words, among: readable) else { return nil }
        return steps.first { $0.id == found.step }?.job
    }
}
