import KenDomain
import KenVerbs

/// A proposed conversation in the terminal: who, with whom, about what, and every filter on request.
struct ProposalWords {
    let view: ProposalView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        let who = [view.owner?.name, view.counterpart.map { "with \($0.name)" }].compactMap(\.self)
        let head = ([view.accountName] + (who.isEmpty ? [] : [who.joined(separator: " ")])).joined(separator: ": ")
        var lines = [terminal.wrapped(terminal.styled(head, .bold), indent: 4, first: "  ")]
        lines += view.proposal.needs.map { terminal.wrapped("first: \($0.title)", indent: 6, first: "    ! ") }
        lines += view.questions.map { terminal.wrapped($0, indent: 6, first: "    – ") }
        if explains {
            lines += view.proposal.filters.map {
                terminal.wrapped(
                    "\(Wording.name($0.filter)): \(Wording.name($0.state)), \($0.words)", indent: 8, first: "      · ")
            }
            lines += ExplanationWords(terminal: terminal).lines(of: view.proposal.explanation)
        }
        return lines
    }
}
