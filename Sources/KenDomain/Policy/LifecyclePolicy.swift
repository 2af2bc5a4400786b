/// Constants of the lifecycle (rule book 9.2).
public struct LifecyclePolicy: Hashable, Sendable, Codable {
    /// An order within so many days keeps a customer.
    public var orderDays = 365
    /// Revenue with the same products that rose by this part of itself counts as more volume.
    public var growthFrom = 0.05
    /// Work done together counts for so many days.
    public var coCreationDays = 365

    /// The shipped values.
    public init() {}
}
