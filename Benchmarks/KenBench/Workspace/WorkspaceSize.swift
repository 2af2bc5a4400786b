import ArgumentParser

/// How much work a made-up workspace holds.
enum WorkspaceSize: String, CaseIterable, ExpressibleByArgument, Sendable {
    case company, firm, group

    /// Organisations, our own among them.
    var organisations: Int {
        switch self {
        case .company: 13
        case .firm: 2_000
        case .group: 100_000
        }
    }

    /// People, ours among them.
    var people: Int {
        switch self {
        case .company: 120
        case .firm: 20_000
        case .group: 1_000_000
        }
    }

    /// Conversations, held and planned.
    var interactions: Int {
        switch self {
        case .company: 600
        case .firm: 200_000
        case .group: 10_000_000
        }
    }

    /// People of ours: one in a hundred, and at least eight.
    var colleagues: Int { max(8, people / 100) }
}
