import Foundation
package import KenDomain
import KenStore

extension Ken {
    /// Which findings, tiers, headings and ranks hang on one constant of the policy, today.
    ///
    /// The result is kept by policy and last change, and is worked out again only when asked for.
    package func sensitivity(_ input: SensitivityInput, as caller: Caller) async throws -> SensitivityView {
        let today = today()
        let policy = try await policy(asOf: today)
        let kept = try await keptSensitivity()
        let isCurrent = try await isCurrent(kept, on: today, policy: policy)
        if input.starts, !isCurrent {
            await sensitivityDesk.start { try await workOutSensitivity() }
            if input.waits {
                try await sensitivityDesk.wait()
                return try await sensitivity(SensitivityInput(), as: caller)
            }
        }
        return SensitivityView(
            asOf: today, result: try kept.map { try JSONDecoder().decode(Sensitivity.self, from: Data($0.body.utf8)) },
            isCurrent: isCurrent, progress: await sensitivityDesk.progress)
    }

    /// The constants that findings hang on, in words, as last worked out under this policy on or before the day.
    func borderline(_ basis: JudgementBoard.Basis) async throws -> [Warning.Subject: [String]] {
        let kept = try await store.read { db in try db.portfolioStatistics()[SensitivityNames.borderline] }
        guard let kept, kept.policy == basis.policy, kept.day <= basis.day else { return [:] }
        return try JSONDecoder().decode([Warning.Subject: [String]].self, from: Data(kept.body.utf8))
    }

    private func keptSensitivity() async throws -> PortfolioStatistic? {
        try await store.read { db in try db.portfolioStatistics()[SensitivityNames.whole] }
    }

    private func isCurrent(_ kept: PortfolioStatistic?, on day: Day, policy: Policy) async throws -> Bool {
        guard let kept, kept.day == day, kept.policy == policy.stamp else { return false }
        return try await store.read { db in try db.lastChange() } == kept.change
    }
}

/// The names under which the result is kept.
enum SensitivityNames {
    /// The whole result, and the name of the job.
    static let whole = "sensitivity"
    /// The constants that findings hang on, alone: every page with findings reads them.
    static let borderline = "borderline"
}
