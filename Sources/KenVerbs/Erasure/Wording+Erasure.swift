import KenDomain

extension Wording {
    /// What somebody is called whose name was erased.
    static var nameErased: String { "(name erased)" }

    /// What erasing would take, or took, one sentence each.
    package static func erasure(_ view: ErasureView) -> [String] {
        let named = list(view.named.map { count($0.count, $0.words) })
        guard view.isDone else {
            let stays = view.named.isEmpty ? "Nothing else names them." : "\(capitalised(named)) will name nobody."
            return [
                "The name, the addresses, the titles and everything answered about \(view.name) go, from records, "
                    + "imported rows, the log of changes and the texts of others.",
                "What they said and where they were stays, said by somebody without a name. \(stays)",
                "No import and no restored backup brings them back. It cannot be taken back.",
                "A first or last name alone, in a text that does not name them otherwise, stays: search for it.",
            ]
        }
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
        view.backups == 0
            ? nil
            : "\(capitalised(count(view.backups, "backup"))) made before \(view.backups == 1 ? "holds" : "hold") them."
    }
}
