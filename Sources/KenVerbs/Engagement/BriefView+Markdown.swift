import KenDomain

extension BriefView {
    /// The brief as Markdown.
    package var markdown: String { lines(Markdown.plain).joined(separator: "\n") + "\n" }

    /// The brief as plain words, for a calendar.
    var words: String { lines(\.self).joined(separator: "\n") }

    private func lines(_ plain: (String) -> String) -> [String] {
        let title = meeting.map { "\(account.name): \($0.title)" } ?? account.name
        let when = meeting.map { "\(Wording.weekday($0.on)) \(Wording.date($0.on))" } ?? "No meeting is planned."
        let team = ours.isEmpty ? nil : "From us: \(Wording.list(ours.map(\.name)))."
        let about = [business, team].compactMap(\.self)
        let head = ["# Brief: \(plain(title))", "", plain(when), "As known on \(Wording.date(asOf))."]
        func section(_ title: String, _ items: [String]) -> [String] { Markdown.section(title, items.map(plain)) }
        return head + (about.isEmpty ? [] : ["", plain(about.joined(separator: " "))])
            + section("What this talk is about", opening.map(\.sentence.plain))
            + section("Who comes", attendees.map(line) + [load].compactMap(\.self))
            + section("How to begin", [suggestedOpening])
            + section("Worth asking", asks.map { "\($0.text) (\($0.why))" })
            + section("What not to raise", avoid)
            + section("What hurts them now", pains.map(line) + issues)
            + section("We owe them", weOwe.map(line)) + section("They owe us", theyOwe.map(line))
            + section("What they told us", told.map(line)) + section("What we may show", [mayShow])
            + section("Deals and worth", deals + value) + section("What would make this brief better", missing)
    }

    private func line(_ one: Attendee) -> String {
        let about = [
            one.person.title, Wording.name(one.person.label), one.job.map { "tries to \($0)" }, one.temperament,
            one.wants.map { "wants to hear: \($0)" }, one.knownBy,
            one.leavesOn.map { "leaves \(Wording.until($0, asOf: asOf))" },
        ]
        return "\(one.person.name): \(about.compactMap(\.self).joined(separator: "; "))"
    }

    private func line(_ pain: PainLine) -> String {
        let words = pain.words.map { ": “\($0)”" } ?? ""
        return "\(pain.theme), told \(Wording.count(pain.tellings, "time"))\(words)"
    }

    private func line(_ promise: PromiseLine) -> String {
        let owner = promise.owner.map { " (\($0))" } ?? ""
        return "\(promise.text)\(owner): \(Wording.promise(promise, asOf: asOf))"
    }

    private func line(_ told: Told) -> String {
        let words = told.citation.quote ?? told.gist ?? "answered in confidence"
        let who = [told.citation.who, told.citation.on.map(Wording.date)].compactMap(\.self).joined(separator: ", ")
        return "“\(words)” – \(who)"
    }
}
