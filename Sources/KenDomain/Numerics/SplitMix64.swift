/// A seeded generator of random numbers that gives the same row on every machine (rule book 13.3; Steele, Lea and
/// Flood 2014). For tests, demonstrations and resampling; never for secrets.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// A row of numbers that depends on the seed alone.
    public init(seed: UInt64) { state = seed }

    /// The next number of the row, any of 2^64 equally likely.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SplitMix64 {
    /// A whole number from 0 up to but not including `count`, all as good as equally likely; 0 when there is none.
    public mutating func next(below count: Int) -> Int {
        count > 0 ? Int(next().multipliedFullWidth(by: UInt64(count)).high) : 0
    }
}
