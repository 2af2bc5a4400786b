/// Takes English endings off folded words, so that `exports`, `exporting` and `exported` are one (after Porter 1980,
/// steps 1 and 5, and the commonest endings of 2 and 3).
///
/// Words with letters beyond a to z, with digits, or of fewer than four letters stay as they are. Other languages
/// lose an ending now and then, in texts and phrases alike, so that they still meet.
public enum Stem {
    /// The stem of a folded word; linear in its length.
    public static func of(_ word: String) -> String {
        let letters = Array(word.utf8)
        guard letters.count > 3, letters.allSatisfy({ (97...122).contains($0) }) else { return word }
        var stem = letters[...]
        takePlural(&stem)
        takePast(&stem)
        if stem.count > 3, stem.last == 121, !isVowel(stem, stem.endIndex - 2) { stem[stem.endIndex - 1] = 105 }
        takeSuffix(&stem)
        if stem.count > 4, stem.last == 101 { stem.removeLast() }
        if stem.count > 3, stem.hasSuffix("ll") { stem.removeLast() }
        return String(decoding: stem, as: UTF8.self)
    }

    private static func takePlural(_ stem: inout ArraySlice<UInt8>) {
        if stem.hasSuffix("sses") || (stem.hasSuffix("ies") && stem.count > 4) {
            stem.removeLast(2)
        } else if stem.last == 115, !stem.hasSuffix("ss"), !stem.hasSuffix("us"), !stem.hasSuffix("is") {
            stem.removeLast()
        }
    }

    private static func takePast(_ stem: inout ArraySlice<UInt8>) {
        for ending in ["ing", "ed"] where stem.hasSuffix(ending) {
            let rest = stem.dropLast(ending.utf8.count)
            guard rest.count > 2, rest.indices.contains(where: { isVowel(rest, $0) }) else { return }
            stem = rest
            if let last = rest.last, rest.count > 3, rest[rest.endIndex - 2] == last, !"lsz".utf8.contains(last),
                !isVowel(rest, rest.endIndex - 1)
            {
                stem.removeLast()
            }
            return
        }
    }

    /// Endings and what stands for them, longest first.
    private static let suffixes: [(ending: String, instead: String)] = [
        ("ational", "ate"), ("ization", "ize"), ("isation", "ize"), ("fulness", "ful"), ("iveness", "ive"),
        ("biliti", "ble"), ("ation", "ate"), ("ement", ""), ("aliti", "al"), ("ment", ""), ("ness", ""), ("alli", "al"),
        ("entli", "ent"), ("ator", "ate"), ("abli", "able"), ("izer", "ize"), ("li", ""),
    ]

    private static func takeSuffix(_ stem: inout ArraySlice<UInt8>) {
        guard let found = suffixes.first(where: { stem.hasSuffix($0.ending) }) else { return }
        let rest = stem.dropLast(found.ending.utf8.count)
        guard rest.count > 3, rest.indices.contains(where: { isVowel(rest, $0) }) else { return }
        stem = rest + Array(found.instead.utf8)[...]
    }

    private static func isVowel(_ letters: ArraySlice<UInt8>, _ place: Int) -> Bool {
        switch letters[place] {
        case 97, 101, 105, 111, 117: true
        case 121: place > letters.startIndex && !isVowel(letters, place - 1)
        default: false
        }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ ending: String) -> Bool {
        let ending = ending.utf8
        return count >= ending.count && self[(endIndex - ending.count)...].elementsEqual(ending)
    }
}
