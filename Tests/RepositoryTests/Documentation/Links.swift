import Foundation

/// The links of a Markdown document to other files of the repository.
struct Links {
    let path: String
    let text: String

    /// Relative links whose file, or whose heading in a Markdown file, is not there.
    /// - Parameter read: the text of a file of the repository; nil when there is none.
    func breaches(exists: (String) -> Bool, read: (String) -> String?) -> [Breach] {
        targets.compactMap { line, target in
            let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let file = parts[0].isEmpty ? path : resolved(String(parts[0]))
            guard exists(file) else { return Breach(path: path, line: line, reason: "there is no \(file)") }
            guard parts.count > 1, file.hasSuffix(".md"), let text = read(file) else { return nil }
            let isThere = Links(path: file, text: text).anchors.contains(String(parts[1]))
            return isThere ? nil : Breach(path: path, line: line, reason: "\(file) has no heading #\(parts[1])")
        }
    }

    /// Each relative target with its line.
    private var targets: [(line: Int, target: String)] {
        prose.flatMap { line, text in
            text.matches(of: /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/)
                .map { (line, String($0.1)) }
                .filter { !$0.1.contains("://") && !$0.1.hasPrefix("mailto:") }
        }
    }

    /// Headings as the addresses that code hosts make of them.
    private var anchors: Set<String> {
        Set(
            prose.filter { $0.text.hasPrefix("#") }.map { heading in
                heading.text.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
                    .filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }.replacing(" ", with: "-")
            })
    }

    /// The lines outside fenced code, with inline code blanked.
    private var prose: [(line: Int, text: String)] {
        var isFenced = false
        var lines: [(line: Int, text: String)] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.drop(while: { $0 == " " }).hasPrefix("```") {
                isFenced.toggle()
            } else if !isFenced {
                let text = line.hasPrefix("#") ? line : line.replacing(/`[^`]*`/, with: "")
                lines.append((index + 1, String(text)))
            }
        }
        return lines
    }

    private func resolved(_ target: String) -> String {
        var folders = target.hasPrefix("/") ? [] : path.split(separator: "/").dropLast().map(String.init)
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = folders.popLast() } else { folders.append(String(step)) }
        }
        return folders.joined(separator: "/").removingPercentEncoding ?? target
    }
}
