/// A value read back from packed rows; text and bytes point into them.
enum PackedValue {
    case null
    case int(Int64)
    case double(Double)
    case text(UnsafeRawBufferPointer)
    case blob(UnsafeRawBufferPointer)

    /// Reads the value that starts at an offset and moves the offset behind it; nil at the end.
    static func next(in bytes: UnsafeRawBufferPointer, at offset: inout Int) -> PackedValue? {
        guard offset < bytes.count, let tag = PackedRows.Tag(rawValue: bytes[offset]) else { return nil }
        offset += 1
        if tag == .null { return .null }
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
        switch tag {
        case .null: return .null
        case .int: return .int(Int64(bitPattern: word))
        case .double: return .double(Double(bitPattern: word))
        case .text, .blob:
            let place = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + Int(word)])
            offset += Int(word)
            return tag == .text ? .text(place) : .blob(place)
        }
    }
}
