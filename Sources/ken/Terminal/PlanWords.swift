import KenDomain
import KenVerbs

/// The plan of a meeting in the terminal.
struct PlanWords {
    let view: ConversationView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        let accounts = view.accounts.map(\.name).joined(separator: ", ")
        let head = [
            terminal.styled(view.line.title, .bold),
            terminal.styled("  \(accounts), \(Wording.date(view.line.on)) · \(view.line.id)", .faint),
        ]
        guard let agenda = view.agenda else {
            return head + ["", "  No plan yet. `ken plan write` writes one; a note is enough for most meetings."]
        }
        return head + needsFirst(agenda) + steps(agenda) + next(agenda) + section("Agenda", agenda.items.map(item))
            + section("How we will see that it was worth it", agenda.criteria.map(criterion))
            + section("What we said will follow", said(agenda)) + section("What follows", follows(agenda))
            + section("Words", agenda.hints) + section("For you alone", own(agenda))
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty
            ? [] : [terminal.heading(title)] + lines.map { terminal.wrapped($0, indent: 4, first: "  ") }
    }

    private func needsFirst(_ agenda: AgendaView) -> [String] {
        agenda.needsFirst.map {
            ["", terminal.styled(terminal.wrapped(Wording.needsFirst($0), indent: 4, first: "  ! "), .danger)]
        } ?? []
    }

    private func steps(_ agenda: AgendaView) -> [String] {
        let taken = Dictionary(agenda.outlook.taken.map { ($0.step, $0.on) }) { first, _ in first }
        let words = agenda.outlook.steps.map { step -> String in
            let day = taken[step].map { " \(Wording.date($0))" } ?? ""
            let name = "\(Wording.name(step))\(day)"
            return step == agenda.outlook.present ? terminal.styled("[\(name)]", .accent) : name
        }
        let review = agenda.review.map { [terminal.wrapped($0, indent: 4, first: "  ")] } ?? []
        return ["", terminal.wrapped(words.joined(separator: " → "), indent: 4, first: "  ")] + review
    }

    private func next(_ agenda: AgendaView) -> [String] {
        agenda.outlook.next.flatMap { next -> [String] in
            let head =
                "next: \(Wording.name(next.step)) (\(next.step.rawValue))\(next.obstacle.map { " – \($0)" } ?? "")"
            let gaps = next.gaps.map { gap in
                let code = gap.code.map { " (\($0.rawValue))" } ?? ""
                return terminal.styled(terminal.wrapped("\(gap.words)\(code)", indent: 6, first: "    ! "), .warning)
            }
            return [terminal.wrapped(head, indent: 4, first: "  ")] + gaps
        }
    }

    private func item(_ line: AgendaView.Item) -> String {
        let item = line.item
        let facts = [
            Wording.minutes(item.minutes), item.question?.description, item.topic?.rawValue, line.owner?.name,
            item.isAdvance ? "advance" : nil, item.need == nil ? nil : "need", line.told,
        ]
        return "\(item.title) – \(facts.compactMap(\.self).joined(separator: " · "))"
    }

    private func criterion(_ criterion: Agenda.Criterion) -> String {
        let check = criterion.isCheckable ? "seen by \(criterion.check)" : "nobody can check it yet"
        return "\(criterion.text) – \(criterion.isTheirs ? "theirs" : "ours"), \(check)"
    }

    private func said(_ agenda: AgendaView) -> [String] {
        agenda.expectation.map {
            [$0.use, "not promised: \($0.notPromised)", "we report back by \(Wording.date($0.reportBackOn))"]
        } ?? []
    }

    private func follows(_ agenda: AgendaView) -> [String] {
        let actions = agenda.actions.map { action in
            let due = action.dueOn.map { ", due \(Wording.date($0))" } ?? ""
            return "\(action.text)\(due)\(action.isPlanned ? "" : " – no promise yet")"
        }
        let sent = agenda.summarySentOn.map { ["summary sent on \(Wording.date($0))"] } ?? []
        let success = agenda.success.map { ["\(Wording.name($0)): \(agenda.successReason ?? "")"] } ?? []
        return actions + sent + success
    }

    private func own(_ agenda: AgendaView) -> [String] {
        let rules = (agenda.check?.lines ?? []).map { "\($0.isKept ? "✓" : "✗") \(Wording.name($0.rule))" }
        return rules + (agenda.listening.map { [$0.sentence.plain] } ?? [])
    }
}
