import KenDomain
import Synchronization

/// The survey results read last: telling segments apart and drawing respondents anew is not done twice for one reading.
final class SurveyCache: Sendable {
    /// What a result was made from.
    struct Basis: Hashable, Sendable {
        var survey: Survey.ID
        var asOf: Day
        var policy: String
        /// The last change of the log.
        var change: Int64
        var caller: Caller
    }

    /// Results that are held.
    private static let most = 8
    private let held = Mutex<[(basis: Basis, result: SurveyResult)]>([])

    /// The result that was made from just that, or a new one.
    func result(_ basis: Basis, _ make: () -> SurveyResult) -> SurveyResult {
        if let found = held.withLock({ all in all.first { $0.basis == basis }?.result }) { return found }
        let result = make()
        held.withLock { all in
            all.append((basis, result))
            if all.count > Self.most { all.removeFirst() }
        }
        return result
    }
}
