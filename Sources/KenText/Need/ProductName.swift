/// Finds the names of products as whole words, in any case.
enum ProductName {
    /// Every place of a name in a text. Linear in the text.
    static func ranges(of name: String, in text: String) -> [Range<String.Index>] {
        let wanted = Array(name.lowercased().filter { !$0.isWhitespace })
        guard !wanted.isEmpty else { return [] }
        return text.indices.compactMap { start in
            guard start == text.startIndex || !isWord(text[text.index(before: start)]),
                let end = end(of: wanted, in: text, from: start), end == text.endIndex || !isWord(text[end])
            else { return nil }
            return start..<end
        }
    }

    /// Where the name ends that starts here; blanks inside it do not matter.
    private static func end(of wanted: [Character], in text: String, from start: String.Index) -> String.Index? {
        var index = start
        var place = 0
        while place < wanted.count {
            guard index < text.endIndex else { return nil }
            let isBlank = text[index].isWhitespace
            if isBlank, place == 0 { return nil }
            if !isBlank {
                guard text[index].lowercased() == String(wanted[place]) else { return nil }
                place += 1
            }
            index = text.index(after: index)
        }
        return index
    }

    private static func isWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
}
