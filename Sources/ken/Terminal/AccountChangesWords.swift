import KenDomain
import KenVerbs

/// How an account came to stand where it stands, in the terminal.
enum AccountChangesWords {
    static func lines(_ view: AccountChangesView, _ terminal: Terminal) -> [String] {
        let title =
            terminal.styled(view.account.name, .bold) + terminal.styled("  as of \(Wording.date(view.asOf))", .faint)
        return [title] + view.sentences.map { terminal.wrapped($0, indent: 2) } + [""] + steps(view, terminal)
            + [terminal.heading("What was changed in the records")] + changes(view, terminal)
    }

    private static func steps(_ view: AccountChangesView, _ terminal: Terminal) -> [String] {
        var table = Columns(
            ["  day"] + Tier.allCases.reversed().map { Wording.name($0) } + ["heading", "answered", "we owed"])
        for step in view.steps.reversed() {
            table.add(
                ["  \(Wording.date(step.on))"] + step.tiers.reversed().map { Wording.name($0) } + [
                    Wording.name(step.heading), "\(step.answered) of \(step.questions)", "\(step.owed)",
                ])
        }
        return table.lines(on: terminal)
    }

    private static func changes(_ view: AccountChangesView, _ terminal: Terminal) -> [String] {
        guard !view.changes.isEmpty else { return ["  Nothing was changed by hand."] }
        return view.changes.flatMap { line -> [String] in
            let head = "\(Wording.capitalised(line.change.verb)): \(line.title)"
            let fields = line.change.fields.map { field in
                terminal.wrapped(
                    "\(field.label): \(field.before.isEmpty ? "nothing" : field.before) → \(field.after.isEmpty ? "nothing" : field.after)",
                    indent: 4)
            }
            return [
                terminal.wrapped(head, indent: 2),
                terminal.styled("    \(line.change.caller), \(Wording.date(line.change.on))", .faint),
            ] + fields
        }
    }
}
