import KenDomain
import KenVerbs

/// The brief in the terminal: one page, plain words.
struct BriefWords {
    let view: BriefView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        head + opening + section("Who comes", attendees) + section("What hurts", pains)
            + section("What we owe them", view.weOwe.map(promise))
            + section("What they owe us", view.theyOwe.map(promise))
            + section("What they told us, in their words", view.told.map(told))
            + section("Worth asking", view.asks.map { bullet("\($0.text) (\($0.why))") })
            + section("Better not to raise", view.avoid.map(bullet)) + section("Value and deals", worth)
            + section("What we may show", [bullet(view.mayShow)])
            + section("To begin with", [bullet(view.suggestedOpening)])
            + section("Not known yet", view.missing.map(bullet))
    }

    private var head: [String] {
        let when = view.meeting.map { "\(Wording.date($0.on)), \(Wording.until($0.on, asOf: view.asOf)): \($0.title)" }
        return [
            terminal.styled("Brief: \(view.account.name)", .bold),
            when ?? terminal.styled("No meeting is planned; this is the brief for whenever you talk.", .faint),
        ] + (view.business.map { [terminal.wrapped($0)] } ?? [])
    }

    private var opening: [String] {
        let words = FindingWords(terminal: terminal, citations: view.citations, asOf: view.asOf, explains: explains)
        return view.opening.isEmpty ? [] : [""] + view.opening.flatMap { words.lines(of: $0, number: 0) }
    }

    private var attendees: [String] {
        view.attendees.map { attendee in
            let about = [
                attendee.person.title, Wording.name(attendee.person.label), attendee.job.map { "tries to \($0)" },
                attendee.knownBy, attendee.temperament,
                attendee.wants, attendee.leavesOn.map { "leaves \(Wording.until($0, asOf: view.asOf))" },
            ].compactMap(\.self)
            return bullet("\(attendee.person.name): \(about.joined(separator: "; "))")
        }
    }

    private var pains: [String] {
        view.pains.filter(\.isOpen).map {
            bullet("\($0.theme), told \(Wording.count($0.tellings, "time"))\($0.words.map { ": “\($0)”" } ?? "")")
        } + view.issues.map(bullet)
    }

    private var worth: [String] { (view.value + view.deals + [view.load].compactMap(\.self)).map(bullet) }

    private func told(_ told: BriefView.Told) -> String {
        FindingWords(terminal: terminal, citations: view.citations, asOf: view.asOf, explains: false).cited(
            told.citation)
    }

    private func promise(_ line: PromiseLine) -> String {
        PromiseWords(line: line, asOf: view.asOf, terminal: terminal).text
    }

    private func bullet(_ text: String) -> String { terminal.wrapped(text, indent: 4, first: "  – ") }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [terminal.heading(title)] + lines
    }
}
