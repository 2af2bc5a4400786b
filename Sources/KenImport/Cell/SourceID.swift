/// Ids as sources write them, made comparable.
enum SourceID {
    /// An id without the `.0` that a spreadsheet or a warehouse adds; nil when it is empty or was rounded to `7.25E+12`.
    static func cleaned(_ text: some StringProtocol) -> String? {
        let id = text.trimmingBlanks()
        if id.isEmpty { return nil }
        guard let point = id.utf8.firstIndex(of: UInt8(ascii: ".")) else { return isRounded(id) ? nil : id }
        if point != id.startIndex, id.utf8[..<point].allSatisfy(isDigit),
            id.utf8[id.utf8.index(after: point)...].allSatisfy({ $0 == UInt8(ascii: "0") })
        {
            return String(id[..<point])
        }
        return isRounded(id) ? nil : id
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// Whether a spreadsheet has rounded it, so that the id is lost.
    static func isRounded(_ text: String) -> Bool {
        guard let plus = text.utf8.firstIndex(of: UInt8(ascii: "+")), plus != text.startIndex else { return false }
        let exponent = text.utf8.index(before: plus)
        guard text.utf8[exponent] | 0x20 == UInt8(ascii: "e") else { return false }
        return Double(text[..<exponent].replacing(",", with: ".")) != nil
            && Int(text[text.utf8.index(after: plus)...]) != nil
    }

    /// The ids in a list joined by `;` or `,`.
    static func list(_ text: String) -> [String] {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") }) else {
            return cleaned(text).map { [$0] } ?? []
        }
        return text.split { $0 == ";" || $0 == "," }.compactMap { cleaned($0) }
    }

    /// A Salesforce id with its three check letters, so that the 15- and the 18-letter form are the same.
    static func salesforce(_ text: some StringProtocol) -> String? {
        guard let id = cleaned(text) else { return nil }
        let letters = Array(id.utf8)
        guard letters.count == 15, letters.allSatisfy({ isDigit($0) || (65...90).contains($0 & 0xDF) }) else {
            return id
        }
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)
        let checks = (0..<3).map { group in
            alphabet[
                (0..<5).reduce(0) { sum, bit in sum | ((65...90).contains(letters[group * 5 + bit]) ? 1 << bit : 0) }]
        }
        return id + String(decoding: checks, as: UTF8.self)
    }
}
