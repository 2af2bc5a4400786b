import KenDomain
import KenText

extension AccountReading {
    /// The plan of a meeting; nil when there is none, or the caller may not read it.
    func agenda(of meeting: Interaction) -> AgendaView? {
        agendaRecord(of: meeting.id).flatMap { mayRead($0.standing) ? view(of: $0, meeting) : nil }
    }

    /// The record of the plan of a meeting.
    func agendaRecord(of meeting: Interaction.ID) -> Agenda? {
        dossier.agendas.last { $0.interaction == meeting && $0.standing.endedOn == nil }
    }

    private func view(of agenda: Agenda, _ meeting: Interaction) -> AgendaView {
        let state = agenda.review?.state(asOf: asOf, policy: policy.engagement)
        let isOwner = caller.person != nil && caller.person == agenda.owner
        var view = AgendaView(agenda, outlook: outlook(of: agenda, meeting))
        view.owner = person(agenda.owner)
        view.invited = agenda.invited.compactMap { person($0) }
        view.items = agenda.items.map(item)
        view.review = state.map { words(agenda, $0) }
        view.isReviewOpen = state.map(\.isWaiting) ?? false
        view.needsFirst = needsFirst(agenda)
        view.hints = hints(agenda)
        view.expectation = expectation(for: agenda)
        view.itemLines = AgendaLines.write(agenda.items.map(line))
        view.criterionLines = agenda.criterionLines
        guard isOwner else { return view }
        view.check = ProtocolCheck(agenda, asOf: asOf, policy: policy)
        view.listening = TalkShare(agenda, asOf: asOf, policy: policy)?.warning.map { Finding($0) }
        return view
    }

    /// How far the protocol of a plan has come, and what may come next.
    func outlook(of agenda: Agenda, _ meeting: Interaction) -> ProtocolOutlook {
        let words = meeting.gist?.contains { !$0.isWhitespace } ?? false
        let learned = dossier.evidence.values.joined().contains { $0.interaction == meeting.id }
        return ProtocolOutlook(
            agenda, asOf: asOf, hasExpectation: dossier.expectations.contains { $0.covers(agenda) },
            hasNotes: words || learned, policy: policy)
    }

    /// What stands open while a plan furthers our wishes; nil when nothing does.
    func needsFirst(_ agenda: Agenda) -> NeedsFirst? {
        NeedsFirst.of(agenda, dossier, asOf: asOf, policy: policy)
    }

    private func expectation(for agenda: Agenda) -> ExpectationStatement? {
        dossier.expectations.last { $0.covers(agenda) && mayRead($0.standing) }
    }

    /// What the words of a plan give away, in sentences with what to do.
    func hints(_ agenda: Agenda) -> [String] {
        let texts =
            [agenda.title] + agenda.items.map(\.title) + agenda.criteria.map(\.text) + agenda.actions.map(\.text)
        let everyone = dossier.people.values.sorted { $0.person.id < $1.person.id }
        return TextLint.sentences(in: texts.joined(separator: "\n"), naming: everyone.parties)
    }

    private func words(_ agenda: Agenda, _ state: AgendaReview.State) -> String {
        let who = agenda.review?.reviewer.map { ", \(name($0))" } ?? ""
        let why = agenda.review?.reason.map { ": “\($0)”" } ?? ""
        return Wording.capitalised("\(Wording.name(state))\(who)\(why).")
    }

    private func item(_ item: AgendaItem) -> AgendaView.Item {
        let told = item.question.flatMap { ledger.answer($0) }.flatMap { answer -> String? in
            guard let best = answer.best, let on = best.newestOn else { return nil }
            let words = gist(of: best).map { ": “\($0)”" } ?? ", in confidence"
            return "They told us on \(Wording.date(on))\(words). Ask what has changed since."
        }
        return AgendaView.Item(
            item: item, owner: person(item.owner),
            question: item.question.flatMap { QuestionBank.question($0)?.text }, told: told, lint: lint(item))
    }

    /// The question of an item as it would be asked: its own words where they are one, else those of the bank.
    private func lint(_ item: AgendaItem) -> LintLine? {
        let asked = item.title.contains("?") ? item.title : item.question.flatMap { QuestionBank.question($0)?.text }
        return asked.map { TextCheck(policy: policy).question($0) }
    }

    private func line(_ item: AgendaItem) -> AgendaLines.Item {
        AgendaLines.Item(
            title: item.title, minutes: item.minutes, topic: item.topic, question: item.question,
            isAdvance: item.isAdvance, isNeed: item.need != nil, owner: item.owner.map { name($0) })
    }
}

extension AgendaReview.State {
    /// Whether an answer of sales would count now.
    fileprivate var isWaiting: Bool {
        switch self {
        case .waiting, .delayed: true
        case .consented, .consentedBySilence, .refused: false
        }
    }
}

extension Agenda {
    /// Its criteria as one would type them.
    fileprivate var criterionLines: String {
        criteria.map { criterion in
            let parts: [String?] = [
                criterion.text, criterion.check.isEmpty ? nil : "check \(criterion.check)",
                criterion.isTheirs ? "theirs" : nil,
            ]
            return parts.compactMap(\.self).joined(separator: " | ")
        }
        .joined(separator: "\n")
    }
}
