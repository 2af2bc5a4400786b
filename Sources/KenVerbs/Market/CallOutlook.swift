import Foundation
package import KenDomain
import KenStore

extension Ken {
    /// Makes a call on where a trend goes.
    ///
    /// Keeping the same call twice under one idempotency key keeps it once.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, ``Refusal/forbidden(_:)`` for whoever speaks for another.
    package func callOutlook(_ input: CallInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let policy = try await policy(asOf: today)
        let (reading, _) = try await outlookReading(asOf: today, policy: policy, as: caller)
        let colleagues = try await store.read { db in try db.colleagues(asOf: today) }
        var draft = CallDraft(input, today: today)
        let line = draft.line(among: reading.lines)
        let by = draft.caller(caller, among: colleagues)
        guard draft.problems.isEmpty, let line, let by, let likelihood = draft.likelihood else {
            throw Refusal.invalid(draft.problems)
        }
        let call = OutlookCall(
            id: world.newID(), caller: by, subject: line.outlook.subject,
            direction: line.outlook.named, statement: draft.statement, likelihood: likelihood,
            confidence: input.confidence ?? line.outlook.confidence, dissent: draft.dissent,
            tellTales: draft.tellTales, on: today, reviewOn: draft.reviewOn,
            standing: Standing(learnedOn: today, at: world.now()))
        guard let call else { throw Refusal.invalid([CallDraft.outOfRange]) }
        let key = input.idempotencyKey
        let done = try await act("call an outlook", as: caller, key: key) { journal, _ -> (OutlookCall, String?) in
            if let earlier = try key.flatMap({ try journal.change(key: $0) }), let id = earlier.record,
                let found = try journal.find(OutlookCall.self, OutlookCall.ID(id))
            {
                return (found, earlier.cause)
            }
            try journal.insert(call)
            return (call, nil)
        }
        let (kept, earlier) = done.answer
        return ActView(
            act: earlier ?? done.act, record: kept.id.description,
            sentences: Wording.sentences(for: kept).map(\.plain), warnings: draft.notes(on: line))
    }
}

/// A call while it is being checked: every problem at once, each with its place.
private struct CallDraft {
    let input: CallInput
    let today: Day
    private(set) var problems: [Problem] = []

    static let outOfRange = Problem(
        field: "likelihood", "Nothing to come is ruled out or certain: name 1 to 99 %, or a word such as “likely”.")
    private static let mostWords = 500
    private static let mostTellTales = 8
    private static let longestReview = 3660

    init(_ input: CallInput, today: Day) {
        self.input = input
        self.today = today
        check()
    }

    /// The clause without a leading "that" and a final full stop.
    var statement: String {
        var words = input.statement.trimmingCharacters(in: .whitespacesAndNewlines)
        if words.lowercased().hasPrefix("that ") { words.removeFirst(5) }
        while words.hasSuffix(".") { words.removeLast() }
        return words
    }

    var dissent: String? {
        let words = (input.dissent ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        return words.isEmpty ? nil : words
    }

    var tellTales: [OutlookCall.TellTale] {
        input.tellTales.compactMap { tale in
            let words = tale.text.trimmingCharacters(in: .whitespacesAndNewlines)
            return words.isEmpty ? nil : .init(words, lookBy: tale.lookBy)
        }
    }

    var likelihood: Double? { Likelihood.probability(input.likelihood) }

    /// The day named, else half a year ahead: the shelf life of a call (Q312).
    var reviewOn: Day { input.reviewOn ?? today.adding(Int(QuestionBank.question(Question.ID(312))?.shelfLife ?? 180)) }

    private mutating func check() {
        if statement.isEmpty { add("statement", "Say what you expect, as a clause: “paper replaces plastic wrap”.") }
        if likelihood == nil { problems.append(Self.outOfRange) }
        for (field, words) in [("statement", statement), ("dissent", dissent ?? "")] {
            if words.count > Self.mostWords { add(field, "Keep it within \(Self.mostWords) characters.") }
            if let mixed = LikelihoodLint.mixed(in: words).first {
                add(field, "“\(mixed)” says how likely and how sure in one sentence; make two of it.")
            }
        }
        if tellTales.isEmpty { add("tellTales", "Name at least one event that would show early whether it comes.") }
        if tellTales.count > Self.mostTellTales || tellTales.contains(where: { $0.text.count > Self.mostWords }) {
            add("tellTales", "Name at most \(Self.mostTellTales) events, each in a sentence.")
        }
        if reviewOn <= today || today.days(to: reviewOn) > Self.longestReview {
            add("reviewOn", "Name a day to look at it again, within ten years.")
        }
    }

    private mutating func add(_ field: String, _ words: String) { problems.append(Problem(field: field, words)) }

    /// The trend that is meant: by id, by whole title or dimension, or by words that fit only one.
    mutating func line(among lines: [OutlookView.Line]) -> OutlookView.Line? {
        let words = input.trend.trimmingCharacters(in: .whitespacesAndNewlines)
        let whole = lines.filter { line in
            [line.outlook.title.lowercased(), line.outlook.subject.dimension, line.outlook.trend?.description ?? ""]
                .contains(words.lowercased()) || line.outlook.trend?.description == words
        }
        let fitting = words.isEmpty ? [] : whole.isEmpty ? lines.filter { $0.isAbout(words) } : whole
        if let only = fitting.first, fitting.count == 1 { return only }
        let titles = Wording.list((fitting.isEmpty ? lines : fitting).prefix(8).map { "“\($0.outlook.title)”" })
        if lines.isEmpty {
            add("trend", "No trend is on record; log what a customer says of its market first.")
        } else {
            add(
                "trend",
                "“\(words)” \(fitting.isEmpty ? "is no trend on record" : "fits several"); name one of \(titles).")
        }
        return nil
    }

    /// Who calls.
    mutating func caller(_ caller: Caller, among colleagues: [Profile]) -> Person.ID? {
        do {
            if let found = try caller.identity(said: input.by, among: colleagues) { return found }
            let names = Wording.list(colleagues.prefix(8).map(\.person.name))
            add("by", "Say who calls\(names.isEmpty ? "" : ": \(names)").")
        } catch .invalid(let found) {
            problems += found
        } catch {
            add("by", "Only your own calls are yours to make.")
        }
        return nil
    }

    /// What is worth knowing besides.
    func notes(on line: OutlookView.Line) -> [String] {
        let missing = line.outlook.missing.map(Wording.name)
        let sure = input.confidence.map { $0 > line.outlook.confidence } ?? false
        return [
            missing.isEmpty ? nil : "A hypothesis so far; a sound call needs \(Wording.list(missing)).",
            sure ? "You are surer than the words on record: they give \(Wording.name(line.outlook.confidence))." : nil,
        ].compactMap(\.self)
    }
}
