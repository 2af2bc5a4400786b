import KenDomain

/// The value of an answer as Ken's own files write it: its form, a colon, and the value.
enum ClaimValueText {
    /// What a cell may hold.
    static let form = """
        a value; write plain words, or choice: shaping, element: FoldSeal, person: KEY, date: 2026-05-01, percent: 30, \
        money: 100.00 EUR, or trend: paper packaging/-1/fiveYears
        """

    /// Reads a value; `text` alone means that the gist is the value, and words without a form are text.
    static func read(_ text: String, gist: String, day0: Day) -> ClaimDraft.Value? {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let form = parts.first?.trimmingBlanks() else { return nil }
        guard parts.count == 2 else { return form.isEmpty ? nil : .plain(.text(form == "text" ? gist : form)) }
        let rest = parts[1].first == " " ? String(parts[1].dropFirst()) : String(parts[1])
        guard !rest.isEmpty else { return nil }
        switch form {
        case "text": return .plain(.text(rest))
        case "choice": return .plain(.choice(rest))
        case "element": return .plain(.element(rest))
        case "person": return .person(.source("ken.person", rest.trimmingBlanks()))
        case "date": return InterchangeDay.read(rest.trimmingBlanks(), day0: day0).map { .plain(.date($0)) }
        case "percent":
            return Double(rest.trimmingBlanks()).flatMap { (0...100).contains($0) ? .plain(.percent($0)) : nil }
        case "money": return MoneyText.read(rest.trimmingBlanks()).map { .plain(.money($0)) }
        case "trend": return trend(rest).map { .plain($0) }
        default: return nil
        }
    }

    private static func trend(_ text: String) -> AnswerValue? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 3, let direction = Int(parts[parts.count - 2].trimmingBlanks()),
            (-2...2).contains(direction),
            let horizon = Question.Horizon(rawValue: parts[parts.count - 1].trimmingBlanks())
        else { return nil }
        let dimension = parts.dropLast(2).joined(separator: "/")
        return dimension.isEmpty ? nil : .trend(dimension: dimension, direction: direction, horizon: horizon)
    }

    /// The form read by ``read(_:gist:day0:)``.
    static func write(_ value: ClaimDraft.Value, gist: String) -> String {
        switch value {
        case .person(let link): "person: " + InterchangeCells.key(link)
        case .plain(.person(let id)): "person: \(id)"
        case .plain(.text(let text)): text == gist ? "text" : "text: " + text
        case .plain(.choice(let word)): "choice: " + word
        case .plain(.element(let word)): "element: " + word
        case .plain(.date(let day)): "date: \(day)"
        case .plain(.percent(let share)): "percent: " + NumberText.write(share)
        case .plain(.money(let money)): "money: " + MoneyText.write(money)
        case .plain(.trend(let dimension, let direction, let horizon)):
            "trend: \(dimension)/\(direction)/\(horizon.rawValue)"
        }
    }
}
