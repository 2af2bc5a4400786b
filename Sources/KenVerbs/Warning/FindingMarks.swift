import KenDomain
import KenStore

/// What is known about warnings beside the rules on a day: which are put off, and which would vanish if a constant moved.
struct FindingMarks: Sendable {
    /// Warnings put off, by subject.
    var snoozes: [Warning.Subject: Snooze] = [:]
    /// The constants that a warning hangs on, in words, by subject.
    var borderline: [Warning.Subject: [String]] = [:]

    /// How many of these warnings are put off.
    func count(in warnings: [Warning]) -> Int {
        snoozes.isEmpty ? 0 : warnings.count { snoozes[$0.subject] != nil }
    }

    /// Warnings in words, without those put off.
    func findings(_ warnings: [Warning]) -> [Finding] {
        warnings.filter { snoozes[$0.subject] == nil }.map { marked(Finding($0)) }
    }

    /// A finding that says by which constants it would vanish.
    func marked(_ finding: Finding) -> Finding {
        guard let subject = finding.subject, let constants = borderline[subject] else { return finding }
        var finding = finding
        finding.isBorderline = true
        var explanation =
            finding.explanation
            ?? Explanation(title: "How firmly this stands", score: nil, form: .rule, terms: [], policy: "")
        explanation.notes += constants
        finding.explanation = explanation
        return finding
    }

    /// The sentences of a day without what is put off.
    func radar(of standing: JudgementBoard.Standing, policy: Policy) -> Radar {
        let portfolio = standing.portfolio
        let isPutOff = portfolio.everyWarning.contains { snoozes[$0.subject] != nil }
        var radar =
            isPutOff
            ? portfolio.radar(of: standing.judgements.values, without: Set(snoozes.keys), policy: policy)
            : portfolio.radar
        radar.findings = radar.findings.map(marked)
        radar.more = radar.more.map(marked)
        return radar
    }
}

extension Ken {
    /// What is known about the warnings of a day beside the rules.
    func findingMarks(_ standing: JudgementBoard.Standing) async throws -> FindingMarks {
        let snoozes = try await store.read { db in try db.snoozes(on: standing.basis.day) }
        return FindingMarks(
            snoozes: Dictionary(snoozes.map { ($0.subject, $0) }) { $1 },
            borderline: try await borderline(standing.basis))
    }
}
