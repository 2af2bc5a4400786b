import Foundation
import Synchronization

/// Words from the system's generator, fetched many at a time: two go into every id, and a call for each costs more than
/// all else about it.
final class RandomWords: Sendable {
    static let shared = RandomWords()

    private let stock = Mutex<[UInt64]>([])

    /// A word nobody had before. Empties the stock on its way, so that none is kept.
    func next() -> UInt64 {
        stock.withLock { stock in
            if stock.isEmpty { stock = Self.fetch() }
            return stock.popLast() ?? UInt64.random(in: .min ... .max)
        }
    }

    /// None when the system refuses; 256 bytes is the most it gives at a time.
    private static func fetch() -> [UInt64] {
        var words = [UInt64](repeating: 0, count: 32)
        let size = words.count * MemoryLayout<UInt64>.size
        let fault = words.withUnsafeMutableBytes { getentropy($0.baseAddress, size) }
        return fault == 0 ? words : []
    }
}
