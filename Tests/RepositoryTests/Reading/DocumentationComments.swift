/// The comments of a file by line, so that the one above a declaration is found.
struct DocumentationComments {
    private var documentation: [Int: String] = [:]
    private var ordinary: Set<Int> = []

    /// Sorts the comments of a file.
    init(_ comments: [Fragment]) {
        for comment in comments {
            let words = Self.words(of: comment.text)
            for line in comment.firstLine...comment.lastLine {
                if let words { documentation[line] = words } else { ordinary.insert(line) }
            }
        }
    }

    /// The documentation that ends right above `line`; remarks in between are passed over.
    func summary(above line: Int) -> String? {
        var last = line - 1
        while ordinary.contains(last) { last -= 1 }
        var first = last
        while documentation[first - 1] != nil { first -= 1 }
        guard documentation[last] != nil else { return nil }
        let words = (first...last).compactMap { documentation[$0] }.filter { !$0.isEmpty }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static func words(of comment: String) -> String? {
        guard comment.hasPrefix("///") && !comment.hasPrefix("////") || comment.hasPrefix("/**") else { return nil }
        let marks: Set<Character> = ["/", "*", " ", "\t", "\n"]
        return String(comment.drop(while: marks.contains))
    }
}
