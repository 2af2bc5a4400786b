import KenDomain
import KenText

/// What our own words give away: promises nobody recorded, and partners or colleagues called customers (rule book 8.5
/// and 1.5). It warns where a text is written, and stops nothing.
enum TextLint {
    /// What to look at in a text, in the order of the rules.
    ///
    /// - Parameter parties: everybody it may name, with what they are to us.
    static func warnings(in text: String, naming parties: [(name: String, label: Label)] = []) -> [Warning] {
        promising(text)
            + CustomerWords.find(in: text, parties: parties).map { found in
                Warning(
                    .calledCustomer, severity: .low,
                    slots: ["person": found.name, "words": found.words, "instead": found.instead])
            }
    }

    /// The same in sentences, each with what to do.
    static func sentences(in text: String, naming parties: [(name: String, label: Label)] = []) -> [String] {
        warnings(in: text, naming: parties).map { warning in
            let finding = Finding(warning)
            return [finding.sentence.plain, finding.move].compactMap(\.self).joined(separator: " ")
        }
    }

    private static func promising(_ text: String) -> [Warning] {
        let reading = CommitmentWords.read(text)
        guard reading.tone == .commitment || reading.tone == .mixed else { return [] }
        var slots = ["words": reading.promising.joined(separator: ", ")]
        slots["mixed"] = reading.tone == .mixed ? "yes" : nil
        return [Warning(.committingWords, severity: .low, slots: slots)]
    }
}

extension [Profile] {
    /// Partners and colleagues by name, whom a text must not call customers.
    var parties: [(name: String, label: Label)] { map { (name: $0.person.name, label: $0.label) } }
}
