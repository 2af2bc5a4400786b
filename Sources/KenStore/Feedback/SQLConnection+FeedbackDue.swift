package import Foundation
package import KenDomain

/// Records whose words must be read anew, and the change since which.
package struct FeedbackDue: Hashable, Sendable {
    package var record: UUID
    package var change: Int64
}

extension SQLConnection {
    /// Items of feedback that must be read for their themes.
    package func feedbackDue(limit: Int) throws -> [FeedbackDue] { try due(.feedbackItem, limit: limit) }

    /// Themes for which all feedback must be read.
    package func themesDue() throws -> [FeedbackDue] { try due(.theme, limit: 10_000) }

    private func due(_ kind: RecordKind, limit: Int) throws -> [FeedbackDue] {
        try all(FeedbackDueStatements.due, [.int(workspace), .name(kind), .int(limit)]) { row in
            guard let record = row.uuid(0) else { throw StoreFault.corrupt("a feedback_due without a record") }
            return FeedbackDue(record: record, change: row.int(1))
        }
    }

    /// Takes items off the list, unless they were changed since.
    package func feedbackRead(_ due: [FeedbackDue]) throws { try done(.feedbackItem, due) }

    /// Takes themes off the list, unless they were changed since.
    package func themesRead(_ due: [FeedbackDue]) throws { try done(.theme, due) }

    /// Takes all items off the list that were changed no later than that.
    package func allFeedbackRead(upTo change: Int64) throws {
        try run(FeedbackDueStatements.allDone, [.int(workspace), .name(RecordKind.feedbackItem), .int(change)])
    }

    private func done(_ kind: RecordKind, _ due: [FeedbackDue]) throws {
        try runMany(
            FeedbackDueStatements.done,
            rows: due.map { [.int(workspace), .name(kind), .uuid($0.record), .int($0.change)] })
    }

    /// Writes the themes of items in place of those before; made from records, so no deed of anybody.
    package func assignThemes(of items: [FeedbackItem]) throws {
        try runMany(FeedbackDueStatements.forget, rows: items.map { [.int(workspace), .id($0.id)] })
        var rows = PackedRows()
        for item in items where item.standing.endedOn == nil {
            for theme in item.themes {
                let values: [SQLValue] = [
                    .int(workspace), .id(item.id), .id(theme), .day(item.receivedOn), .day(item.standing.learnedOn),
                    .name(item.queue), .id(item.organisation), .id(item.giver),
                    .bool(item.label?.isPrimary ?? false), .text(item.standing.visibility.description),
                ]
                for value in values { rows.append(value) }
                rows.endRow()
            }
        }
        if rows.count > 0 { try runMany(FeedbackDueStatements.assign, rows) }
    }

    /// Keeps phrases that may name themes in place of those before.
    package func keepSuggestions(_ suggestions: [ThemeSuggestionRow]) throws {
        try run(FeedbackDueStatements.forgetSuggestions, [.int(workspace)])
        try runMany(
            FeedbackDueStatements.suggest,
            rows: suggestions.enumerated().map { place, suggestion in
                [
                    .int(workspace), .int(place), .text(suggestion.phrase), .int(suggestion.items),
                    .double(suggestion.ratio), .int(suggestion.missed),
                ]
            })
    }

    /// Phrases that may name themes, the most telling first.
    package func themeSuggestions() throws -> [ThemeSuggestionRow] {
        try all(FeedbackDueStatements.suggestions, [.int(workspace)]) { row in
            ThemeSuggestionRow(
                phrase: row.text(0), items: Int(row.int(1)), ratio: row.double(2), missed: Int(row.int(3)))
        }
    }

    /// Hands over the words of all items after a day that anybody here may read.
    package func feedbackWords(after day: Day, upTo last: Day, each: (String) throws -> Void) throws {
        try query(
            FeedbackDueStatements.words, [.int(workspace), .day(day), .day(last)]
        ) { try each($0.text(0)) }
    }
}
