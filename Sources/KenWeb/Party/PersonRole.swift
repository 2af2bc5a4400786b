import KenDomain
import KenVerbs

/// What a person does and is to us, dotted where Ken only presumes it.
struct PersonRole: Markup {
    let mark: PersonMark

    init(_ mark: PersonMark) { self.mark = mark }

    var html: HTML {
        let label: HTML =
            mark.label == .unclassified
            ? Unknown(ask: "What does this person do with our product?").html
            : Inferred(Wording.name(mark.label), why: mark.inferredFrom).html
        return HTML.dotted([mark.title.map { HTML.text($0) }, label].compactMap(\.self))
    }
}

extension PersonMark {
    /// Title or function in words, for drawings.
    var role: String {
        title ?? functions.first.map { Wording.name($0) } ?? (side == .ours ? "colleague" : Wording.name(label))
    }
}
