/// Markup that is safe to send: whatever is put into it by interpolation is escaped unless it is already `HTML`.
///
/// Escaping is decided by the type checker, so a page cannot forget it. The literal parts are ours and go in as written.
package struct HTML: Sendable, Equatable {
    /// The finished markup, UTF-8.
    package private(set) var markup: String

    private init(markup: String) { self.markup = markup }

    /// A constant as it stands. Takes only literals, so people's words can never come in this way.
    package static func raw(_ constant: StaticString) -> HTML { HTML(markup: "\(constant)") }

    /// Nothing.
    package static let nothing = HTML(markup: "")

    /// People's words, escaped for text and for quoted attributes alike.
    package static func text(_ words: some StringProtocol) -> HTML {
        var html = HTML.nothing
        html.append(escaping: words)
        return html
    }

    /// One after the other.
    package static func + (left: HTML, right: HTML) -> HTML { HTML(markup: left.markup + right.markup) }

    private mutating func append(escaping words: some StringProtocol) {
        guard words.utf8.contains(where: HTML.isSpecial) else {
            markup += words
            return
        }
        var plain = words.startIndex
        for index in words.utf8.indices where HTML.isSpecial(words.utf8[index]) {
            markup += words[plain..<index]
            markup += HTML.entity(words.utf8[index])
            plain = words.utf8.index(after: index)
        }
        markup += words[plain...]
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
    }

    private static func entity(_ byte: UInt8) -> String {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        default: "&#39;"
        }
    }
}

extension HTML: ExpressibleByStringInterpolation {
    /// Collects our literals as they are and everything else escaped.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = HTML.nothing

        package init(literalCapacity: Int, interpolationCount: Int) {
            html.markup.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: String) { html.markup += literal }

        /// Markup goes in as it is.
        package mutating func appendInterpolation(_ part: HTML) { html.markup += part.markup }

        /// Markup goes in as it is; nil is nothing.
        package mutating func appendInterpolation(_ part: HTML?) { html.markup += part?.markup ?? "" }

        /// Pieces of markup, one after the other.
        package mutating func appendInterpolation(_ parts: [HTML]) {
            for part in parts { html.markup += part.markup }
        }

        /// What has markup of its own goes in as that.
        package mutating func appendInterpolation(_ part: some Markup) { html.markup += part.html.markup }

        /// What has markup of its own, if it is there.
        package mutating func appendInterpolation(_ part: (some Markup)?) { html.markup += part?.html.markup ?? "" }

        /// Things with markup of their own, one after the other.
        package mutating func appendInterpolation(_ parts: [some Markup]) {
            for part in parts { html.markup += part.html.markup }
        }

        /// Words are escaped.
        package mutating func appendInterpolation(_ words: some StringProtocol) { html.append(escaping: words) }

        /// Words are escaped; nil is nothing.
        package mutating func appendInterpolation(_ words: String?) { html.append(escaping: words ?? "") }

        /// Digits need no escaping.
        package mutating func appendInterpolation(_ number: Int) { html.markup += String(number) }
    }

    package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.html }

    package init(stringLiteral value: String) { self.init(markup: value) }
}
