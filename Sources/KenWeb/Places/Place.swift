/// An address with one blank. The router mounts `pattern`; pages link by calling it with the id.
package struct Place<Blank: LosslessStringConvertible & Sendable>: Sendable {
    /// The address with `{id}` where the id goes.
    package let pattern: String

    package init(_ pattern: String) { self.pattern = pattern }

    /// The address of one record.
    package func callAsFunction(_ id: Blank) -> String { pattern.replacing("{id}", with: String(id)) }
}
