import KenText

/// Words out of bytes: UTF-8 where it is valid, else Windows-1252, always composed.
enum TextBytes {
    /// The text of some bytes. One cell that is no UTF-8 does not spoil the others.
    static func text(_ bytes: ArraySlice<UInt8>) -> String {
        if let plain = bytes.withUnsafeBufferPointer(plain) { return plain }
        if let text = String(validating: bytes, as: UTF8.self) { return Words.composed(text) }
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(windows1252(byte)) }
        return String(scalars)
    }

    /// The text of bytes that are all ASCII, by far the commonest; nil for any others.
    private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var bits: UInt8 = 0
        for byte in bytes { bits |= byte }
        return bits < 0x80 ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return high[Int(byte) - 0x80]
    }

    /// What Windows-1252 has in place of the control codes 0x80 to 0x9F; the five unused ones stay unreadable.
    private static let high: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]
}
