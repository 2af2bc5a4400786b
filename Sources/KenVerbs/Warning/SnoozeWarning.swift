import Foundation
package import KenDomain
import KenStore

extension Ken {
    /// Days for which a warning may be put off at most.
    private static let longestSnooze = 366

    /// Puts warnings off until a day with a reason, or takes them back; either is a change in the log (rule book 13.2).
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, ``Refusal/notFound(_:)`` when no such warning stands.
    package func snooze(_ input: SnoozeInput, as caller: Caller) async throws -> SnoozeView {
        let today = today()
        try input.check(today: today, longest: Self.longestSnooze)
        let policy = try await policy(asOf: today)
        let account = try await account(named: input.account)?.id
        let standing = try await standing(asOf: today, policy: policy)
        let marks = try await findingMarks(standing)
        let lines = standing.warnings(of: account, for: caller).filter { warning in
            warning.code == input.code && warning.organisation == account
                && (input.detail == nil || warning.subject.detail == input.detail)
                && (input.until != nil || marks.snoozes[warning.subject] != nil)
        }
        .map { standing.line($0, marks) }
        guard !lines.isEmpty else { throw input.missing }
        let subjects: [Warning.Subject] = lines.map(\.subject)
        let deed = request(input.until == nil ? "wake a warning" : "snooze a warning", by: caller)
        try await store.write(deed) { journal in
            for subject in subjects {
                if let until = input.until {
                    try journal.put(
                        off: Snooze(subject, reason: input.words, since: today, until: until, by: caller.name))
                } else {
                    try journal.wake(subject)
                }
            }
        }
        return SnoozeView(
            act: deed.requestID, sentences: lines.map { $0.finding.sentence.plain }, until: input.until)
    }
}

extension SnoozeInput {
    /// The reason without blanks around it.
    fileprivate var words: String { reason.trimmingCharacters(in: .whitespacesAndNewlines) }

    /// - Throws: ``Refusal/invalid(_:)`` with every problem.
    fileprivate func check(today: Day, longest: Int) throws(Refusal) {
        guard let until else { return }
        var problems: [Problem] = []
        if words.isEmpty { problems.append(Problem(field: "reason", "Say in a sentence why it can wait.")) }
        if words.count > 500 { problems.append(Problem(field: "reason", "Keep the reason within 500 characters.")) }
        if until <= today { problems.append(Problem(field: "until", "\(until) has come; name a later day.")) }
        if today.days(to: until) > longest {
            problems.append(Problem(field: "until", "\(until) is more than a year ahead; name an earlier day."))
        }
        if !problems.isEmpty { throw .invalid(problems) }
    }

    /// That no such warning is there to be put off or taken back.
    fileprivate var missing: Refusal {
        let place = account.map { " at “\($0)”" } ?? " about the company"
        return .notFound("warning \(code.rawValue)\(place)\(until == nil ? " that is put off" : "")")
    }
}
