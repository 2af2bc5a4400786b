import KenDomain
import KenVerbs

/// One item of feedback in a list: the words first, then who, when and what became of it.
struct FeedbackRow: Markup {
    let line: FeedbackLine
    let frame: Frame

    var html: HTML {
        """
        <li><p class="words"\(HTML.attribute("lang", language))>“\(line.text)”</p>
        <p class="by">\(HTML.dotted(facts))</p></li>

        """
    }

    /// A language as an attribute may hold it.
    private var language: String? {
        line.language.flatMap { text in
            let isPlain = text.count <= 12 && text.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }
            return isPlain && text != "en" ? text : nil
        }
    }

    private var facts: [HTML] {
        let giver = line.giver.map { "<a href=\"\(frame.to(Places.person($0.id)))\">\($0.name)</a>" as HTML }
        let company = line.organisation.map { company in
            company.kind == .account || company.kind == .prospect
                ? "<a href=\"\(frame.to(Places.account(company.id)))\">\(company.name)</a>" as HTML
                : HTML.text(company.name)
        }
        let facts: [HTML?] = [
            .text(Wording.date(line.receivedOn)), giver ?? "giver not known", company,
            .text(Wording.name(line.source)), themes, owner, told,
            "<a href=\"\(frame.to(Places.feedbackItem(line.id)))\">open</a>",
        ]
        return facts.compactMap(\.self)
    }

    private var themes: HTML? {
        guard !line.themes.isEmpty else { return nil }
        let links = line.themes.map { theme in
            "<a href=\"\(frame.to(Places.theme(theme.id)))\">\(theme.name)</a>\(theme.isByHand ? " (by hand)" : .nothing)"
                as HTML
        }
        return HTML.joined(links, by: ", ")
    }

    private var owner: HTML? {
        line.owner.map { name in
            line.dueOn.map { .text("\(name) by \(Wording.date($0))") } ?? HTML.text(name)
        }
    }

    private var told: HTML? {
        line.toldBackOn.map { "<span class=\"state good\">told back \(Wording.date($0))</span>" }
    }
}
