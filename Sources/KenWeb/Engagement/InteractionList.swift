import KenDomain
package import KenVerbs

/// Conversations, newest first, with what came of each.
package struct InteractionList: Markup {
    let lines: [InteractionLine]
    let frame: Frame
    /// Whether each names its customer.
    let namesAccount: Bool

    package init(_ lines: [InteractionLine], frame: Frame, namesAccount: Bool = false) {
        self.lines = lines
        self.frame = frame
        self.namesAccount = namesAccount
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
        <li><p class="when">\(HTML.day(line.on))<br>\(HTML.dotted(facts(line)))</p>
        <div><p class="what"><a href="\(frame.to(Places.conversation(line.id)))">\(title(line))</a></p>\(gist(line))
        <p class="by">\(people(line))</p></div></li>

        """
    }

    private func facts(_ line: InteractionLine) -> [HTML] {
        let kind = Inferred(Wording.name(line.kind.value), why: line.kind.inferredFrom).html
        return [kind, line.minutes.map { .text(Wording.minutes($0)) }].compactMap(\.self)
    }

    private func title(_ line: InteractionLine) -> String {
        namesAccount ? "\(line.account.name): \(line.title)" : line.title
    }

    private func gist(_ line: InteractionLine) -> HTML {
        if line.isInConfidence { return "<p class=\"secret\">In confidence.</p>" }
        guard let gist = line.gist, gist != line.title else { return .nothing }
        return "<p class=\"words\">\(gist)</p>"
    }

    private func people(_ line: InteractionLine) -> String {
        let sides = [line.theirs, line.ours].map { Wording.list($0.map(\.name)) }
        return sides.filter { !$0.isEmpty }.joined(separator: " with ")
    }
}
