/// Turns UTF-16 into UTF-8 piece by piece; what is no letter becomes U+FFFD.
struct UTF16Transcoder {
    private let littleEndian: Bool
    private var oddByte: UInt8?
    private var highSurrogate: UInt16?

    /// A transcoder at the start of a text, after its mark.
    init(littleEndian: Bool) { self.littleEndian = littleEndian }

    /// The UTF-8 of the next bytes; a letter cut in two waits for its rest.
    mutating func transcode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        for byte in bytes {
            guard let first = oddByte else {
                oddByte = byte
                continue
            }
            oddByte = nil
            let unit = littleEndian ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte)
            take(unit, into: &output)
        }
        return output
    }

    /// What is left over at the end of the file.
    mutating func finish() -> [UInt8] {
        var output: [UInt8] = []
        if highSurrogate != nil || oddByte != nil { Self.append("\u{FFFD}", to: &output) }
        highSurrogate = nil
        oddByte = nil
        return output
    }

    private mutating func take(_ unit: UInt16, into output: inout [UInt8]) {
        if let high = highSurrogate {
            highSurrogate = nil
            if UTF16.isTrailSurrogate(unit) {
                let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
                Self.append(Unicode.Scalar(value) ?? "\u{FFFD}", to: &output)
                return
            }
            Self.append("\u{FFFD}", to: &output)
        }
        if UTF16.isLeadSurrogate(unit) {
            highSurrogate = unit
        } else {
            Self.append(Unicode.Scalar(unit) ?? "\u{FFFD}", to: &output)
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
