import KenDomain
package import KenVerbs

/// Conversations, newest first, with what came of each.
package struct InteractionList: Markup {
    let lines: [InteractionLine]
    let frame: Frame

    package init(_ lines: [InteractionLine], frame: Frame) {
        self.lines = lines
        self.frame = frame
    }

    package var html: HTML {
        guard !lines.isEmpty else {
            return """
                <p class="empty">No conversation is on record. A calendar on the <a href="\(Places.imports)">Import</a> page \
                or a note brings them here.</p>
                """
        }
        return "<ol class=\"plain timeline\" data-list>\(lines.map(row))</ol>"
    }

    private func row(_ line: InteractionLine) -> HTML {
        """
        <li><p class="when"><time datetime="\(line.on.description)">\(Wording.date(line.on))</time> · \
        \(Inferred(Wording.name(line.kind.value), why: line.kind.inferredFrom))\(length(line))</p>
        <p class="what"><a href="\(frame.to(Places.conversation(line.id)))">\(line.title)</a></p>\(gist(line))
        <p class="by">\(people(line))</p></li>

        """
    }

    private func length(_ line: InteractionLine) -> HTML {
        line.minutes.map { " · \(Wording.minutes($0))" } ?? .nothing
    }

    private func gist(_ line: InteractionLine) -> HTML {
        if line.isInConfidence { return "<p class=\"secret\">In confidence.</p>" }
        return line.gist.map { "<p class=\"words\">\($0)</p>" } ?? .nothing
    }

    private func people(_ line: InteractionLine) -> String {
        let sides = [line.theirs, line.ours].map { Wording.list($0.map(\.name)) }
        return sides.filter { !$0.isEmpty }.joined(separator: " with ")
    }
}

extension Wording {
    /// A length in minutes, rounded: "45 minutes".
    static func minutes(_ minutes: Double) -> String {
        let whole = Int(min(max(minutes, 0), 100_000).rounded())
        return "\(whole) \(whole == 1 ? "minute" : "minutes")"
    }
}
