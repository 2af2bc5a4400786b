public import KenDomain

/// The phrases of all themes, stemmed and without accents, prepared for finding (rule book 11.2).
///
/// `brake noise` finds `Brake noises`; `*` at the end or start of a word stands for any ending or beginning, as in
/// every list of phrases. Of phrases that overlap the longest wins; one text may hold several themes.
public struct ThemePhrases: Sendable {
    private let list: PhraseList<Theme.ID>

    /// Prepares themes; those deleted are left out.
    public init(_ themes: [Theme]) {
        list = PhraseList(
            themes.filter { $0.standing.endedOn == nil }.sorted { $0.id < $1.id }.map { theme in
                .init(theme.id, theme.phrases.map(ThemePhrases.stemmed))
            })
    }

    /// Themes that a text is about, by id.
    public func themes(in text: String) -> [Theme.ID] { themes(inStems: Words.tokens(text).map(Stem.of)) }

    /// Themes found in words that are folded and stemmed already, by id; linear in the words.
    func themes(inStems stems: [String]) -> [Theme.ID] {
        Set(list.matches(inWords: stems).map(\.meaning)).sorted()
    }

    /// Plain words are stemmed; words with `*` stay as they were written.
    private static func stemmed(_ phrase: String) -> String {
        phrase.split(whereSeparator: \.isWhitespace).flatMap { word in
            word.contains("*") ? [String(word)] : Words.tokens(String(word)).map(Stem.of)
        }
        .joined(separator: " ")
    }
}
