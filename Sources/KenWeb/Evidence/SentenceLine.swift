package import KenDomain
package import KenVerbs

/// A sentence whose numbers and names lead to what they rest on, and the opened part that holds it.
package struct SentenceLine: Sendable {
    var sentence: Sentence
    var citations: Citations
    var frame: Frame
    /// Start of the ids on this page, such as `finding-1`; unique on the page.
    var anchor: String
    /// Where its numbers and names lead when what they rest on is not on this page.
    var elsewhere: String?

    package init(
        _ sentence: Sentence, citations: Citations, frame: Frame, anchor: String, elsewhere: String? = nil
    ) {
        self.sentence = sentence
        self.citations = citations
        self.frame = frame
        self.anchor = anchor
        self.elsewhere = elsewhere
    }

    /// A number or name with the citations behind it.
    private struct Support {
        var id: String
        var words: String
        var citations: [Citation]
    }

    private var supports: [Int: Support] {
        var found: [Int: Support] = [:]
        for (place, piece) in sentence.pieces.enumerated() {
            guard case .linked(let words, let references) = piece else { continue }
            let cited = citations.of(references)
            if !cited.isEmpty { found[place] = Support(id: "\(anchor)-\(place)", words: words, citations: cited) }
        }
        return found
    }

    /// The sentence with its links.
    package var html: HTML {
        let supports = supports
        let pieces: [HTML] = sentence.pieces.enumerated().map { place, piece in
            switch piece {
            case .text(let text): .text(text)
            case .linked(let words, _):
                (supports[place].map { "#\($0.id)" } ?? elsewhere).map { "<a href=\"\($0)\">\(words)</a>" }
                    ?? "<span>\(words)</span>"
            }
        }
        return HTML.joined(pieces, by: .nothing)
    }

    /// What each number or name rests on; empty when there is nothing to show.
    package var opened: HTML {
        let supports = supports.sorted { $0.key < $1.key }.map(\.value)
        return HTML.joined(
            supports.map { support in
                """
                <div id="\(support.id)"><p class="heading">\(support.words)</p>\(CitationList(support.citations, frame: frame))</div>
                """
            }, by: "\n")
    }
}
