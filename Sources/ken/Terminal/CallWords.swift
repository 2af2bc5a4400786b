import Foundation
import KenDomain
import KenVerbs

/// A call in the terminal, after something was done to it.
struct CallWords {
    let view: CallView
    let terminal: Terminal

    /// Prints it, in JSON or in words.
    func print(json: Bool) throws {
        guard !json else { return terminal.print(try JSONEncoder.wire.encode(view).text) }
        for line in lines { terminal.print(line) }
    }

    var lines: [String] {
        let call = view.call
        let head = view.isWithdrawn ? ["Withdrawn; `ken outlook withdraw … --restore` takes it up again."] : []
        let tales = call.tellTales.enumerated().map { place, tale in
            "  \(place + 1). \(tale.text): \(Wording.state(of: tale))"
        }
        let end =
            call.outcome.map { "\($0.cameTrue ? "It came" : "It did not come"), known on \(Wording.date($0.knownOn))." }
            ?? "Review on \(Wording.date(call.reviewOn))."
        return head + Wording.sentences(for: call).map { terminal.wrapped($0.plain) }
            + [
                terminal.styled(
                    "\(view.caller), \(Wording.date(call.calledOn)), \(Wording.percent(call.likelihood))", .faint)
            ]
            + tales + [end] + view.notes.map { terminal.wrapped($0) }
    }
}

extension Wording {
    /// Whether an event was seen, in a few words.
    static func state(of tale: OutlookCall.TellTale) -> String {
        if let seen = tale.seenOn { return "seen on \(date(seen))" }
        return tale.lookBy.map { "look by \(date($0))" } ?? "no day named"
    }
}
