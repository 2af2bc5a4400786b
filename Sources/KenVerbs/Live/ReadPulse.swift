import KenDomain

/// What pages that stand open want to know: whether anything has changed, and what is being worked on.
package struct PulseView: Codable, Hashable, Sendable {
    /// As ``Ken/state(asOf:)`` gives it: while it is the same, so is every page of today.
    package var state: String
    /// Long work that goes on, in sentences, for those who may import files.
    package var work: [String]

    package init(state: String, work: [String]) {
        self.state = state
        self.work = work
    }
}

extension Ken {
    /// Whether anything has changed, and what is being worked on. Two indexed reads.
    package func pulse() async throws -> PulseView {
        PulseView(state: try await state(asOf: nil), work: work)
    }

    /// Long work that goes on in this process, in sentences.
    package var work: [String] {
        let imports = importDesk.running.sorted { $0.key < $1.key }.map { _, state in
            "Importing: \(Wording.number(state.rows)) rows of \(state.file) read."
        }
        guard let judged = workBoard.judged else { return imports }
        let all = judged.total.map { " of \(Wording.number($0))" } ?? ""
        return imports + ["Judging again: \(Wording.number(judged.done))\(all) accounts done."]
    }
}
