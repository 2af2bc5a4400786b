import KenDomain
import KenStore

extension NeedReading {
    /// Respondents on record to whom an outcome matters and who are not satisfied with it, whose answers count and whom
    /// the caller may know of.
    func lacking(_ outcome: Outcome.ID) -> [PersonMark] {
        let refused = Set((result?.refused ?? []).map(\.response))
        let people = records.responses.filter { response in
            guard let rating = response.rating(of: outcome), mayRead(response.standing) else { return false }
            return !refused.contains(response.id) && rating.importance?.isTop == true
                && rating.satisfaction.map { !$0.isTop } ?? false
        }
        .compactMap(\.respondent)
        return Set(people).sorted().compactMap { records.profiles[$0] }
            .map { PersonMark($0.worded(for: Readership(caller))) }
    }

    /// Promises about an outcome, open ones first.
    func promises(_ outcome: Outcome) -> [NeedLink] {
        records.commitments.filter { outcome.commitments.contains($0.id) }
            .sorted {
                ($0.settledOn == nil ? 0 : 1, $0.madeOn, $0.id) < ($1.settledOn == nil ? 0 : 1, $1.madeOn, $1.id)
            }
            .map { promise in
                let said = promise.worded(for: Readership(caller))
                return NeedLink(
                    reference: .commitment(promise.id), text: said.text, state: state(said),
                    account: mark(promise.organisation))
            }
    }

    private func state(_ promise: Commitment) -> String {
        let whose = promise.direction == .ours ? "" : "theirs, "
        let due = promise.dueOn
        switch promise.state(asOf: asOf, policy: policy) {
        case .open:
            guard let due else { return whose + "open, no day named" }
            return whose + (due < asOf ? "overdue, was due" : "due") + " \(Wording.date(due))"
        case .kept: return whose + "kept"
        case .late: return whose + "done late"
        case .broken: return whose + (due.map { "broken, was due \(Wording.date($0))" } ?? "broken")
        case .renegotiated: return whose + "changed by agreement"
        }
    }

    /// Decisions that serve an outcome, oldest first.
    func bets(_ outcome: Outcome) -> [NeedLink] {
        records.bets.filter { outcome.bets.contains($0.id) }.map { bet in
            let state = bet.decidedOn > asOf ? "still to decide" : "decided \(Wording.date(bet.decidedOn))"
            return NeedLink(reference: .bet(bet.id), text: bet.worded(for: Readership(caller)).text, state: state)
        }
    }

    /// Accounts that an outcome would help past what keeps them from a larger share of their market.
    func barred(_ statement: String) -> [OrganisationMark] {
        let wanted = statement.lowercased()
        let links = records.barriers.filter { mayRead($0.standing) && $0.outcome?.lowercased() == wanted }
        return Set(links.map(\.organisation)).sorted().compactMap(mark)
    }

    private func mark(_ id: Organisation.ID) -> OrganisationMark? {
        records.organisations[id].map { OrganisationMark(id: $0.id, name: $0.name, kind: $0.kind.value) }
    }

    // MARK: What it opens to

    /// What outcomes, their words and their survey open to.
    func citations(of lines: [OutcomeLine]) -> [Citation] {
        lines.flatMap { line in
            [
                Citation(
                    reference: .outcome(line.id), title: "Outcome: \(line.statement)",
                    mark: line.score.flatMap(Wording.badge))
            ] + line.words.compactMap(cited) + (line.promises + line.bets).map(cited)
        } + [choice.survey.map(cited), choice.job.map(cited)].compactMap(\.self)
    }

    private func cited(_ survey: Survey) -> Citation {
        let people = result.map { "\($0.sample.respondents) answers count" }
        return Citation(
            reference: .survey(survey.id), title: "Survey: \(survey.title)", on: survey.openedOn, mark: people)
    }

    private func cited(_ job: Job) -> Citation {
        Citation(reference: .job(job.id), title: "Job: \(line(job).statement)")
    }

    private func cited(_ link: NeedLink) -> Citation {
        Citation(
            reference: link.reference, title: link.text, who: link.account?.name, mark: link.state)
    }

    /// The words behind a reference, in confidence where the caller may not read them.
    func cited(_ reference: Reference) -> Citation? {
        switch reference {
        case .evidence(let id): records.words.evidence[id].map(cited)
        case .claim(let id):
            records.words.claims[id].map { claim in
                let isReadable = mayRead(claim.standing)
                return Citation(
                    reference: reference, title: QuestionBank.question(claim.question)?.text ?? "An answer",
                    quote: isReadable ? claim.gist : nil, who: records.words.organisations[claim.organisation]?.name,
                    on: claim.standing.learnedOn, isInConfidence: !isReadable)
            }
        default: nil
        }
    }

    private func cited(_ item: EvidenceItem) -> Citation {
        let claim = records.words.claims[item.claim]
        let isReadable = isReadable(item)
        return Citation(
            reference: .evidence(item.id),
            title: claim.flatMap { QuestionBank.question($0.question)?.text } ?? "An answer",
            quote: isReadable ? item.quote ?? claim?.gist : nil, who: isReadable ? voice(of: item) : nil,
            on: item.happenedOn, mark: Wording.name(item.source), interaction: isReadable ? item.interaction : nil,
            isInConfidence: !isReadable)
    }

    /// Whether neither the words nor the answer they stand behind are in others' confidence.
    func isReadable(_ item: EvidenceItem) -> Bool {
        mayRead(item.standing) && (records.words.claims[item.claim].map { mayRead($0.standing) } ?? true)
    }

    /// Who said it: name and company.
    func voice(of item: EvidenceItem) -> String? {
        guard let speaker = item.speaker else {
            return item.speakingOrganisation.flatMap { records.words.organisations[$0]?.name }
        }
        let company = records.words.claims[item.claim].flatMap { records.words.organisations[$0.organisation]?.name }
        return [records.words.people[speaker]?.name, company].compactMap(\.self).joined(separator: ", ")
    }
}
