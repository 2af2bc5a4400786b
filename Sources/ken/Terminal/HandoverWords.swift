import KenDomain
import KenVerbs

/// A handover in the terminal: one page, plain words.
struct HandoverWords {
    let view: HandoverView
    let terminal: Terminal

    var lines: [String] {
        [terminal.styled("Handover: \(view.title)", .bold)] + about + section("Who knows whom", view.people.map(line))
            + section("What we promised", view.weOwe.map(line)) + section("What they promised", view.theyOwe.map(line))
            + section("What hurts", view.pains.map(line) + view.issues.map(bullet))
            + section("What they told us", view.told.map { told.cited($0.citation) })
            + section("What we may show", [bullet(view.mayShow)]) + section("Next talks", meetings + talks)
            + section("What not to ask again", view.settled.map(bullet))
            + section("Better not to raise", view.avoid.map(bullet))
    }

    private var about: [String] {
        ([view.business].compactMap(\.self) + (view.person == nil ? view.heading : [])).map { terminal.wrapped($0) }
    }

    private var told: FindingWords {
        FindingWords(terminal: terminal, citations: view.citations, asOf: view.asOf, explains: false)
    }

    private var meetings: [String] {
        view.meetings.map { bullet("\(Wording.capitalised(Wording.until($0.on, asOf: view.asOf))): \($0.title)") }
    }

    private var talks: [String] {
        view.next.flatMap { ProposalWords(view: $0, terminal: terminal, explains: false).lines }
    }

    private func line(_ one: HandoverView.Acquaintance) -> String {
        let leaves = one.leavesOn.map { "leaves \(Wording.until($0, asOf: view.asOf))" }
        let known = one.knownBy.isEmpty ? ["nobody of ours has met them"] : one.knownBy
        let about =
            [one.person.title, Wording.name(one.person.label), leaves].compactMap(\.self) + known
            + [one.temperament, one.wants].compactMap(\.self)
        return bullet("\(one.person.name): \(about.joined(separator: "; "))")
    }

    private func line(_ promise: PromiseLine) -> String {
        PromiseWords(line: promise, asOf: view.asOf, terminal: terminal).text
    }

    private func line(_ pain: PainLine) -> String {
        bullet("\(pain.theme), told \(Wording.count(pain.tellings, "time"))\(pain.words.map { ": “\($0)”" } ?? "")")
    }

    private func bullet(_ text: String) -> String { terminal.wrapped(text, indent: 4, first: "  – ") }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [terminal.heading(title)] + lines
    }
}
