public import KenDomain

/// Reads a first thought on "what business are we in?" (rule book 10.1; the five posts). English only: in other
/// languages nobody has read it.
public enum BusinessWords {
    /// From where the words look; the customer is looked for first.
    public static func read(_ text: String) -> BusinessView {
        let text = text.replacing("\u{2019}", with: "'")
        if text.contains(helping) || text.contains(achieving) { return .customerCentric }
        if text.contains(making) || text.contains(trade) { return .productCentric }
        return Words.tokens(text).contains(where: english.contains) ? .unclear : .notRead
    }

    /// "We help companies keep track of …".
    private static var helping: some RegexComponent {
        #/
        \b(?:help|helps|helping|enable|enables|let|lets|make\ sure|so\ that)\b.*
        \b(?:customers?|clients?|people|designers?|builders?|makers?|operators?|patients?|teams?
        |companies|engineers?|they)\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    /// "Designers can …".
    private static var achieving: some RegexComponent {
        #/
        \b(?:customers?|designers?|builders?|makers?|operators?|engineers?|people)\b.*
        \b(?:can|get|do|manage|move|achieve|finish|run)\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    /// "We make …".
    private static var making: some RegexComponent {
        #/\bwe (?:make|build|sell|manufacture|produce|develop|supply|offer)\b/#
            .ignoresCase().wordBoundaryKind(.simple)
    }

    /// "We're in the … business".
    private static var trade: some RegexComponent {
        #/\bwe(?:'re| are) (?:in the|a)\b.*\b(?:business|company|maker|manufacturer|vendor|supplier|provider)\b/#
            .ignoresCase().wordBoundaryKind(.simple)
    }

    /// Words without which hardly any English sentence comes.
    private static let english: Set<String> = [
        "we", "our", "us", "the", "a", "an", "and", "of", "to", "for", "in", "is", "are", "with", "it", "that",
        "business",
    ]
}
