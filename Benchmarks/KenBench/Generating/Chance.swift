import KenDomain

/// Chance that falls the same way in every run: a seeded generator with the draws that made-up work needs.
struct Chance {
    private var generator: SplitMix64

    /// Draws that depend on the seed and on what they are for alone, so that rows can be made in any order.
    init(seed: UInt64, _ purpose: UInt64...) {
        var mixed = SplitMix64(seed: seed)
        var state = mixed.next()
        for part in purpose {
            mixed = SplitMix64(seed: state ^ part)
            state = mixed.next()
        }
        generator = SplitMix64(seed: state)
    }

    /// A whole number from 0 to below `limit`; 0 for a limit below 2.
    mutating func below(_ limit: Int) -> Int {
        limit < 2 ? 0 : Int.random(in: 0..<limit, using: &generator)
    }

    /// A whole number of a range.
    mutating func within(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    /// A share from 0 to below 1.
    mutating func share() -> Double { Double.random(in: 0..<1, using: &generator) }

    /// Whether something with that chance, 0 to 1, happens.
    mutating func happens(_ chance: Double) -> Bool { share() < chance }

    /// One of several, each equally likely; the list must not be empty.
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// One of several by their weights; the list must not be empty.
    mutating func pick<Element>(weighted elements: [(Element, Double)]) -> Element {
        var left = share() * elements.reduce(0) { $0 + $1.1 }
        for (element, weight) in elements.dropLast() {
            left -= weight
            if left < 0 { return element }
        }
        return elements[elements.count - 1].0
    }

    /// A draw of the standard normal distribution, near enough: the sum of twelve shares (Irwin and Hall).
    mutating func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + share() } }
}
