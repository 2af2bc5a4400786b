import KenVerbs

/// What they told us before, in their own words, each with its question and day.
struct ToldList: Markup {
    let told: [BriefView.Told]
    let frame: Frame

    init(_ told: [BriefView.Told], frame: Frame) {
        self.told = told
        self.frame = frame
    }

    /// The same answer, said once or several times.
    private struct Answer {
        let question: String
        let gist: String?
        var citations: [Citation]
    }

    var html: HTML { "<ul class=\"plain told\">\(answers.map(row))</ul>" }

    private var answers: [Answer] {
        told.reduce(into: []) { answers, line in
            let same = answers.firstIndex { $0.question == line.question && $0.gist == line.gist && line.gist != nil }
            if let same {
                answers[same].citations.append(line.citation)
            } else {
                answers.append(Answer(question: line.question, gist: line.gist, citations: [line.citation]))
            }
        }
    }

    private func row(_ answer: Answer) -> HTML {
        """
        <li><p class="by">\(answer.question)</p>\(gist(answer))\
        \(CitationList(answer.citations, frame: frame, isTitled: false))</li>

        """
    }

    /// The gist in our words, unless a quote says the same.
    private func gist(_ answer: Answer) -> HTML {
        guard let gist = answer.gist, !answer.citations.contains(where: { ($0.quote ?? $0.noted) == gist }) else {
            return .nothing
        }
        return "<p>\(gist)</p>"
    }
}
