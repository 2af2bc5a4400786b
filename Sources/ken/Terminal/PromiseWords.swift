import KenDomain
import KenVerbs

/// A promise as a line in the terminal.
struct PromiseWords {
    let line: PromiseLine
    let asOf: Day
    let terminal: Terminal
    /// Whether its id stands behind it, to settle it by.
    var showsID = false

    var text: String {
        let who =
            line.people.isEmpty ? line.accountName : "\(line.people.joined(separator: ", ")) (\(line.accountName))"
        let owner = line.owner.map { ", \($0)" } ?? ""
        let id = showsID && line.settledOn == nil ? terminal.styled("  \(line.id)", .faint) : ""
        return terminal.wrapped("\(mark) \(line.text) – \(who)\(owner)\(id)", indent: 6, first: "  ")
    }

    private var mark: String {
        let words = Wording.promise(line, asOf: asOf)
        switch line.state {
        case .broken: return terminal.styled(words, .danger)
        case .open: return terminal.styled(words, line.dueOn.map { $0 < asOf } ?? false ? .warning : .accent)
        case .kept, .late, .renegotiated: return terminal.styled(words, .faint)
        }
    }
}
