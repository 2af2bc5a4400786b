import KenDomain
import KenText

/// How a name typed in a note finds a person among those one may mean.
enum PersonName {
    /// Whether a typed name fits: the whole name, one of its words, or a mail address, whatever the case and accents.
    static func fits(_ typed: String, _ person: Person) -> Bool {
        let wanted = Words.tokens(typed)
        guard !wanted.isEmpty else { return false }
        if person.mails.contains(typed.lowercased()) { return true }
        let name = Words.tokens(person.name)
        return wanted.allSatisfy(name.contains)
    }
}
