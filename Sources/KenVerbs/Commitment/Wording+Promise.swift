package import KenDomain

extension Wording {
    /// Where a promise stands: "due in 6 days", "broken, was due 46 days ago".
    package static func promise(_ line: PromiseLine, asOf: Day) -> String {
        switch line.state {
        case .open:
            guard let due = line.dueOn else { return "open, no day named" }
            return due < asOf ? "overdue, was due \(ago(due, asOf: asOf))" : "due \(until(due, asOf: asOf))"
        case .kept: return "kept"
        case .late: return "done late"
        case .broken: return line.dueOn.map { "broken, was due \(ago($0, asOf: asOf))" } ?? "broken"
        case .renegotiated: return "changed by agreement"
        }
    }
}
