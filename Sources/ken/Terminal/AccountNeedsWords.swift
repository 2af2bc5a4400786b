import KenDomain
import KenVerbs

/// What the people of one account lack, in the terminal.
enum AccountNeedsWords {
    static func lines(_ view: AccountNeedsView, _ terminal: Terminal) -> [String] {
        let title =
            terminal.styled(view.account.name, .bold) + terminal.styled("  as of \(Wording.date(view.asOf))", .faint)
        let nothing = ["  Nobody there has rated what they try to get done, and no feedback of theirs is on record."]
        return [title] + (view.sentences.isEmpty ? nothing : view.sentences.map { terminal.wrapped($0, indent: 2) })
            + asks(view, terminal) + needs(view, terminal) + told(view, terminal)
    }

    private static func asks(_ view: AccountNeedsView, _ terminal: Terminal) -> [String] {
        guard !view.open.isEmpty else { return [] }
        return [terminal.heading("Not known yet")]
            + view.open.map { "  \($0.question)  \(Wording.asked($0.text, of: view.account.name))" }
    }

    private static func needs(_ view: AccountNeedsView, _ terminal: Terminal) -> [String] {
        guard !view.needs.isEmpty else { return [] }
        return [terminal.heading("What they try to get done")]
            + view.needs.flatMap { need -> [String] in
                let counts = need.rated > 0 ? "; matters to \(need.matters) of \(need.rated), met for \(need.met)" : ""
                let barrier = need.isBarrier ? "; keeps them from a larger share" : ""
                return [
                    terminal.wrapped(need.outcome.statement, indent: 2),
                    terminal.styled("    \(need.step)\(counts)\(barrier)", .faint),
                ]
            }
    }

    private static func told(_ view: AccountNeedsView, _ terminal: Terminal) -> [String] {
        guard !view.feedback.isEmpty else { return [] }
        return [terminal.heading("What they told us")]
            + view.feedback.map { line in
                let who = line.giver?.name ?? "giver not known"
                return terminal.wrapped("\(Wording.date(line.receivedOn)), \(who): “\(line.text)”", indent: 2)
            }
    }
}
