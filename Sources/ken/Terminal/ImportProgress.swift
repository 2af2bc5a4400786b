import Foundation
import KenDomain
import KenVerbs
import Synchronization

/// One line on standard error that counts rows while a person is looking.
final class ImportProgress: Sendable {
    private let isShown: Bool
    private let last = Mutex(0)

    init(isShown: Bool) { self.isShown = isShown && isatty(STDERR_FILENO) == 1 }

    /// Shows how far a file is read.
    func show(_ state: ImportState) {
        guard isShown else { return }
        let text = "  \(state.file): \(Wording.number(state.rows)) rows"
        last.withLock { $0 = max($0, text.count) }
        Terminal.write("\r\(text)", to: FileHandle.standardError)
    }

    /// Clears the line.
    func finish() {
        guard isShown else { return }
        let width = last.withLock { $0 }
        Terminal.write("\r" + String(repeating: " ", count: width) + "\r", to: FileHandle.standardError)
    }
}
