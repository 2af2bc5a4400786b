import Foundation
package import KenDomain
import KenImport
import KenStore

extension Ken {
    /// Days back at which an account is looked at: two years, one, a half and a quarter.
    private static let stepsBack = [730, 365, 182, 91]

    /// How an account came to stand where it stands, and what was changed in its records.
    ///
    /// Judges the account at five days, all under the policy of the day it is read as of; then reads the newest changes of
    /// the records that name it, in one query for each 128 of them.
    /// - Throws: ``Refusal/notFound(_:)`` for an account nobody knows, ``Refusal/invalid(_:)`` for a day still to come.
    package func accountChanges(_ input: AccountInput, as caller: Caller) async throws -> AccountChangesView {
        let reading = try await reading(of: input, as: caller)
        let steps = try await steps(of: reading)
        let (changes, hasMore) = try await store.read { db in
            try AccountChangeReading(db: db, caller: caller, account: reading.dossier.account, asOf: reading.asOf)
                .newest()
        }
        return AccountChangesView(
            asOf: reading.asOf, account: reading.mark,
            sentences: Wording.sentences(of: steps, account: reading.mark.name), steps: steps, changes: changes,
            hasMore: hasMore)
    }

    private func steps(of reading: AccountReading) async throws -> [AccountStep] {
        let change = try await store.read { db in try db.lastChange() }
        var steps: [AccountStep] = []
        for back in Self.stepsBack + [0] {
            let day = reading.asOf.adding(-back)
            let dossier = try await store.read { db in try db.dossier(of: reading.dossier.account.id, asOf: day) }
            guard let dossier else { continue }
            let basis = JudgementBoard.Basis(day: day, policy: reading.policy.stamp, change: change)
            let held = markets.value(basis)
            let market = if let held { held } else { try await readMarket(basis, reading.policy) }
            let judgement = Judge.judge(
                dossier, in: market, readership: Readership(reading.caller), asOf: day, policy: reading.policy)
            steps.append(AccountStep(judgement, on: day))
        }
        return steps
    }
}

/// Reads what was changed in the records that speak of an account.
struct AccountChangeReading {
    /// Changes shown.
    private static let most = 30
    /// Records of one kind, by one column, that are looked at.
    private static let mostRecords = 1_000

    let db: any SQLConnection
    let caller: Caller
    let account: Organisation
    let asOf: Day

    /// The newest changes, and whether there are older ones.
    func newest() throws -> (changes: [AccountChange], hasMore: Bool) {
        var records = try db.references(to: account.id.uuid, of: .organisation, limit: Self.mostRecords)
        records[.organisation, default: []].append(account.id.uuid)
        let known = records.filter { RecordType.all[$0.key] != nil }.flatMap(\.value)
        let end = Instant(milliseconds: Int64(asOf.number + 1) * 86_400_000 - 1)
        let found = try db.changes(among: known, until: end, limit: Self.most + 1)
        let bodies = try db.bodies(ofChanges: found.map(\.number))
        var names = RecordNames(db, for: caller, account: account.id)
        var lines: [Int64: AccountChange] = [:]
        for (kind, changes) in Dictionary(grouping: found.prefix(Self.most), by: \.recordKind) {
            guard let type = kind.flatMap({ RecordType.all[$0] }) else { continue }
            lines.merge(try self.lines(type, type.type, changes, bodies, &names)) { first, _ in first }
        }
        return (lines.sorted { $1.key < $0.key }.map(\.value), found.count > Self.most)
    }

    /// The changes of records of one kind that the caller may read, by their numbers.
    private func lines<R: ExportedRecord>(
        _ type: RecordType, _ record: R.Type, _ changes: [Change], _ bodies: [Int64: [ChangeBody]],
        _ names: inout RecordNames
    ) throws -> [Int64: AccountChange] {
        let ids = Set(changes.compactMap(\.record))
        let found = try db.find(R.self, among: ids.map { R.ID($0) })
        let readable = try RecordReadership(db: db, caller: caller).readable(Array(found.values))
        var lines: [Int64: AccountChange] = [:]
        for record in readable {
            let own = changes.filter { $0.record == record.id.uuid }
            let history = try RecordHistory<R>(own, own.flatMap { bodies[$0.number] ?? [] })
            let told = try history.changes(until: asOf, for: caller, forms: type.forms, &names)
            for (change, line) in zip(own, told) {
                lines[change.number] = AccountChange(
                    kind: type.kind.rawValue, words: type.words, record: record.id.description, title: record.label,
                    change: line)
            }
        }
        return lines
    }
}
