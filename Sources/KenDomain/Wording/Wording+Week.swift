extension Wording {
    /// What to do this week: at most four acts, and whom to leave alone.
    static func thisWeek(_ draft: RadarDraft) -> Finding? {
        let entries = draft.entries
        let acts = entries.compactMap { entry in act(entry).map { (entry: entry, act: $0) } }
            .sorted { ($0.act.order, -$0.entry.worth) < ($1.act.order, -$1.entry.worth) }
        let resting = entries.compactMap { rest($0, asOf: draft.asOf) }.first
        guard !acts.isEmpty else { return nil }
        var pieces: [Sentence.Piece] = [.text("This week: ")]
        for (place, item) in acts.prefix(4).enumerated() {
            if place > 0 { pieces.append(.text(", ")) }
            pieces.append(.linked(item.act.words, item.act.evidence))
        }
        if let resting { pieces += [.text("; "), .linked(resting.words, resting.evidence)] }
        pieces.append(.text("."))
        return Finding(Sentence(pieces), severity: .low, evidence: acts.prefix(4).flatMap(\.act.evidence))
    }

    /// One thing to do; smaller orders come first.
    private struct Act {
        var order: Int
        var words: String
        var evidence: [Reference]
    }

    private static func act(_ entry: RadarDraft.Entry) -> Act? {
        let judgement = entry.judgement
        let name = judgement.name
        let account = [Reference.organisation(judgement.organisation)]
        guard let next = entry.placing.next.first else { return nil }
        let isThisWeek = next.earliestOn.map { judgement.asOf.days(to: $0) < 7 } ?? true
        if let need = next.needs.first, isThisWeek {
            return Act(order: 0, words: "\(name) about \(subject(of: need))", evidence: next.needs.map(\.reference))
        }
        if judgement.threads.theirs.leavesOn != nil {
            return Act(order: 1, words: "a second contact at \(name)", evidence: account)
        }
        if judgement.gatekeeping?.state == .gatekept {
            let second = entry.placing.next.first { $0.tier == .two } ?? next
            guard second.earliestOn.map({ judgement.asOf.days(to: $0) < 7 }) ?? true else { return nil }
            return Act(order: 2, words: "\(whom(second, judgement)) together with sales", evidence: account)
        }
        switch judgement.pattern.kind {
        case .tradeFairs: return Act(order: 2, words: "a visit to \(name)", evidence: account)
        case .throughPartner: return Act(order: 2, words: "a direct call to \(name)", evidence: account)
        default: break
        }
        guard isThisWeek, !next.isBlocked, next.tier != nil || next.counterpart != nil,
            rest(entry, asOf: judgement.asOf) == nil
        else { return nil }
        let about = next.tier.map { " about \(Wording.name($0))" } ?? ""
        return Act(
            order: 3, words: whom(next, judgement) + about, evidence: next.questions.map { .question($0.question) })
    }

    private static func whom(_ next: NextConversation, _ judgement: Judgement) -> String {
        let counterpart = next.counterpart.flatMap { judgement.names[$0] }
        return counterpart.map { "\($0) at \(judgement.name)" }
            ?? next.tier.map { "\(Wording.counterpart($0)) at \(judgement.name)" }
            ?? "whoever you meet next at \(judgement.name)"
    }

    /// Whom to leave alone, and how long, because someone's time there is used up.
    private static func rest(_ entry: RadarDraft.Entry, asOf: Day) -> Act? {
        let full = entry.placing.next.flatMap(\.filters).filter {
            $0.filter == .contactBudget && $0.state == .blocked
        }
        guard let until = full.compactMap(\.until).max() else { return nil }
        return Act(
            order: 4, words: "leave \(entry.placing.name) alone for \(span(days: asOf.days(to: until)))",
            evidence: [.organisation(entry.placing.organisation)])
    }
}
