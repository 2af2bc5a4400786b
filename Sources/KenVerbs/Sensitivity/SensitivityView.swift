package import KenDomain

/// Whether to work out what hangs on one constant, and whether to wait for it.
package struct SensitivityInput: Codable, Sendable {
    /// Starts the work when what is kept is no longer current.
    package var starts: Bool
    /// Answers only when the work is done.
    package var waits: Bool

    package init(starts: Bool = false, waits: Bool = false) {
        self.starts = starts
        self.waits = waits
    }
}

/// What hangs on one constant of the policy (rule book 13.2b): the last result, and how far the next one is.
package struct SensitivityView: Codable, Sendable {
    /// How far the work has come.
    package struct Progress: Codable, Hashable, Sendable {
        /// Accounts judged.
        package var done: Int
        package var total: Int

        package init(done: Int, total: Int) {
            self.done = done
            self.total = total
        }
    }

    package var asOf: Day
    /// The last result; nil when it was never worked out.
    package var result: Sensitivity?
    /// Whether nothing has changed since.
    package var isCurrent: Bool
    /// nil while nothing is worked out.
    package var progress: Progress?

    package init(asOf: Day, result: Sensitivity?, isCurrent: Bool, progress: Progress? = nil) {
        self.asOf = asOf
        self.result = result
        self.isCurrent = isCurrent
        self.progress = progress
    }

    /// What the page says first.
    package var sentence: String {
        guard let result else {
            return "It has not been worked out yet which findings hang on one of our own numbers."
        }
        let findings = result.borderline.count
        let tried = "\(result.constants) numbers of ours were each made a fifth smaller and larger"
        guard !result.flips.isEmpty else { return "\(tried), and nothing would change." }
        let said =
            findings == 0
            ? "no finding hangs" : "\(Wording.count(findings, "finding")) \(findings == 1 ? "hangs" : "hang")"
        return
            "\(tried): \(said) on one of them, and \(Wording.count(result.flips.count, "move")) would change something."
    }
}
