import KenDomain
import KenVerbs

/// What was told of our roadmap, in the terminal.
struct DisclosureWords {
    let view: DisclosuresView
    let terminal: Terminal
    let explains: Bool

    var lines: [String] {
        [terminal.styled("What we told", .bold) + terminal.styled("  as of \(Wording.date(view.asOf))", .faint)]
            + section("To be told again", view.rebriefs.filter { explains || $0.rebrief.doneOn == nil }, rebrief)
            + section("Who believes what", view.beliefs.filter { explains || !$0.belief.isCurrent }, belief)
            + section("What was shown", view.ledger, shown)
            + section("Shown again, unchanged", view.again, again)
            + section("Heard and not answered", view.unanswered) { "\($0.theme) – \($0.accountName)" }
            + section("Agreements", view.agreements, agreement) + section("Asked to meet", view.access, asked) + nothing
    }

    private func section<Line>(_ title: String, _ lines: [Line], _ words: (Line) -> String) -> [String] {
        guard !lines.isEmpty else { return [] }
        return [terminal.heading(title)] + lines.map { terminal.wrapped(words($0), indent: 6, first: "  ") }
    }

    private var nothing: [String] {
        view.ledger.isEmpty
            ? ["", "  Nothing of our roadmap was shown yet. `ken disclosures record` writes down what was."] : []
    }

    private func rebrief(_ line: RebriefLine) -> String {
        let item = line.rebrief
        let who = [line.person?.name, line.account.name].compactMap(\.self).joined(separator: ", ")
        let state =
            item.doneOn.map { terminal.styled("told on \(Wording.date($0))", .good) }
            ?? (item.isLate(asOf: view.asOf)
                ? terminal.styled("overdue, was due \(Wording.ago(item.dueOn, asOf: view.asOf))", .danger)
                : terminal.styled("due \(Wording.until(item.dueOn, asOf: view.asOf))", .accent))
        return "\(state) \(who): \(item.title)"
    }

    private func belief(_ line: BeliefLine) -> String {
        "\(line.account.name), \(line.belief.title): \(Wording.belief(line.belief))"
    }

    private func shown(_ line: DisclosureLine) -> String {
        let people = line.people.isEmpty ? "" : " (\(line.people.map(\.name).joined(separator: ", ")))"
        let wrong = line.obstacles.map { terminal.styled(Wording.sentence($0, to: line.account.name), .warning) }
        let what = "\(line.title ?? "in confidence") – \(line.account.name)\(people), \(Wording.name(line.channel))"
        return (["\(Wording.date(line.shownOn)) \(what)"] + wrong).joined(separator: "; ")
    }

    private func again(_ line: AgainLine) -> String {
        let who = line.person?.name ?? line.account.name
        return "\(line.title) – \(who), \(Wording.date(line.again.firstOn)) and \(Wording.date(line.again.againOn))"
    }

    private func agreement(_ line: AgreementLine) -> String {
        let until = line.until.map { (line.isInForce ? "until " : "expired ") + Wording.date($0) }
        return "\(line.account.name): \(until ?? "in force since \(Wording.date(line.from))")"
    }

    private func asked(_ mark: AccessMark) -> String {
        let line = mark.line
        let asked = line.askedOf.map { " asked \($0)" } ?? " asked"
        let wanted = line.wanted.map { " to meet \($0)" } ?? " for a meeting"
        let reply = line.reply.map { $0 == .granted ? "granted" : "refused" } ?? "no answer yet, \(line.id)"
        let words = line.words.map { ": “\($0)”" } ?? ""
        return "\(line.requester)\(asked)\(wanted) at \(mark.account.name) – \(reply)\(words)"
    }
}
