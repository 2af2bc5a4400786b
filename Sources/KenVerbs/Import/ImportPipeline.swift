import KenDomain
import KenStore

/// The batches of one file on their way: while one is written, the next is matched and the one after it is read.
struct ImportPipeline {
    let ken: Ken
    let plan: ImportPlan
    let caller: Caller

    /// Imports what a file holds and says after each batch how many rows it had and what came of them.
    func run(_ reader: ReadAhead, each: (_ rows: Int, ImportOutcome) -> Void) async throws {
        var waiting: MatchedBatch?
        var items = try await reader.next(Ken.batchRows)
        while waiting != nil || !items.isEmpty {
            let batch = waiting
            async let following = reader.next(Ken.batchRows)
            async let written = write(batch)
            let beside = try await match(items, beside: batch)
            let isAsMatched = try await written.map { done in
                each(done.rows, done.outcome)
                return done.isAsMatched
            }
            waiting = isAsMatched == false ? nil : beside
            if waiting == nil { waiting = try await match(items, beside: nil) }
            items = try await following
        }
    }

    /// Matches rows to what is on record; nil when there are none, or they depend on the batch that is being written.
    private func match(_ items: [ReadItem], beside before: MatchedBatch?) async throws -> MatchedBatch? {
        guard !items.isEmpty else { return nil }
        let deed = deed()
        do {
            return try await ken.store.read { [plan] db in
                try MatchedBatch(items, for: deed, context: plan.context, in: ImportSight(db: db, before: before))
            }
        } catch is ImportOverlap {
            return nil
        }
    }

    /// Writes a batch in one transaction, as it was matched unless somebody else changed something meanwhile.
    private func write(_ batch: MatchedBatch?) async throws -> Written? {
        guard let batch else { return nil }
        return try await ken.store.write(batch.deed) { [plan] journal in
            let isAsMatched = try !journal.isChanged(since: batch.basis, otherThanBy: plan.context.importID)
            let batch =
                isAsMatched
                ? batch
                : try MatchedBatch(
                    batch.items, for: batch.deed, context: plan.context, in: ImportSight(db: journal))
            try batch.write(to: journal)
            return Written(rows: batch.items.count, outcome: batch.outcome, isAsMatched: isAsMatched)
        }
    }

    private func deed() -> Deed { ken.deed("import", by: caller, cause: .imported(plan.context.importID)) }

    /// What came of a batch.
    private struct Written: Sendable {
        let rows: Int
        let outcome: ImportOutcome
        /// Whether the batch after it could build on what it was matched as.
        let isAsMatched: Bool
    }
}
