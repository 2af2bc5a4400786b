import KenDomain
import KenStore
import KenText

/// The needs behind one job as one caller may read them on one day.
struct NeedReading: Sendable {
    let index: NeedIndex
    let choice: NeedChoice
    let records: NeedRecords
    let result: SurveyResult?
    /// 0 for all respondents.
    let segment: Int
    let caller: Caller
    let asOf: Day
    let policy: Policy

    /// - Throws: ``Refusal/invalid(_:)`` for a segment that was not found.
    init(
        index: NeedIndex, choice: NeedChoice, records: NeedRecords, result: SurveyResult?, segment: Int, caller: Caller,
        asOf: Day, policy: Policy
    ) throws(Refusal) {
        let found = result?.segmentation.segments.count ?? 0
        guard (0...found).contains(segment) else {
            let known = found == 0 ? "no segments were found" : "there are \(Wording.count(found, "segment"))"
            throw .invalid([Problem(field: "segment", "There is no segment \(segment): \(known).")])
        }
        self.index = index
        self.choice = choice
        self.records = records
        self.result = result
        self.segment = segment
        self.caller = caller
        self.asOf = asOf
        self.policy = policy
    }

    private var readership: Readership { Readership(caller) }

    func mayRead(_ standing: Standing) -> Bool { caller.mayRead(standing.visibility) }

    // MARK: The page

    var view: NeedsView {
        let map = jobMap
        let survey = surveyView(map)
        var view = NeedsView(
            asOf: asOf, jobs: jobs, map: map.map(mapView), surveys: choice.surveys.map(mark), survey: survey)
        view.sentences = Wording.sentences(for: view, policy: policy)
        let warnings = [map?.warning].compactMap(\.self) + (result?.warnings ?? []).map(withoutHidden)
        view.findings = warnings.gravestFirst.map { Finding($0) }
        return view
    }

    /// The view with what it opens to.
    func cited(_ view: NeedsView, _ found: Citations) -> NeedsView {
        var view = view
        view.citations = found.adding(citations(of: view.map?.outcomes ?? []))
        return view
    }

    var jobs: [JobLine] {
        index.jobs.filter { mayRead($0.standing) }
            .sorted { ($0.isCore ? 0 : 1, $0.holder.rawValue, $0.id) < ($1.isCore ? 0 : 1, $1.holder.rawValue, $1.id) }
            .map(line)
    }

    func line(_ job: Job) -> JobLine {
        let job = job.worded(for: readership)
        return JobLine(
            id: job.id, holder: job.holder, statement: job.statement,
            product: job.product.flatMap { index.products[$0]?.name })
    }

    /// The map of the chosen job, in words that the caller may read.
    var jobMap: JobMap? {
        choice.job.map { job in
            JobMap(
                job.worded(for: readership), steps: index.steps, outcomes: index.outcomes, readership: readership,
                asOf: asOf)
        }
    }

    private func mapView(_ map: JobMap) -> JobMapView {
        JobMapView(
            job: line(map.job),
            steps: map.lines.map { line in
                StepLine(
                    id: line.step.id, kind: line.step.kind, text: line.step.text,
                    outcomes: line.outcomes.map { self.line($0) }, hidden: line.count - line.outcomes.count)
            }, gaps: map.gaps(interviews: records.interviews, policy: policy.needs))
    }

    func line(_ outcome: Outcome) -> OutcomeLine {
        let names = index.products.values.map(\.name).sorted()
        return OutcomeLine(
            id: outcome.id, statement: outcome.statement,
            codes: OutcomeLint.read(outcome.statement, products: names, policy: policy.needs)?.codes ?? [],
            score: scores.first { $0.outcome == outcome.id },
            words: outcome.evidence.map { .evidence($0) } + outcome.claims.map { .claim($0) },
            people: lacking(outcome.id), promises: promises(outcome), bets: bets(outcome))
    }

    // MARK: The survey

    /// The scores of those that are looked at.
    var scores: [OutcomeScore] {
        segment == 0 ? result?.scores ?? [] : result?.segmentation.segments[safe: segment - 1]?.scores ?? []
    }

    private func mark(_ survey: Survey) -> SurveyMark {
        SurveyMark(id: survey.id, title: survey.title, openedOn: survey.openedOn, closedOn: survey.closedOn)
    }

    private func surveyView(_ map: JobMap?) -> SurveyView? {
        guard let survey = choice.survey, let result else { return nil }
        let shown = Set((map?.lines ?? []).flatMap(\.outcomes).map(\.id))
        let visible = { (scores: [OutcomeScore]) in scores.filter { shown.contains($0.outcome) } }
        let counts = Dictionary(result.refused.map { ($0.reason, 1) }, uniquingKeysWith: +)
        let segments = segmentLines(visible)
        return SurveyView(
            mark: mark(survey), sample: result.sample,
            refused: counts.sorted { (-$0.value, $0.key.rawValue) < (-$1.value, $1.key.rawValue) }
                .map { SurveyView.Refused(reason: $0.key, count: $0.value) },
            segments: segments, chosen: segment, scores: visible(scores), whole: visible(result.scores),
            hint: segment == 0 ? result.hint : segments[safe: segment - 1]?.hint,
            complete: result.segmentation.complete, isStable: result.segmentation.isStable(policy.needs),
            division: result.segmentation.explanation)
    }

    private func segmentLines(_ visible: ([OutcomeScore]) -> [OutcomeScore]) -> [SegmentLine] {
        guard let division = result?.segmentation else { return [] }
        let groups = Dictionary(
            records.responses.compactMap { response in
                response.worded(for: readership).segment.map { (response.id, $0) }
            }
        ) { $1 }
        return zip(division.segments, division.profile(groups)).enumerated().map { place, pair in
            let (segment, shares) = pair
            let most = shares.filter { $0.value != nil }.max { $0.inSegment.hits < $1.inSegment.hits }
            let isTelling = most.map { 2 * $0.inSegment.hits > segment.responses.count } ?? false
            return SegmentLine(
                number: place + 1, people: segment.responses.count, group: isTelling ? most?.value : nil,
                inGroup: isTelling ? most?.inSegment.hits ?? 0 : 0, scores: visible(segment.scores), hint: segment.hint)
        }
    }

    /// A warning that names nobody whose answer the caller may not read.
    private func withoutHidden(_ warning: Warning) -> Warning {
        let hidden = Set(records.responses.filter { !mayRead($0.standing) }.compactMap(\.respondent))
        var warning = warning
        warning.evidence.removeAll { if case .person(let id) = $0 { hidden.contains(id) } else { false } }
        return warning
    }
}

extension [Warning] {
    /// The gravest first, then by code.
    var gravestFirst: [Warning] {
        sorted { (-$0.severity.rawValue, $0.code.rawValue) < (-$1.severity.rawValue, $1.code.rawValue) }
    }
}
