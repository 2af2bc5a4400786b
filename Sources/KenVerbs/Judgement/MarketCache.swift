import KenDomain
import Synchronization

/// The market read last, so that judging and looking at an account do not read and weigh it twice.
final class MarketCache: Sendable {
    private let held = Mutex<(basis: JudgementBoard.Basis, market: Market)?>(nil)

    /// The market that was made from just that.
    func market(_ basis: JudgementBoard.Basis) -> Market? {
        held.withLock { $0.flatMap { $0.basis == basis ? $0.market : nil } }
    }

    /// Keeps a market in place of the one before.
    func keep(_ market: Market, as basis: JudgementBoard.Basis) { held.withLock { $0 = (basis, market) } }
}
