package import KenDomain
import KenStore
import KenText

extension Ken {
    /// Most texts that are read at once.
    package static let mostTexts = 500

    /// Reads the wording of questions, outcomes or jobs, and says what to change; nothing is kept.
    /// - Throws: ``Refusal/invalid(_:)`` without a text, or with too many.
    package func lint(_ input: LintInput, as caller: Caller) async throws -> LintView {
        let texts = input.texts.map { $0.trimmingWhitespace() }.filter { !$0.isEmpty }
        guard !texts.isEmpty, texts.count <= Self.mostTexts else {
            let reason = texts.isEmpty ? "Write a sentence to check." : "At most \(Self.mostTexts) are read at once."
            throw Refusal.invalid([Problem(field: "texts", reason)])
        }
        let today = today()
        let policy = try await policy(asOf: today)
        let products = try await store.read { db in try db.products(asOf: today).map(\.name) }
        let lint = TextCheck(products: products.sorted(), policy: policy)
        let lines = texts.map { lint.line($0, input.kind) }
        guard input.kind == .questions else { return LintView(kind: input.kind, lines: lines) }
        let hasLeading = lines.contains { $0.marks.contains { $0.code == QuestionCode.leading.rawValue } }
        return LintView(
            kind: input.kind, lines: lines,
            session: SessionLevel(levels: lines.map(\.level), hasLeading: hasLeading, policy: policy),
            proposals: input.step.map { QuestionRewriting.templates(step: $0.trimmingWhitespace()) } ?? [])
    }
}

/// Reads texts one by one.
struct TextCheck: Sendable {
    /// Names of our products.
    var products: [String] = []
    let policy: Policy

    func line(_ text: String, _ kind: LintInput.Kind) -> LintLine {
        switch kind {
        case .questions: question(text)
        case .outcomes: outcome(text)
        case .jobs: job(text)
        }
    }

    /// One question with its level.
    func question(_ text: String) -> LintLine {
        let reading = QuestionLint.read(text, policy: policy.research)
        return LintLine(
            text: text, isRead: reading != nil, level: reading?.level,
            marks: (reading?.marks ?? []).map {
                LintLine.Mark(code: $0.code.rawValue, words: $0.words, advice: Wording.advice($0.code))
            })
    }

    private func outcome(_ text: String) -> LintLine {
        let reading = OutcomeLint.read(text, products: products, policy: policy.needs)
        return LintLine(
            text: text, isRead: reading != nil,
            marks: (reading?.marks ?? []).map {
                LintLine.Mark(code: $0.code.rawValue, words: $0.words, advice: Wording.advice($0.code))
            }, restated: reading?.restated)
    }

    private func job(_ text: String) -> LintLine {
        let codes = JobLint.read(text, products: products, policy: policy.needs)
        return LintLine(
            text: text, isRead: codes != nil,
            marks: (codes ?? []).map { LintLine.Mark(code: $0.rawValue, words: "", advice: Wording.advice($0)) })
    }
}

extension Wording {
    /// What is wrong with a job statement, and what to do.
    static func advice(_ code: JobLint.Code) -> String {
        switch code {
        case .noVerb: "Start with a verb: what do they try to get done?"
        case .product: "Leave the product out: they had this job before it."
        case .buysOurs: "Buying or using what is ours is no job of theirs."
        case .tooLong: "Say it in fewer words: verb, object, context."
        }
    }

    /// How deep a question or a talk goes, in words; nil for none.
    package static func depth(_ level: Int) -> String? {
        ResearchLevel(rawValue: level).map { "level \(level), \(name($0))" }
    }
}
