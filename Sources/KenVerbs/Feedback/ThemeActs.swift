import Foundation
package import KenDomain
import KenStore

extension Ken {
    /// Phrases of one theme, and their length, at most.
    static let mostPhrases = 60
    private static let longestPhrase = 80

    /// Puts a theme on an item or takes it off; no later reading undoes it.
    /// - Throws: ``Refusal/notFound(_:)``.
    package func correctTheme(_ input: ThemeCorrectionInput, as caller: Caller) async throws -> ActView {
        let theme = try await readableTheme(input.theme, as: caller)
        let done = try await act("correct a theme", as: caller) { journal, _ in
            try journal.changeFeedback(input.item, as: caller) { item in
                item.correct(theme.id, holds: input.holds, by: journal.deed.person, on: journal.deed.day)
            }
            return theme.name
        }
        return ActView(
            act: done.act, record: input.item.description,
            sentences: [
                input.holds ? "It is about “\(done.answer)” now." : "It is not about “\(done.answer)” any more.",
                "No later reading undoes that.",
            ])
    }

    /// Makes a theme, or changes the name, phrases or owner of one; all feedback is then read for it.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, ``Refusal/notFound(_:)``.
    package func editTheme(_ input: ThemeEditInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let known = try await readableThemes(as: caller)
        let theme = try input.theme.map { try known.found($0) }
        let colleagues = try await store.read { db in try db.colleagues(asOf: today) }
        var problems: [Problem] = []
        let owner = Self.colleague(input.owner, among: colleagues, field: "owner", &problems)
        let name = (input.name ?? theme?.name ?? input.adds.first.map(Wording.capitalised) ?? "").trimmingWhitespace()
        let phrases = Self.phrases((input.phrases ?? theme?.phrases ?? []) + input.adds, &problems)
        if name.isEmpty { problems.append(Problem(field: "name", "Name the theme in a few words.")) }
        if name.count > 120 { problems.append(Problem(field: "name", "Keep the name within 120 characters.")) }
        if known.contains(where: { $0.id != theme?.id && $0.name.lowercased() == name.lowercased() }) {
            problems.append(Problem(field: "name", "There is a theme “\(name)” already; add the phrases to that one."))
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        let done = try await act(theme == nil ? "name a theme" : "edit a theme", as: caller) { journal, world in
            var kept =
                theme
                ?? Theme(
                    id: world.newID(), name: name, phrases: phrases,
                    standing: Standing(learnedOn: journal.deed.day, at: journal.deed.at))
            (kept.name, kept.phrases) = (name, phrases)
            if input.owner != nil { kept.owner = owner }
            if theme == nil { try journal.insert(kept) } else { try journal.update(kept.asStored(in: journal)) }
            return kept.id
        }
        let view = try await self.theme(ThemeInput(theme: done.answer.description), as: caller)
        return ActView(
            act: done.act, record: done.answer.description, sentences: ["“\(name)”: \(view.line.sentence)"],
            warnings: phrases.isEmpty ? ["Without a phrase nothing is found for it."] : [])
    }

    /// Makes one theme of two: phrases, corrections and decisions go over, the other goes.
    /// - Throws: ``Refusal/invalid(_:)`` for a theme and itself, ``Refusal/notFound(_:)``.
    package func mergeThemes(_ input: ThemeMergeInput, as caller: Caller) async throws -> ActView {
        let known = try await readableThemes(as: caller)
        let (from, into) = (try known.found(input.from), try known.found(input.into))
        guard from.id != into.id else {
            throw Refusal.invalid([Problem(field: "into", "Name another theme than “\(from.name)”.")])
        }
        let done = try await act("merge themes", as: caller) { journal, _ in
            for id in try journal.feedback(correctedFor: from.id) {
                guard var item = try journal.find(FeedbackItem.self, id) else { continue }
                for index in item.corrections.indices where item.corrections[index].theme == from.id {
                    item.corrections[index].theme = into.id
                }
                item.corrections = item.corrections.lastOfEach
                try journal.update(item)
            }
            var kept = try into.asStored(in: journal)
            kept.phrases += from.phrases.filter { !kept.phrases.contains($0) }
            kept.items += from.items.filter { !kept.items.contains($0) }
            kept.bets += from.bets.filter { !kept.bets.contains($0) }
            try journal.update(kept)
            try journal.end(from.asStored(in: journal))
        }
        let view = try await theme(ThemeInput(theme: into.id.description), as: caller)
        return ActView(
            act: done.act, record: into.id.description,
            sentences: ["“\(from.name)” is part of “\(into.name)” now.", view.line.sentence])
    }

    private func readableThemes(as caller: Caller) async throws -> [Theme] {
        let today = today()
        return try await store.read { db in try db.themes(asOf: today) }
            .filter { caller.mayRead($0.standing.visibility) }
    }

    private func readableTheme(_ words: String, as caller: Caller) async throws -> Theme {
        try await readableThemes(as: caller).found(words)
    }

    private static func phrases(_ texts: [String], _ problems: inout [Problem]) -> [String] {
        var seen: Set<String> = []
        let phrases = texts.map { $0.trimmingWhitespace() }.filter { !$0.isEmpty && seen.insert($0).inserted }
        if phrases.count > mostPhrases {
            problems.append(Problem(field: "phrases", "Keep it within \(mostPhrases) phrases."))
        }
        for phrase in phrases where phrase.count > longestPhrase || !phrase.contains(where: \.isLetter) {
            problems.append(
                Problem(
                    field: "phrases",
                    "“\(phrase.prefix(40))” is no phrase; write words, up to \(longestPhrase) characters."))
        }
        return phrases
    }
}

extension Theme {
    /// The record as it stands in the database, where the day it was flagged lies beside it, with this one's words.
    fileprivate func asStored(in db: some SQLConnection) throws -> Theme {
        guard let stored = try db.find(Theme.self, id), stored.standing.endedOn == nil else {
            throw Refusal.notFound("such theme")
        }
        var theme = self
        theme.flaggedOn = stored.flaggedOn
        return theme
    }
}

extension [ThemeCorrection] {
    /// For each theme what was said last.
    fileprivate var lastOfEach: [ThemeCorrection] {
        enumerated().filter { place, correction in !self[(place + 1)...].contains { $0.theme == correction.theme } }
            .map(\.element)
    }
}
