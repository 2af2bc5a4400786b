import KenDomain

extension HandoverView {
    /// The page as Markdown.
    package var markdown: String {
        let head = [
            "# Handover: \(Markdown.plain(title))", "", "As known on \(Wording.date(asOf)).",
        ]
        return
            (head + about + Markdown.section("Who knows whom", people.map(line))
            + Markdown.section("What we promised", weOwe.map(line))
            + Markdown.section("What they promised", theyOwe.map(line))
            + Markdown.section("What hurts", pains.map(line) + issues.map(Markdown.plain))
            + Markdown.section("What they told us", told.map(line))
            + Markdown.section("What we may show", [Markdown.plain(mayShow)])
            + Markdown.section("Next talks", meetings.map(line) + next.map(line))
            + Markdown.section("What not to ask again", settled.map(Markdown.plain))
            + Markdown.section("What better not to raise", avoid.map(Markdown.plain))).joined(separator: "\n") + "\n"
    }

    private var about: [String] {
        let words = ([business].compactMap(\.self) + (person == nil ? heading : [])).map(Markdown.plain)
        return words.isEmpty ? [] : ["", words.joined(separator: " ")]
    }

    private func line(_ one: Acquaintance) -> String {
        let leaves = one.leavesOn.map { "leaves \(Wording.until($0, asOf: asOf))" }
        let about = [one.person.title, Wording.name(one.person.label), leaves].compactMap(\.self)
        let known = one.knownBy.isEmpty ? ["nobody of ours has met them"] : one.knownBy
        let words = known + [one.temperament, one.wants.map { "wants to hear: \($0)" }].compactMap(\.self)
        return "**\(Markdown.plain(one.person.name))** (\(Markdown.plain(about.joined(separator: "; ")))): "
            + Markdown.plain(words.joined(separator: "; "))
    }

    private func line(_ promise: PromiseLine) -> String {
        let people = promise.people.isEmpty ? "" : " – \(promise.people.joined(separator: ", "))"
        let owner = promise.owner.map { ", \($0)" } ?? ""
        return Markdown.plain("\(promise.text)\(people)\(owner): \(Wording.promise(promise, asOf: asOf))")
    }

    private func line(_ pain: PainLine) -> String {
        let words = pain.words.map { ": “\($0)”" } ?? ", in confidence"
        return Markdown.plain("\(pain.theme), told \(Wording.count(pain.tellings, "time"))\(words)")
    }

    private func line(_ told: BriefView.Told) -> String {
        let words = told.citation.quote ?? told.gist ?? "answered in confidence"
        let who = [told.citation.who, told.citation.on.map(Wording.date)].compactMap(\.self).joined(separator: ", ")
        return Markdown.plain("“\(words)” – \(who)")
    }

    private func line(_ meeting: MeetingMark) -> String {
        let who = meeting.theirs.isEmpty ? "" : ", with \(Wording.list(meeting.theirs))"
        return Markdown.plain("\(Wording.date(meeting.on)): \(meeting.title)\(who) (planned)")
    }

    private func line(_ talk: ProposalView) -> String {
        let who = "\(talk.owner?.name ?? "whoever can") with \(talk.counterpart?.name ?? "whoever you meet next")"
        let what = talk.proposal.needs.first.map { "about “\($0.title)”" } ?? talk.questions.first ?? ""
        return Markdown.plain("\(who): \(what)")
    }
}
