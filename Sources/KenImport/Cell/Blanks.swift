extension StringProtocol {
    /// The text without white space at its ends.
    func trimmingBlanks() -> String {
        let bytes = Substring(self).utf8
        guard let first = bytes.first, let last = bytes.last else { return "" }
        // Letters, digits and signs of ASCII are no blanks: nothing to cut off, and no need to look at characters.
        if (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) { return String(self) }
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
        else {
            return ""
        }
        return String(self[start...end])
    }
}
