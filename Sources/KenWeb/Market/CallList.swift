import KenDomain
import KenVerbs

/// Calls of our executives: what is expected, how sure, what would show it early and whether it was seen.
struct CallList: Markup {
    let calls: [OutlookView.Call]
    let frame: Frame

    init(_ calls: [OutlookView.Call], frame: Frame) {
        self.calls = calls
        self.frame = frame
    }

    var html: HTML { calls.isEmpty ? .nothing : "<ul class=\"plain\">\(calls.map(row))</ul>" }

    private func row(_ line: OutlookView.Call) -> HTML {
        let call = line.call
        let words = Wording.sentences(for: call).map(\.plain).joined(separator: " ")
        return """
            <li id="call-\(call.id.description)"><p class="words read">\(words)</p>\
            <p class="by">\(HTML.dotted(origin(line)))</p>\(tales(line))\(acts(line))</li>

            """
    }

    private func origin(_ line: OutlookView.Call) -> [HTML] {
        let call = line.call
        let review: HTML =
            call.outcome.map { outcome in
                "\(outcome.cameTrue ? "it came" : "it did not come"), known on \(HTML.day(outcome.knownOn))"
            }
            ?? (call.isDueForReview(on: frame.asOf)
                ? "<span class=\"state warning\">review was due \(HTML.day(call.reviewOn))</span>"
                : "review on \(HTML.day(call.reviewOn))")
        return [
            .text(Wording.percent(call.likelihood)), .text(line.caller), "called \(HTML.day(call.calledOn))",
            .text(Wording.industries(line.industries)), review,
        ]
    }

    private func tales(_ line: OutlookView.Call) -> HTML {
        guard !line.call.tellTales.isEmpty else { return .nothing }
        return "<ul class=\"notes\">\(line.call.tellTales.enumerated().map { tale($1, number: $0 + 1, line) })</ul>"
    }

    private func tale(_ tale: OutlookCall.TellTale, number: Int, _ line: OutlookView.Call) -> HTML {
        let isSeen = tale.seenOn.map { $0 <= frame.asOf } ?? false
        let state: HTML =
            isSeen
            ? "<span class=\"state good\">seen \(tale.seenOn.map { HTML.day($0) })</span>"
            : line.call.overdue(on: frame.asOf).contains(tale)
                ? "<span class=\"state warning\">not seen by \(tale.lookBy.map { HTML.day($0) })</span>"
                : tale.lookBy.map { "look by \(HTML.day($0))" } ?? "no day named"
        let act: HTML =
            frame.offersActs && line.mayChange && line.call.outcome == nil
            ? button(line.call, isSeen ? "not-seen" : "seen", isSeen ? "Not seen after all" : "Seen", number: number)
            : .nothing
        return "<li>\(tale.text): \(state)\(act)</li>"
    }

    private func acts(_ line: OutlookView.Call) -> HTML {
        guard frame.offersActs, line.mayChange else { return .nothing }
        let buttons: [HTML] =
            line.call.outcome == nil
            ? [
                button(line.call, "came", "It came"), button(line.call, "did-not-come", "It did not come"),
                button(line.call, "withdraw", "Withdraw"),
            ] : [button(line.call, "reopen", "Open it again")]
        return "<div class=\"acts\">\(buttons)</div>"
    }

    private func button(_ call: OutlookCall, _ deed: String, _ words: String, number: Int? = nil) -> HTML {
        let field: HTML? = number.map { "<input type=\"hidden\" name=\"number\" value=\"\($0)\">" }
        return """
            <form method="post" action="\(Places.call(call.id))">\(field)\
            <button class="button quiet" name="deed" value="\(deed)">\(words)</button></form>
            """
    }
}
