/// Ids as sources write them, made comparable.
enum SourceID {
    /// An id without the `.0` that a spreadsheet or a warehouse adds; nil when it is empty or was rounded to `7.25E+12`.
    static func cleaned(_ text: some StringProtocol) -> String? {
        var id = text.trimmingBlanks()
        if let point = id.firstIndex(of: "."), point != id.startIndex, id[..<point].allSatisfy(\.isNumber),
            id[id.index(after: point)...].allSatisfy({ $0 == "0" })
        {
            id = String(id[..<point])
        }
        return id.isEmpty || isRounded(id) ? nil : id
    }

    /// Whether a spreadsheet has rounded it, so that the id is lost.
    static func isRounded(_ text: some StringProtocol) -> Bool {
        let parts = text.uppercased().split(separator: "E+")
        return parts.count == 2 && Double(parts[0].replacing(",", with: ".")) != nil && Int(parts[1]) != nil
    }

    /// The ids in a list joined by `;` or `,`.
    static func list(_ text: String) -> [String] { text.split { $0 == ";" || $0 == "," }.compactMap { cleaned($0) } }

    /// A Salesforce id with its three check letters, so that the 15- and the 18-letter form are the same.
    static func salesforce(_ text: some StringProtocol) -> String? {
        guard let id = cleaned(text) else { return nil }
        let letters = Array(id.utf8)
        guard letters.count == 15, letters.allSatisfy({ (48...57).contains($0) || (65...90).contains($0 & 0xDF) }) else {
            return id
        }
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)
        let checks = (0..<3).map { group in
            alphabet[(0..<5).reduce(0) { sum, bit in sum | ((65...90).contains(letters[group * 5 + bit]) ? 1 << bit : 0) }]
        }
        return id + String(decoding: checks, as: UTF8.self)
    }
}
