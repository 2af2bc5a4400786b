import KenDomain
import KenStore

extension NeedReading {
    /// The outcome that words mean, or all of the job, as pages.
    /// - Throws: ``Refusal/invalid(_:)`` when the words fit none, or several; ``Refusal/notFound(_:)`` without a job.
    func handover(_ words: String?) throws(Refusal) -> NeedView {
        guard let map = jobMap else { throw .notFound("job; write one down with `ken needs job`") }
        let all = map.lines.flatMap { line in line.outcomes.map { (line.step, $0) } }
        var search = NeedSearch()
        let wanted = words.map { search.outcome($0, among: all.map(\.1)) }
        guard search.problems.isEmpty else { throw .invalid(search.problems) }
        let chosen = all.filter { pair in wanted.map { $0?.id == pair.1.id } ?? true }
        let outcomes = chosen.map { need($0.1, in: $0.0, of: map.job) }
        let pages = zip(chosen, outcomes).map { page($0.0.1, in: $0.0.0, of: map.job, $0.1) }
        return NeedView(
            asOf: asOf, title: wanted??.statement ?? map.job.statement, outcomes: outcomes,
            citations: Citations(citations(of: outcomes.map(\.line))), markdown: pages.joined(separator: "\n"))
    }

    private func need(_ outcome: Outcome, in step: JobStep, of job: Job) -> NeedOutcome {
        let items = outcome.evidence.compactMap { records.words.evidence[$0] }
            .sorted { ($0.happenedOn, $0.id) < ($1.happenedOn, $1.id) }
        let readable = items.filter(isReadable)
        let cited = { (items: [EvidenceItem]) in items.compactMap { self.cited(.evidence($0.id)) } }
        let segments = (result?.segmentation.segments ?? []).enumerated().map { place, segment in
            SegmentLine(
                number: place + 1, people: segment.responses.count,
                scores: segment.scores.filter { $0.outcome == outcome.id }, hint: nil)
        }
        return NeedOutcome(
            line: line(outcome), step: step.text, kind: step.kind, job: line(job), segments: segments,
            quotes: cited(readable.filter { !$0.source.isWatched }),
            observations: cited(readable.filter(\.source.isWatched)), withheld: items.count - readable.count,
            accounts: barred(outcome.statement))
    }

    private func page(_ outcome: Outcome, in step: JobStep, of job: Job, _ need: NeedOutcome) -> String {
        let items = outcome.evidence.compactMap { records.words.evidence[$0] }
        let witnesses = items.map { item in
            NeedPage.Witness(
                item.quote ?? records.words.claims[item.claim]?.gist ?? "", on: item.happenedOn, by: voice(of: item),
                isObservation: item.source.isWatched, visibility: visibility(of: item))
        }
        let page = NeedPage(
            outcome: outcome, step: step, job: job, score: need.line.score, witnesses: witnesses)
        return page.markdown(readership: Readership(caller)) + need.tail
    }

    /// That of the words, or of the answer they stand behind where only that one is protected.
    private func visibility(of item: EvidenceItem) -> Visibility {
        guard mayRead(item.standing), let claim = records.words.claims[item.claim] else {
            return item.standing.visibility
        }
        return claim.standing.visibility
    }
}

extension SourceKind {
    /// Whether we saw it, or did it ourselves.
    fileprivate var isWatched: Bool { self == .observation || self == .participation }
}

extension NeedOutcome {
    /// What stands below the words: segments, people, promises and decisions.
    fileprivate var tail: String {
        let inside = segments.compactMap { segment in
            segment.scores.first.flatMap { score in
                score.opportunity.map {
                    "segment \(segment.number) (\(segment.people) people): \(Wording.tenths($0.score))"
                        + (Wording.badge(score).map { ", \($0)" } ?? "")
                }
            }
        }
        let links = { (links: [NeedLink]) in
            links.map { link in
                let account = link.account.map { " (\($0.name))" } ?? ""
                return Markdown.plain("\(link.text)\(account): \(link.state)")
            }
        }
        let sections =
            Markdown.section("In each segment", inside)
            + Markdown.section("Who lacks it", line.people.map { Markdown.plain($0.name) })
            + Markdown.section("Whom it keeps from a larger share", accounts.map { Markdown.plain($0.name) })
            + Markdown.section("What we promised", links(line.promises))
            + Markdown.section("What we decided", links(line.bets))
        return sections.isEmpty ? "" : sections.joined(separator: "\n") + "\n"
    }
}
