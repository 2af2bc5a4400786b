import KenDomain
import KenVerbs

/// The policy in the terminal.
struct PolicyWords {
    let view: PolicyView
    let terminal: Terminal
    /// Only settings whose path or name holds that.
    let part: String?
    let explains: Bool

    var lines: [String] {
        [terminal.styled("Policy \(view.stamp)", .bold), terminal.wrapped(view.definition)] + settings + history
    }

    private var settings: [String] {
        let wanted = part?.lowercased()
        let shown = view.lines.filter { line in
            wanted.map { line.path.lowercased().contains($0) || line.name.lowercased().contains($0) } ?? true
        }
        guard !shown.isEmpty else { return ["No setting is called “\(part ?? "")”."] }
        return shown.flatMap { line -> [String] in
            let unit = line.unit.isEmpty ? "" : " \(line.unit)"
            let shipped = line.isChanged ? "  (shipped: \(line.shipped))" : ""
            let head = "  \(line.path) = \(line.value)\(unit)\(terminal.styled(shipped, .accent))"
            guard explains else { return [head] }
            return [
                head,
                terminal.styled(
                    terminal.wrapped(
                        "\(line.meaning) (rule \(line.section)). \(line.moves)", indent: 6, first: "      "), .faint),
            ]
        }
    }

    private var history: [String] {
        guard part == nil else { return [] }
        return view.history.flatMap { past -> [String] in
            [
                terminal.heading("\(past.stamp), from \(Wording.date(past.from))"),
                terminal.wrapped("\(past.by): \(past.reason)", indent: 4, first: "  "),
            ] + past.differences.map { terminal.wrapped($0, indent: 6, first: "    ") }
        }
    }
}
