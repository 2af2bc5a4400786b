import KenDomain
import KenStore
import KenText

extension Ken {
    /// Items read for their themes in one transaction.
    private static let readAtOnce = 500

    /// Reads for their themes the words that came or changed since, in short transactions. Costs one look into an index
    /// when nothing did.
    ///
    /// New and changed items are read once; a theme whose phrases changed has all feedback read, linear in its words.
    func settleFeedback() async throws {
        let (themes, hasItems, change) = try await store.read { db in
            (try db.themesDue(), try !db.feedbackDue(limit: 1).isEmpty, try db.lastChange())
        }
        if !themes.isEmpty {
            try await readAllFeedback()
            try await store.write { db in
                try db.themesRead(themes)
                try db.allFeedbackRead(upTo: change)
            }
        }
        guard hasItems || !themes.isEmpty else { return }
        var isDone = false
        while !isDone {
            let left = try await store.write { [today = today()] db in
                let due = try db.feedbackDue(limit: Self.readAtOnce)
                guard !due.isEmpty else { return false }
                let items = try db.feedback(due.map { FeedbackItem.ID($0.record) })
                try db.read(Array(items.values), with: ThemePhrases(db.themes(asOf: today)))
                try db.feedbackRead(due)
                return due.count == Self.readAtOnce
            }
            isDone = !left
        }
        try await flagEmergingNeeds()
    }

    private func readAllFeedback() async throws {
        var last: FeedbackItem.ID?
        repeat {
            let after = last
            last = try await store.write { [today = today()] db in
                let items = try db.page(FeedbackItem.self, after: after, limit: Self.readAtOnce)
                try db.read(items, with: ThemePhrases(db.themes(asOf: today)))
                return items.count == Self.readAtOnce ? items.last?.id : nil
            }
        } while last != nil
    }

    /// Keeps the day on which a theme was first found to be an emerging need, by what everybody here may count.
    private func flagEmergingNeeds() async throws {
        let today = today()
        let policy = try await policy(asOf: today)
        let findings = try await store.read { db in
            try db.themeReading(for: .everyone, asOf: today, policy: policy).findings
        }
        let flagged = findings.filter { $0.standing == .emerging }.map(\.theme)
        guard !flagged.isEmpty else { return }
        try await store.write { db in try db.flag(flagged, on: today) }
    }

    /// Looks in the words of the months watched for phrases that may name themes. One pass over the words, with a
    /// ceiling on memory; only words that anybody here may read.
    func suggestThemes() async throws {
        let today = today()
        let policy = try await policy(asOf: today)
        let found = try await store.read { db in
            var discovery = ThemeDiscovery(ThemePhrases(try db.themes(asOf: today)), policy: policy)
            let first = today.adding(-policy.feedback.months * policy.feedback.monthDays)
            try db.feedbackWords(after: first, upTo: today) { _ = discovery.read($0) }
            return discovery.suggestions()
        }
        try await store.write { db in
            try db.keepSuggestions(
                found.map { .init(phrase: $0.phrase, items: $0.items, ratio: $0.ratio, missed: $0.missed) })
        }
    }
}

extension SQLConnection {
    /// Reads items for their themes and keeps what was found; what people set right stands.
    fileprivate func read(_ items: [FeedbackItem], with phrases: ThemePhrases) throws {
        try assignThemes(
            of: items.map { item in
                var item = item
                item.reread(phrases.themes(in: item.text))
                return item
            })
    }
}
