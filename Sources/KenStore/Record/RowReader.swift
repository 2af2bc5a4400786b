import Foundation
package import KenDomain

/// Reads the columns of a row from left to right.
package struct RowReader {
    private let row: SQLRow
    private let kind: RecordKind
    private var next: Int

    init(_ row: SQLRow, of kind: RecordKind, at first: Int) {
        self.row = row
        self.kind = kind
        next = first
    }

    private mutating func advance() -> Int {
        defer { next += 1 }
        return next
    }

    private func corrupt(_ column: Int, _ expected: String) -> StoreFault {
        .corrupt("column \(column) of a \(kind.rawValue) holds no \(expected)")
    }

    /// An id that must be there.
    package mutating func id<Record>(_ type: Record.Type = Record.self) throws -> Identifier<Record> {
        let column = advance()
        guard let uuid = row.uuid(column) else { throw corrupt(column, "id") }
        return Identifier(uuid)
    }

    /// An id, or nil for NULL.
    package mutating func optionalID<Record>(_ type: Record.Type = Record.self) -> Identifier<Record>? {
        row.uuid(advance()).map(Identifier.init)
    }

    /// Ids packed sixteen bytes each.
    package mutating func ids<Record>(_ type: Record.Type = Record.self) throws -> [Identifier<Record>] {
        let column = advance()
        return try row.withBytes(column) { bytes in
            guard bytes.count.isMultiple(of: 16) else { throw corrupt(column, "list of ids") }
            return stride(from: 0, to: bytes.count, by: 16).map {
                Identifier(UUID(uuid: bytes.loadUnaligned(fromByteOffset: $0, as: uuid_t.self)))
            }
        }
    }

    /// Bytes; none for NULL.
    package mutating func bytes() -> [UInt8] { row.blob(advance()) }

    /// Text; "" for NULL.
    package mutating func text() -> String { row.text(advance()) }

    /// Text, or nil for NULL.
    package mutating func optionalText() -> String? {
        let column = advance()
        return row.isNull(column) ? nil : row.text(column)
    }

    /// Words joined by spaces.
    package mutating func words() -> [String] { text().split(separator: " ").map(String.init) }

    /// A number.
    package mutating func int() -> Int { Int(row.int(advance())) }

    /// A number, or nil for NULL.
    package mutating func optionalInt() -> Int? {
        let column = advance()
        return row.isNull(column) ? nil : Int(row.int(column))
    }

    /// A number with a fraction, or nil for NULL.
    package mutating func optionalDouble() -> Double? {
        let column = advance()
        return row.isNull(column) ? nil : row.double(column)
    }

    /// A flag.
    package mutating func bool() -> Bool { row.int(advance()) != 0 }

    /// A flag, or nil for not known.
    package mutating func optionalBool() -> Bool? { optionalInt().map { $0 != 0 } }

    /// A day number that must be there.
    package mutating func day() -> Day { Day(int()) }

    /// A day, or nil for NULL.
    package mutating func optionalDay() -> Day? { optionalInt().map { Day($0) } }

    /// A moment.
    package mutating func instant() -> Instant { Instant(milliseconds: row.int(advance())) }

    /// A moment, or nil for NULL.
    package mutating func optionalInstant() -> Instant? {
        optionalInt().map { Instant(milliseconds: Int64($0)) }
    }

    /// A value of an enumeration.
    package mutating func name<Value: RawRepresentable<String>>(_ type: Value.Type = Value.self) throws -> Value {
        let column = advance()
        guard let value = Value(rawValue: row.text(column)) else { throw corrupt(column, "\(Value.self)") }
        return value
    }

    /// A value of an enumeration, or nil for NULL.
    package mutating func optionalName<Value: RawRepresentable<String>>(
        _ type: Value.Type = Value.self
    ) throws -> Value? {
        if row.isNull(next) {
            next += 1
            return nil
        }
        return try name(type)
    }

    /// A value of an enumeration that is written as a number.
    package mutating func number<Value: RawRepresentable<Int>>(_ type: Value.Type = Value.self) throws -> Value {
        let column = next
        guard let value = Value(rawValue: int()) else { throw corrupt(column, "\(Value.self)") }
        return value
    }

    /// The same, or nil for NULL.
    package mutating func optionalNumber<Value: RawRepresentable<Int>>(
        _ type: Value.Type = Value.self
    ) throws -> Value? {
        if row.isNull(next) {
            next += 1
            return nil
        }
        return try number(type)
    }

    /// Raw values joined by spaces.
    package mutating func names<Value: RawRepresentable<String> & Hashable>(
        _ type: Value.Type = Value.self
    ) throws -> Set<Value> {
        let column = next
        return try Set(
            words().map { word in
                guard let value = Value(rawValue: word) else { throw corrupt(column, "\(Value.self)") }
                return value
            })
    }

    /// A value parsed from its text.
    package mutating func parsed<Value: LosslessStringConvertible>(_ type: Value.Type = Value.self) throws -> Value {
        let column = advance()
        guard let value = Value(row.text(column)) else { throw corrupt(column, "\(Value.self)") }
        return value
    }

    /// Minor units and a currency; nil when either is NULL.
    package mutating func money() -> Money? {
        let minorUnits = optionalInt()
        let currency = optionalText()
        guard let minorUnits, let currency else { return nil }
        return Money(minorUnits: Int64(minorUnits), currency: currency)
    }

    /// A value with the reason it was inferred from in the column after it.
    package mutating func attested<Value>(_ value: Value) -> Attested<Value> {
        optionalText().map { .inferred(value, from: $0) } ?? .stated(value)
    }
}
