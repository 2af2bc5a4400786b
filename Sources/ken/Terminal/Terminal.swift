import Foundation

/// Where words go: standard output, with colour only when a person is looking.
struct Terminal: Sendable {
    /// Whether colour and weight may be used.
    let hasColour: Bool
    /// Characters on a line.
    let width: Int

    /// The terminal this process writes to; honours `NO_COLOR`.
    static func standard(environment: [String: String] = ProcessInfo.processInfo.environment) -> Terminal {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        var size = winsize()
        let known = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col >= 40
        return Terminal(
            hasColour: isTerminal && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb",
            width: known ? min(Int(size.ws_col), 110) : 96)
    }

    /// A way of setting words apart.
    enum Style: String {
        case bold = "1", faint = "2", warning = "33", danger = "31", good = "32", accent = "34"
    }

    /// The words in a style, or as they are where there is no colour.
    func styled(_ text: String, _ style: Style) -> String {
        hasColour && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// A heading with an empty line before it.
    func heading(_ text: String) -> String { "\n" + styled(text, .bold) }

    /// Words broken into lines, each begun with `indent` spaces and the first with `first` instead.
    func wrapped(_ text: String, indent: Int = 0, first: String? = nil) -> String {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = lines.isEmpty ? (first ?? margin) : margin
            var isEmpty = true
            for word in paragraph.split(separator: " ") {
                if !isEmpty, Columns.width(of: line) + 1 + Columns.width(of: String(word)) > width {
                    lines.append(line)
                    line = margin
                    isEmpty = true
                }
                line += isEmpty ? String(word) : " " + word
                isEmpty = false
            }
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

    /// Writes a line to standard output.
    func print(_ text: String) { Terminal.write(text + "\n", to: FileHandle.standardOutput) }

    /// Writes a line to standard error.
    func complain(_ text: String) { Terminal.write(text + "\n", to: FileHandle.standardError) }

    /// Writes at once. A reader who has gone, as `head` does, wants no more: that is no fault.
    static func write(_ text: String, to handle: FileHandle) {
        do { try handle.write(contentsOf: Data(text.utf8)) } catch { return }
    }
}
