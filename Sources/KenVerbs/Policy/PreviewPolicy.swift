package import KenDomain
import KenStore

/// What a changed policy would change, before it is set.
package struct PolicyPreviewView: Codable, Sendable {
    package var asOf: Day
    /// The settings that would differ, in words.
    package var settings: [String]
    package var changes: [Sensitivity.Change]
    /// Names of the accounts that a change speaks of.
    package var names: [Organisation.ID: String]
    /// Accounts that were judged anew, and all there are.
    package var judged: Int
    package var accounts: Int

    package init(
        asOf: Day, settings: [String], changes: [Sensitivity.Change], names: [Organisation.ID: String], judged: Int,
        accounts: Int
    ) {
        self.asOf = asOf
        self.settings = settings
        self.changes = changes
        self.names = names
        self.judged = judged
        self.accounts = accounts
    }

    /// What the page says first.
    package var sentence: String {
        let looked =
            judged == accounts
            ? "All \(Wording.count(accounts, "account"))"
            : "The \(judged) accounts worth most, of \(accounts),"
        guard !changes.isEmpty else { return "\(looked) were judged anew, and nothing would change." }
        let findings = changes.count { if case .warning = $0 { true } else { false } }
        let rest = changes.count - findings
        let parts = [
            findings == 0 ? nil : Wording.count(findings, "finding"),
            rest == 0 ? nil : "\(Wording.count(rest, "tier, heading or place", "tiers, headings or places"))",
        ].compactMap(\.self)
        return "\(looked) were judged anew: \(Wording.list(parts)) would be otherwise."
    }
}

extension Ken {
    /// Accounts judged for a preview: those worth most.
    private static let previewed = 400

    /// Which findings, tiers, headings and places would be otherwise under a changed policy; nothing is written.
    ///
    /// Judges the accounts worth most anew, at most ``previewed``; linear in their evidence.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, each named for its setting.
    package func previewPolicy(_ input: PolicyInput, as caller: Caller) async throws -> PolicyPreviewView {
        let today = today()
        let old = try await policy(asOf: today)
        var (policy, _, problems) = try input.read(over: old)
        let settings = try policy.differences(from: old)
        if settings.isEmpty, problems.isEmpty { problems.append(Problem("No setting differs from what is in force.")) }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        policy.version += 1
        let standing = try await standing(asOf: today, policy: old)
        let first = standing.portfolio.placings.sorted {
            ($0.rank ?? .max, $0.organisation) < ($1.rank ?? .max, $1.organisation)
        }
        .prefix(Self.previewed).map(\.organisation)
        let moved = try await judged(first, on: standing.basis, under: policy)
        let records = try await store.read { [policy] db in try db.companyRecords(asOf: today, policy: policy) }
        var under = records
        under.grounds = standing.records.grounds
        let after = standing.judgements.values.map { moved[$0.organisation] ?? $0 }
            .sorted { $0.organisation < $1.organisation }
        let portfolio = PortfolioJudgement(after, records: under, asOf: today, policy: policy)
        return PolicyPreviewView(
            asOf: today, settings: settings,
            changes: Sensitivity.changes(from: standing.portfolio, standing.judgements, to: portfolio, moved),
            names: standing.judgements.mapValues(\.name), judged: first.count, accounts: standing.judgements.count)
    }

    /// Some accounts as another policy judges them, by id.
    private func judged(
        _ ids: [Organisation.ID], on basis: JudgementBoard.Basis, under policy: Policy
    ) async throws -> [Organisation.ID: Judgement] {
        let market = try await readMarket(
            JudgementBoard.Basis(day: basis.day, policy: policy.stamp, change: basis.change), policy)
        let dossiers = try await store.read { db in try db.dossiers(of: ids, asOf: basis.day) }
        let judgements = try await dossiers.onEveryCore { dossier in
            Judge.judge(dossier, in: market, asOf: basis.day, policy: policy).forPortfolio
        }
        return Dictionary(judgements.map { ($0.organisation, $0) }) { $1 }
    }
}
