/// What stands between the fields of a table.
public enum Delimiter: UInt8, Sendable, CaseIterable {
    case comma = 0x2C, semicolon = 0x3B, tab = 0x09

    /// The delimiter that the head of a file shows: the one that cuts most lines into equally many fields, most of them.
    ///
    /// A comma when none stands out, so that a table of one column is read as one.
    static func sniff(_ head: ArraySlice<UInt8>) -> Delimiter {
        var best = Delimiter.comma
        var bestScore = 0
        for candidate in allCases {
            let counts = self.counts(of: candidate, in: head)
            guard let first = counts.first, first > 0 else { continue }
            let agreeing = counts.count { $0 == first }
            let score = agreeing * 1000 / counts.count * 100 + min(first, 99)
            if score > bestScore { (best, bestScore) = (candidate, score) }
        }
        return best
    }

    /// How often the candidate stands outside quotes, in each of the first lines.
    private static func counts(of candidate: Delimiter, in head: ArraySlice<UInt8>) -> [Int] {
        var counts: [Int] = []
        var count = 0
        var isQuoted = false
        var isEmpty = true
        for byte in head {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case candidate.rawValue where !isQuoted: count += 1
            case 0x0A where !isQuoted, 0x0D where !isQuoted:
                if !isEmpty { counts.append(count) }
                (count, isEmpty) = (0, true)
                if counts.count == 30 { return counts }
                continue
            default: break
            }
            isEmpty = false
        }
        if counts.isEmpty && !isEmpty { counts.append(count) }
        return counts
    }
}
