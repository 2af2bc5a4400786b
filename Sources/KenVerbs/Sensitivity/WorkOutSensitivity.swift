import Foundation
import KenDomain
import KenStore

extension Ken {
    /// Accounts read in one go.
    private static let sensitivityChunk = 50
    /// Milliseconds after which another process may take the job over.
    private static let sensitivityLease: Int64 = 120_000

    /// Works it out in the background: every account is read once, and judged under each moved policy that can matter to
    /// it. How far it has come stands in the table of jobs.
    func workOutSensitivity() async throws {
        let today = today()
        let policy = try await policy(asOf: today)
        let standing = try await standing(asOf: today, policy: policy)
        let total = standing.judgements.count
        guard var job = try await leaseSensitivity(total) else { return }
        do {
            var run = SensitivityRun(in: try await market(standing.basis, policy), asOf: today, policy: policy)
            var last: Organisation.ID?
            while true {
                let after = last
                let dossiers = try await store.read { db in
                    try db.dossiers(asOf: today, after: after, limit: Self.sensitivityChunk)
                }
                guard let end = dossiers.last?.account.id else { break }
                last = end
                for dossier in dossiers where dossier.isOnRadar(asOf: today) {
                    try Task.checkCancellation()
                    run.take(run.judge(dossier))
                    job.done += 1
                    await sensitivityDesk.note(.init(done: job.done, total: total))
                    await Task.yield()
                }
                job = try await keep(job, .running)
            }
            try await keep(try await result(of: run, policy: policy), standing.basis)
            _ = try await keep(job, .done)
        } catch {
            _ = try await keep(job, error is CancellationError ? .cancelled : .failed)
            throw error
        }
    }

    private func result(of run: SensitivityRun, policy: Policy) async throws -> Sensitivity {
        let days = PolicyConstant.all.first { $0.path == "attention.days" }
        let moved = [-Sensitivity.part, Sensitivity.part].compactMap { days?.moved(by: $0, in: policy) }
        var records: [Int: CompanyRecords] = [:]
        for policy in [policy] + moved {
            records[policy.attention.days] = try await store.read { [today = today()] db in
                try db.companyRecords(asOf: today, policy: policy)
            }
        }
        return run.result { records[$0.attention.days] ?? CompanyRecords() }
    }

    private func leaseSensitivity(_ total: Int) async throws -> JobRecord? {
        let now = world.now()
        let until = Instant(milliseconds: now.milliseconds + Self.sensitivityLease)
        let fresh = JobRecord(id: world.newID(), kind: SensitivityNames.whole, at: now)
        return try await store.write { db in
            let running = try db.jobs(.running).contains { job in
                job.kind == SensitivityNames.whole
                    && job.leasedUntil.map { $0.milliseconds > now.milliseconds } ?? false
            }
            guard !running else { return nil }
            try db.insert(fresh)
            var job = try db.leaseJob(kind: fresh.kind, by: fresh.id.description, at: now, until: until)
            job?.total = total
            return job
        }
    }

    private func keep(_ job: JobRecord, _ state: JobRecord.State) async throws -> JobRecord {
        var job = job
        let now = world.now()
        job.state = state
        job.changedAt = now
        job.leasedUntil = Instant(milliseconds: now.milliseconds + Self.sensitivityLease)
        return try await store.write { [job] db in
            guard try db.update(job, by: job.leasedBy ?? "") else { throw CancellationError() }
            return job
        }
    }

    /// Keeps the result by policy and last change; the log says that it was worked out, so that pages are made anew.
    private func keep(_ result: Sensitivity, _ basis: JudgementBoard.Basis) async throws {
        let encoder = JSONEncoder.wire
        let whole = String(decoding: try encoder.encode(result), as: UTF8.self)
        let words = result.borderline.mapValues { $0.map(Wording.borderline) }
        let borderline = String(decoding: try encoder.encode(words), as: UTF8.self)
        let job = deed("work out sensitivity", by: .localOwner, cause: .job(SensitivityNames.whole))
        try await store.write(job) { journal in
            let last = try journal.lastChange()
            let change = last == basis.change ? last + 1 : basis.change
            try journal.keep(
                [(SensitivityNames.whole, whole), (SensitivityNames.borderline, borderline)].map { name, body in
                    PortfolioStatistic(
                        name: name, day: basis.day, policy: basis.policy, change: change,
                        value: Double(result.flips.count), body: body)
                })
            journal.note(after: "\(result.flips.count) moves of \(result.constants) constants change something")
        }
    }
}
