import KenDomain
import Synchronization

/// The judgements of one day held in memory, so that a change costs what it touches and not what exists.
///
/// Memory grows with the accounts on the Radar: about 30 KB each.
final class JudgementBoard: Sendable {
    /// What the judgements were made from.
    struct Basis: Hashable, Sendable {
        var day: Day
        var policy: String
        /// Number of the last change they know.
        var change: Int64
    }

    /// All judgements of a day and what follows for all accounts together.
    struct Standing: Sendable {
        var basis: Basis
        var judgements: [Organisation.ID: Judgement]
        var portfolio: PortfolioJudgement
        /// What was counted over all records, to go on from.
        var records = CompanyRecords()
    }

    /// Today is judged by one at a time.
    let turn = Turn()
    private let held = Mutex<[Standing]>([])
    /// Days kept at once: today and the past days read last.
    private let most = 3

    /// What is held for a day under a policy, however old; its basis says which changes it knows.
    func standing(on day: Day, policy: String) -> Standing? {
        held.withLock { $0.first { $0.basis.day == day && $0.basis.policy == policy } }
    }

    /// What is held for exactly these changes; nil when it is older or was never made.
    func standing(on basis: Basis) -> Standing? {
        standing(on: basis.day, policy: basis.policy).flatMap { $0.basis == basis ? $0 : nil }
    }

    /// Keeps a standing in place of the one of the same day.
    func keep(_ standing: Standing) {
        held.withLock { held in
            held.removeAll { $0.basis.day == standing.basis.day }
            held.insert(standing, at: 0)
            if held.count > most { held.removeLast() }
        }
    }
}
