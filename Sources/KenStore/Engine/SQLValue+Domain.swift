import Foundation
package import KenDomain

extension SQLValue {
    /// Sixteen bytes of an id, never NULL.
    package static func id<Record>(_ id: Identifier<Record>) -> SQLValue { .uuid(id.uuid) }

    /// An id, or NULL.
    package static func id<Record>(_ id: Identifier<Record>?) -> SQLValue { id.map { .uuid($0.uuid) } ?? .null }

    /// A number.
    package static func int(_ number: Int) -> SQLValue { .int(Int64(number)) }

    /// A number, or NULL.
    package static func int(_ number: Int?) -> SQLValue { number.map { .int(Int64($0)) } ?? .null }

    /// A number with a fraction, or NULL.
    package static func double(_ number: Double?) -> SQLValue { number.map { .double($0) } ?? .null }

    /// Text, or NULL.
    package static func text(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }

    /// 1 or 0.
    package static func bool(_ flag: Bool) -> SQLValue { .int(flag ? 1 as Int64 : 0) }

    /// 1, 0, or NULL for not known.
    package static func bool(_ flag: Bool?) -> SQLValue { flag.map { .bool($0) } ?? .null }

    /// A day number.
    package static func day(_ day: Day) -> SQLValue { .int(Int64(day.number)) }

    /// A day number, or NULL.
    package static func day(_ day: Day?) -> SQLValue { day.map { .day($0) } ?? .null }

    /// Milliseconds, UTC.
    package static func instant(_ instant: Instant) -> SQLValue { .int(instant.milliseconds) }

    /// Milliseconds, UTC, or NULL.
    package static func instant(_ instant: Instant?) -> SQLValue { instant.map { .instant($0) } ?? .null }

    /// The raw value of an enumeration.
    package static func name<Value: RawRepresentable<String>>(_ value: Value) -> SQLValue { .text(value.rawValue) }

    /// The raw value of an enumeration, or NULL.
    package static func name<Value: RawRepresentable<String>>(_ value: Value?) -> SQLValue {
        value.map { .text($0.rawValue) } ?? .null
    }

    /// Raw values in ascending order, joined by spaces.
    package static func names<Value: RawRepresentable<String>>(_ values: Set<Value>) -> SQLValue {
        if values.count < 2 { return .text(values.first?.rawValue ?? "") }
        return .text(values.map { $0.rawValue }.sorted().joined(separator: " "))
    }

    /// Words without spaces in them, joined by spaces in their order.
    package static func words(_ words: [String]) -> SQLValue {
        .text(words.count < 2 ? words.first ?? "" : words.joined(separator: " "))
    }

    /// Ids in their order, sixteen bytes each.
    package static func ids<Record>(_ ids: [Identifier<Record>]) -> SQLValue {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(ids.count * 16)
        for id in ids { withUnsafeBytes(of: id.uuid.uuid) { bytes.append(contentsOf: $0) } }
        return .blob(bytes)
    }
}
