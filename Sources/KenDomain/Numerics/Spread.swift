/// Mean and spread of a row of values, with the 95 % interval of the mean by Student's t.
public struct Spread: Hashable, Sendable, Codable {
    public var count: Int
    public var mean: Double
    /// Of a sample, with `count − 1`; nil for a single value.
    public var deviation: Double?
    /// Of the mean, 95 %; nil for a single value.
    public var interval: ClosedRange<Double>?

    /// Mean and spread; nil for no values.
    public init?(_ values: some Collection<Double>) {
        guard !values.isEmpty else { return nil }
        count = values.count
        let size = Double(values.count)
        let mean = values.reduce(0, +) / size
        self.mean = mean
        guard values.count > 1 else { return }
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (size - 1)
        deviation = variance.squareRoot()
        let half = Numerics.studentQuantile(0.975, freedom: size - 1).map { $0 * (variance / size).squareRoot() }
        interval = half.map { mean - $0...mean + $0 }
    }
}
