import KenDomain
import KenVerbs

/// A request to meet somebody, with its answer or the form for one.
struct AccessRow: Markup {
    let mark: AccessMark
    let frame: Frame

    var html: HTML {
        let line = mark.line
        let asked = line.askedOf.map { " asked \($0)" } ?? " asked"
        let wanted = line.wanted.map { " to meet \($0)" } ?? " for a meeting"
        let reply = line.reply.map { $0 == .granted ? "granted" : "refused" } ?? "no answer yet"
        return """
            <li><p class="what">\(line.requester)\(asked)\(wanted)</p>\
            \(line.words.map { "<blockquote class=\"words\">\($0)</blockquote>" as HTML })\
            <p class="by"><a href="\(frame.to(Places.accountOwed(mark.account.id)))">\(mark.account.name)</a> · \
            \(Wording.date(line.askedOn)) · \(reply)\(line.repliedOn.map { " \(Wording.date($0))" })</p>\(answer)</li>

            """
    }

    private var answer: HTML {
        guard mark.line.reply == nil else { return .nothing }
        let replies = [(value: "granted", words: "granted"), (value: "refused", words: "refused")]
        let place = "reply-\(mark.line.id)"
        return ActForm(
            title: "what came of it", address: Places.accessReply(mark.line.id), button: "Keep it",
            fields: [
                Field("The answer", "reply", at: place, .choice(replies)),
                Field("In their words", "words", at: place),
            ], frame: frame
        ).html
    }
}
