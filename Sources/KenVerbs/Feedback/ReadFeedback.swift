package import KenDomain
import KenStore
import KenText

extension Ken {
    /// Items on one page.
    static let feedbackPage = 40
    /// Items that wait longest, and suggestions, that a page shows.
    private static let mostWaiting = 5
    private static let mostSuggestions = 10

    /// Feedback of a queue, newest first, with what is said of every theme; words the caller may not read are left out.
    ///
    /// - Throws: ``Refusal/invalid(_:)`` for a page that is none.
    package func feedback(_ input: FeedbackInput, as caller: Caller) async throws -> FeedbackView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let place = try FeedbackCursor.place(input.page)
        let queue = input.queue ?? .customers
        try await settleFeedback()
        let reading = try await themes(for: Readership(caller), asOf: asOf, policy: policy)
        let isToday = asOf == today()
        return try await store.read { db in
            let items = try db.feedback(in: queue, asOf: asOf, before: place, limit: Self.feedbackPage)
            let taken = try db.feedbackTaken(asOf: asOf, limit: 200).filter { $0.queue == queue }
            let waiting = try db.feedback(reading.told.waiting.prefix(Self.mostWaiting * 4))
            let desk = try FeedbackDesk(
                items + taken + waiting.values, themes: reading.themes,
                companies: reading.findings.flatMap(\.companies), in: db, for: caller, asOf: asOf)
            let longest = reading.told.waiting.compactMap { waiting[$0] }.compactMap(desk.line)
            var view = FeedbackView(
                asOf: asOf, queue: queue, sentences: Wording.opening(reading.findings, reading.told),
                items: items.compactMap(desk.line),
                nextPage: FeedbackCursor.next(after: items, size: Self.feedbackPage),
                taken: taken.compactMap(desk.line), themes: reading.findings.compactMap(desk.line),
                toldBack: ToldBackLine(reading.told, longest: Array(longest.prefix(Self.mostWaiting))),
                listening: reading.listening.withTheme.trials > 0 ? reading.listening : nil,
                suggestions: isToday ? try Self.suggestions(beside: reading.themes, in: db) : [],
                colleagues: try db.colleagues(asOf: asOf).map(\.person.name).sorted(), hasAny: try db.hasFeedback())
            view.hasUnsorted = try !db.feedback(in: .unsorted, asOf: asOf, before: nil, limit: 1).isEmpty
            return view
        }
    }

    /// One theme with its items, newest first.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` for a page that is none.
    package func theme(_ input: ThemeInput, as caller: Caller) async throws -> ThemeView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let place = try FeedbackCursor.place(input.page)
        try await settleFeedback()
        let reading = try await themes(for: Readership(caller), asOf: asOf, policy: policy)
        let theme = try reading.themes.found(input.theme)
        return try await store.read { db in
            let items = try db.feedback(about: theme.id, asOf: asOf, before: place, limit: Self.feedbackPage)
            guard let finding = reading.findings.first(where: { $0.theme == theme.id }) else {
                throw Refusal.notFound("such theme on \(asOf)")
            }
            let desk = try FeedbackDesk(
                items, themes: reading.themes, companies: finding.companies, in: db, for: caller, asOf: asOf)
            guard let line = desk.line(finding) else { throw Refusal.notFound("such theme on \(asOf)") }
            return ThemeView(
                asOf: asOf, line: line, items: items.compactMap(desk.line),
                nextPage: FeedbackCursor.next(after: items, size: Self.feedbackPage),
                others: reading.themes.filter { $0.id != theme.id }.map(\.name).sorted(),
                colleagues: try db.colleagues(asOf: asOf).map(\.person.name).sorted())
        }
    }

    /// One item of feedback.
    /// - Throws: ``Refusal/notFound(_:)``, also for one the caller may not read.
    package func feedbackItem(
        _ input: RecordInput<FeedbackItem>, as caller: Caller
    ) async throws -> FeedbackItemView {
        let asOf = try day(input.asOf)
        try await settleFeedback()
        return try await store.read { db in
            guard let item = try db.find(FeedbackItem.self, input.id), item.standing.endedOn == nil,
                item.standing.learnedOn <= asOf, item.receivedOn <= asOf
            else { throw Refusal.notFound("such feedback on \(asOf)") }
            let themes = try db.themes(asOf: asOf).filter { caller.mayRead($0.standing.visibility) }
            let desk = try FeedbackDesk([item], themes: themes, in: db, for: caller, asOf: asOf)
            guard let line = desk.line(item) else { throw Refusal.notFound("such feedback on \(asOf)") }
            return FeedbackItemView(
                asOf: asOf, line: line, themes: themes.map(\.name).sorted(),
                colleagues: try db.colleagues(asOf: asOf).map(\.person.name).sorted())
        }
    }

    /// Phrases kept when the words were read, without those that a theme finds by now.
    private static func suggestions(beside themes: [Theme], in db: any SQLConnection) throws -> [SuggestionLine] {
        let phrases = ThemePhrases(themes)
        return try db.themeSuggestions().filter { phrases.themes(in: $0.phrase).isEmpty }.prefix(mostSuggestions)
            .map { SuggestionLine(phrase: $0.phrase, items: $0.items, ratio: $0.ratio) }
    }
}

extension [Theme] {
    /// The theme with that id or name, whatever the case, or the only one whose name begins so.
    /// - Throws: ``Refusal/notFound(_:)``.
    func found(_ words: String) throws(Refusal) -> Theme {
        if let exact = first(where: { $0.id.description == words }) { return exact }
        let wanted = words.trimmingWhitespace().lowercased()
        if let same = first(where: { $0.name.lowercased() == wanted }) { return same }
        let fitting = wanted.isEmpty ? [] : filter { $0.name.lowercased().hasPrefix(wanted) }
        guard let only = fitting.first, fitting.count == 1 else { throw .notFound("theme “\(words.prefix(60))”") }
        return only
    }
}
