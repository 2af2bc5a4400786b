import KenDomain

extension SearchQuery {
    /// The query as a database takes it; words are quoted, so that none is read as an operator.
    func text(for dialect: Dialect) -> String {
        switch dialect {
        case .sqlite:
            terms.map { term in
                "\"" + term.folded.joined(separator: " ") + "\"" + (term.isBeginning ? " *" : "")
            }
            .joined(separator: " AND ")
        case .postgreSQL:
            terms.map { term in
                let words = term.folded.map { "'\($0)'" }
                return "(" + words.joined(separator: " <-> ") + (term.isBeginning ? ":*" : "") + ")"
            }
            .joined(separator: " & ")
        }
    }
}

extension SearchQuery.Term {
    /// Its words as the index has them: letters and digits alone, so they need no escape.
    fileprivate var folded: [String] { words.map(Folding.fold) }
}
