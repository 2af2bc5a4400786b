import KenDomain
import KenStore

extension Wording {
    /// What somebody is called whose name was erased.
    static var nameErased: String { "(name erased)" }

    /// What erasing takes and leaves, each under its heading.
    package static func erasure(before view: ErasureView) -> [(title: String, words: String)] {
        let named = list(view.named.map { count($0.count, $0.words) })
        return [
            (
                "Goes",
                "The name, addresses, titles and whatever was answered about them: from records, imported rows, the log of "
                    + "changes and the texts of others."
            ),
            ("Stays", "What they said and where they were, said by somebody without a name."),
            ("Names them now", view.named.isEmpty ? "Nothing else." : "\(capitalised(named))."),
            ("For good", "No import and no restored backup brings them back. It cannot be taken back."),
            ("Left to you", "A first or last name alone, in a text that does not name them otherwise."),
        ]
    }

    /// What erasing took, one sentence each.
    package static func erasure(after view: ErasureView) -> [String] {
        let named = list(view.named.map { count($0.count, $0.words) })
        var sentences = [
            "Erased. \(view.named.isEmpty ? "Nothing else named them." : "\(capitalised(named)) name nobody now.")"
        ]
        if !view.mentions.isEmpty {
            sentences.append(
                "The name was also taken out of \(list(view.mentions.map { count($0.count, $0.words) })).")
        }
        if view.backups > 0 {
            sentences.append("A new backup was made; \(count(view.backups, "older one")) went.")
        }
        return sentences
    }

    /// What is to be said of backups that hold somebody to erase.
    package static func backups(holding view: ErasureView) -> String? {
        guard view.backups > 0 else { return nil }
        return "\(capitalised(count(view.backups, "backup"))) made before \(view.backups == 1 ? "holds" : "hold") them."
    }

    /// What a record that names a person is, for whoever does not know the tables.
    static func trace(_ kind: RecordKind) -> String {
        switch kind {
        case .affiliation: "workplace"
        case .partyRole: "fact"
        case .evidence: "statement"
        case .waveAnswer, .surveyResponse: "survey answer"
        default: RecordType.all[kind]?.words ?? kind.words
        }
    }
}
