public import Foundation

/// The 64 letters of base64url in order.
private let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

/// Sixteen zeros to write an id into.
private let noBytes: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)

/// The id of one record, typed by the record it names: a UUID, version 7.
///
/// In URLs and files it is written as 22 characters of base64url.
public struct Identifier<Record>: Hashable, Sendable, Comparable {
    /// The id itself.
    public let uuid: UUID

    /// Wraps a UUID.
    public init(_ uuid: UUID) { self.uuid = uuid }

    /// The sixteen bytes, most significant first.
    public var bytes: [UInt8] { withUnsafeBytes(of: uuid.uuid) { Array($0) } }

    /// An id from sixteen bytes; nil for any other number of them.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        var raw = noBytes
        withUnsafeMutableBytes(of: &raw) { $0.copyBytes(from: bytes) }
        self.init(UUID(uuid: raw))
    }

    public static func < (left: Identifier, right: Identifier) -> Bool { left.halves < right.halves }

    /// The bytes as two numbers that order as they do.
    private var halves: (UInt64, UInt64) {
        withUnsafeBytes(of: uuid.uuid) { bytes in
            (
                UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }
}

extension Identifier: LosslessStringConvertible {
    /// Reads 22 characters of base64url; nil for anything else.
    public init?(_ description: String) {
        let text = Array(description.utf8)
        guard text.count == 22 else { return nil }
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var held = 0
        for character in text {
            guard let value = Self.value(of: character) else { return nil }
            bits = bits << 6 | value
            held += 6
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
            }
        }
        guard bits & 0b1111 == 0 else { return nil }
        self.init(bytes: bytes)
    }

    private static func value(of character: UInt8) -> UInt32? {
        switch character {
        case 65...90: UInt32(character) - 65
        case 97...122: UInt32(character) - 71
        case 48...57: UInt32(character) + 4
        case 45: 62
        case 95: 63
        default: nil
        }
    }

    /// 22 characters of base64url.
    public var description: String {
        let (high, low) = halves
        return String(unsafeUninitializedCapacity: 22) { text in
            for place in 0..<10 { text[place] = letters[Int(high >> UInt64(58 - 6 * place)) & 63] }
            text[10] = letters[Int((high << 2 | low >> 62) & 63)]
            for place in 11..<21 { text[place] = letters[Int(low >> UInt64(56 - 6 * (place - 11))) & 63] }
            text[21] = letters[Int(low << 4 & 63)]
            return 22
        }
    }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = Identifier(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "an id has 22 characters of base64url"))
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Identifier: CodingKeyRepresentable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    public var codingKey: any CodingKey { Key(stringValue: description) }

    public init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }
}

extension UUID {
    /// A version 7 UUID (RFC 9562): 48 bits of time, then 74 random bits, so that ids made later sort later.
    /// - Parameters:
    ///   - milliseconds: time since 1970, UTC.
    ///   - random: two words of randomness.
    public static func version7(milliseconds: Int64, random: (UInt64, UInt64)) -> UUID {
        let high = UInt64(truncatingIfNeeded: milliseconds) << 16 | 0x7000 | (random.0 & 0x0FFF)
        let low = 0x8000_0000_0000_0000 | (random.1 >> 2)
        var raw = noBytes
        withUnsafeMutableBytes(of: &raw) {
            $0.storeBytes(of: high.bigEndian, as: UInt64.self)
            $0.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        return UUID(uuid: raw)
    }
}
