import KenDomain
import KenVerbs

/// What is owed both ways at one account, what hurts, and whom we asked to meet.
struct OwedSection: Markup {
    let view: AccountView
    let frame: Frame

    var html: HTML {
        let parts = [
            part("We promised", list(.ours)), part("They promised", list(.theirs)),
            part("What hurts", view.pains.isEmpty ? nil : PainList(view.pains, frame: frame, namesAccount: false).html),
            part(
                "Asked to meet",
                view.accessRequests.isEmpty ? nil : "<ul class=\"plain\">\(view.accessRequests.map(row))</ul>"),
        ]
        guard parts.contains(where: { !$0.isEmpty }) else {
            return """
                <section><p class="empty">Nothing is owed either way. A line <code>promise: …</code> or \
                <code>pain: …</code> in a note is kept here.</p></section>
                """
        }
        return "<div class=\"stack\">\(parts)</div>"
    }

    private func part(_ title: String, _ content: HTML?) -> HTML {
        content.map { "<section><div class=\"section-head\"><h2>\(title)</h2></div>\($0)</section>" } ?? .nothing
    }

    private func list(_ direction: Commitment.Direction) -> HTML? {
        let mine = view.promises.filter { $0.direction == direction }
        return mine.isEmpty ? nil : PromiseList(mine, frame: frame, namesAccount: false).html
    }

    private func row(_ line: AccessLine) -> HTML {
        let asked = line.askedOf.map { " asked \($0)" } ?? " asked"
        let wanted = line.wanted.map { " to meet \($0)" } ?? " for a meeting"
        let reply = line.reply.map { $0 == .granted ? "granted" : "refused" } ?? "no answer"
        return """
            <li><p class="what">\(line.requester)\(asked)\(wanted)</p>\
            \(line.words.map { "<blockquote class=\"words\">\($0)</blockquote>" as HTML })
            <p class="by">\(Wording.date(line.askedOn)) · \(reply)\
            \(line.repliedOn.map { " \(Wording.date($0))" })</p></li>
            """
    }
}
