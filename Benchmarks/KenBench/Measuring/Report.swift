/// A table of figures, each beside its reference of the same run, printed as Markdown.
struct Report {
    /// Whether a figure reaches what it must.
    enum Verdict: String {
        case met = "pass", missed = "**miss**", told = "–"

        /// Met or missed; only told when nothing was asked.
        init(_ isMet: Bool?) { self = isMet.map { $0 ? .met : .missed } ?? .told }
    }

    /// One line of the table.
    struct Line {
        let what: String
        let figure: String
        let reference: String
        let ratio: Double?
        let bar: String
        let verdict: Verdict

        /// A figure.
        /// - Parameters:
        ///   - ratio: figure by reference, when both are of one kind.
        ///   - bar: what is asked of it; empty when it is only told.
        init(
            _ what: String, figure: String, reference: String = "–", ratio: Double? = nil, bar: String = "",
            isMet: Bool? = nil
        ) {
            self.what = what
            self.figure = figure
            self.reference = reference
            self.ratio = ratio
            self.bar = bar.isEmpty ? "–" : bar
            verdict = Verdict(isMet)
        }
    }

    let title: String
    private(set) var lines: [Line] = []

    /// An empty table.
    init(_ title: String) { self.title = title }

    /// Adds a line.
    mutating func add(_ line: Line) { lines.append(line) }

    /// How many figures miss their bar.
    var misses: Int { lines.count { $0.verdict == .missed } }

    /// The table in Markdown.
    var markdown: String {
        let rows = lines.map { line in
            let ratio = line.ratio.map { Unit.times.text($0) } ?? "–"
            return
                "| \(line.what) | \(line.figure) | \(line.reference) | \(ratio) | \(line.bar) | \(line.verdict.rawValue) |"
        }
        return
            ([
                "### \(title)", "", "| figure | measured | reference | ratio | to reach | |",
                "|---|---|---|---|---|---|",
            ] + rows)
            .joined(separator: "\n")
    }
}
