import Foundation
import KenStore
import KenTestSupport
import Testing

@testable import KenStore

@Suite struct `Plans of queries` {
    /// Those that read a whole table on purpose, each with its reason.
    private static let walks: [Statement] =
        RecordKind.allCases.map { $0.type.table.count }  // only an examination counts
        // Whoever is erased is looked for in every text there is.
        + RecordKind.allCases.map { $0.type.table.mentions } + ErasureStatements.all
        + [
            NeedStatements.questioned,  // starts from the questions ever asked, which are far fewer than talks
            ChangeStatements.erasedBatches,  // only an examination asks
            MigrationStatements.done, AccessStatements.deleteSessions, AccessStatements.deleteExpiredLinks,
            DueStatements.ofAll,  // marks every account
            PromiseStatements.organisations,  // lists whoever has promises
            PromiseStatements.shown,  // lists whoever was shown, or waits for an answer
            BetStatements.bets, BetStatements.assumptions,  // our own decisions: few, and all of them
            // What we say of ourselves: few, and all of it.
            MirrorStatements.poll, MirrorStatements.verdicts, MirrorStatements.assessments, MirrorStatements.anyAnswer,
            MetricStatements.agreements, MetricStatements.renewals,  // every account's
            MetricStatements.anyRevenue,  // stops at the first
            MetricStatements.dealsByName,  // somebody names a deal
            JudgementStatements.due, JudgementStatements.bodies,  // every account
            PartyStatements.organisationsOfKind,
            NeedStatements.jobs, NeedStatements.steps, NeedStatements.outcomes, NeedStatements.surveys,  // few, and all
            NeedStatements.barriers, NeedStatements.anySurvey,  // few, and all; the first one that is there
            MarketStatements.industries, MarketStatements.trends, MarketStatements.calls,  // few, and all of them
            // Whatever is said of markets, and who is in them.
            MarketStatements.claims, MarketStatements.exposures, MarketStatements.spokenOf,
            DueStatements.ofEveryIndustry,  // marks whoever sells into any
            AttentionStatements.minutes, AttentionStatements.withoutLength,  // sum half a year
            AttentionStatements.points, AttentionStatements.revenue, AttentionStatements.rolesOfPaid,
            FeedbackStatements.mentions,  // counts every mention of a theme, once after each change
            FeedbackStatements.themes, FeedbackStatements.flags,  // few, and all of them
            FeedbackStatements.any,  // looks for one row
            FeedbackDueStatements.suggestions, FeedbackDueStatements.forgetSuggestions,  // fifty
            TouchpointStatements.touchpoints, TouchpointStatements.coCreations,  // few, and all of them
        ]
        // They walk the few contacts that they are given.
        + [AttentionStatements.minutesOf, AttentionStatements.withoutLengthOf].flatMap(\.statements)

    @Test func `no query walks a large table: each finds its rows by more than the workspace`() async throws {
        let store = try await Engine.sqlite.fresh()
        for statement in Statement.all where !Self.walks.contains(statement) {
            let plan = try await store.plan(of: statement)
            for step in plan {
                #expect(
                    !step.hasPrefix("SCAN ") || step.contains("SUBQUERY") || step.contains("reached"),
                    "\(step)\n\(statement.sql)")
                let isLoose = step.hasPrefix("SEARCH") && step.hasSuffix("(workspace=?)")
                #expect(!isLoose || Self.isSmall(step) || Self.isOrdered(statement, plan), "\(step)\n\(statement.sql)")
            }
        }
    }

    @Test func `dossiers and lists are read in the order of an index or sort only what one account has`() async throws {
        let store = try await Engine.sqlite.fresh()
        for statement in [PromiseStatements.heldInteractions, DossierStatements.accounts, FindingStatements.byName] {
            let plan = try await store.plan(of: statement)
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)\n\(statement.sql)")
        }
    }

    /// Tables that stay small whatever is imported.
    private static func isSmall(_ step: String) -> Bool {
        ["change_counter", "product", "snooze", "policy", "own_domain", "portfolio_statistic", "import_run"].contains {
            step.contains("SEARCH \($0) ")
        }
            || step.contains("SEARCH p USING INDEX sqlite_autoindex_product")
    }

    /// Reading on in the order of the key, with a limit, is not a walk.
    private static func isOrdered(_ statement: Statement, _ plan: [String]) -> Bool {
        statement.sql.contains("LIMIT") && !plan.contains { $0.contains("TEMP B-TREE") }
    }
}

extension SQLiteEngine {
    /// The steps by which SQLite carries out a statement.
    func plan(of statement: Statement) async throws -> [String] {
        let count = statement.sql.matches(of: /\$(\d+)/).compactMap { Int($0.1) }.max() ?? 0
        let values = [SQLValue](repeating: .null, count: count)
        return try await write { db in
            try db.all(Statement("EXPLAIN QUERY PLAN " + statement.sql), values) { $0.text(3) }
        }
    }
}
