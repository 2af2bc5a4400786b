import KenDomain

extension TableRow {
    /// Reads a row that only says that two records belong together.
    mutating func link(
        from: (String) -> Link, to: (String) -> Link, cleaned: (String) -> String?
    ) -> TableLayout.Reading {
        if let (field, reason) = reasonToPassOver() { return .skip(field: field, reason: reason) }
        guard let first = text(.fromID).flatMap(cleaned) else {
            return .skip(field: .fromID, reason: "no id, or one that a spreadsheet has rounded")
        }
        guard let second = text(.toID).flatMap(cleaned) else {
            return .skip(field: .toID, reason: "no id, or one that a spreadsheet has rounded")
        }
        let association = AssociationDraft(from: from(first), to: to(second))
        return .drafts([draft(id: "\(first)-\(second)", learnedOn: nil, .association(association))])
    }
}
