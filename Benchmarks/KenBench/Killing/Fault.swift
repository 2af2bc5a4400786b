import ArgumentParser
import KenStore

/// A fault planted in the writer, which a harness that is any good must notice.
enum Fault: String, CaseIterable, ExpressibleByArgument {
    /// Writes as Ken does.
    case none
    /// `synchronous=NORMAL`: a commit is handed to the system, not to the disk.
    case normal
    /// `synchronous=OFF`: nothing is ever handed to the disk.
    case off
    /// Acknowledges before the commit.
    case early

    /// How commits are made durable.
    var durability: Durability {
        switch self {
        case .none, .early: .full
        case .normal: .normal
        case .off: .off
        }
    }
}

extension Fault {
    /// The fault in words.
    var words: String {
        switch self {
        case .none: "as Ken writes"
        case .normal: "planted: `synchronous=NORMAL`"
        case .off: "planted: `synchronous=OFF`"
        case .early: "planted: acknowledged before the commit"
        }
    }
}
