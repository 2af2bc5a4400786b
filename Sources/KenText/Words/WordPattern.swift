/// One word of a phrase: itself, or a beginning or an ending written with `*`.
enum WordPattern: Hashable, Sendable {
    case exactly(String)
    case beginning(String)
    case ending(String)
    case containing(String)

    /// Reads a word with `*` at its start, its end, or both.
    init(_ text: Substring) {
        let letters = Words.fold(String(text)).filter { $0 != "*" }
        switch (text.hasPrefix("*"), text.hasSuffix("*")) {
        case (false, false): self = .exactly(letters)
        case (false, true): self = .beginning(letters)
        case (true, false): self = .ending(letters)
        case (true, true): self = .containing(letters)
        }
    }

    /// Whether a folded word fits.
    func holds(for word: String) -> Bool {
        switch self {
        case .exactly(let letters): word == letters
        case .beginning(let letters): word.hasPrefix(letters)
        case .ending(let letters): word.hasSuffix(letters)
        case .containing(let letters): word.contains(letters)
        }
    }
}
