import KenDomain
import KenVerbs

/// One theme: its months, its standing in words, and companies, people, mentions and revenue together.
struct ThemeRow: Markup {
    let line: ThemeLine
    let frame: Frame
    /// Whether the name leads to the theme's own page.
    var isLinked = true

    private var finding: ThemeFinding { line.finding }

    var html: HTML {
        """
        <li id="theme-\(finding.theme.description)"><p class="what">\(name) \
        <span class="state \(tone)">\(Wording.name(finding.standing))</span></p>
        \(content)</li>

        """
    }

    private var name: HTML {
        isLinked
            ? "<a href=\"\(frame.to(Places.theme(finding.theme)))\">\(finding.name)</a>" : .text(finding.name)
    }

    /// What stands under the name.
    var content: HTML {
        """
        <p>\(Sparkline(finding.signal.series.named, isHigh: isHigh)) \(line.sentence)</p>
        <p class="by">\(HTML.dotted(reach))</p>\(companies)\(move)\(explanations)
        """
    }

    /// Burst marks are of the months in which anything was said; the others are low.
    private var isHigh: [Bool] {
        var marks = finding.signal.burst.isHigh[...]
        return finding.signal.series.all.map { $0 > 0 && (marks.popFirst() ?? false) }
    }

    private var tone: HTML {
        switch finding.standing {
        case .emerging, .oneLoudCustomer: "warning"
        case .planned: "good"
        case .watch, .steady, .fading, .unknown: "still"
        }
    }

    private var reach: [HTML] {
        let reach = finding.reach
        let revenue: HTML =
            reach.revenue.map { "revenue of a year \(Wording.money($0))" }
            ?? "revenue \(Unknown(ask: "what they buy"))"
        let facts: [HTML?] = [
            .text(Wording.count(reach.companies, "company", "companies")),
            .text(Wording.count(reach.people, "person", "people")),
            .text(Wording.count(reach.mentions, "mention")), revenue,
            reach.partnerMentions > 0
                ? .text("beside it \(Wording.count(reach.partnerMentions, "partner need"))") : nil,
            reach.internalMentions > 0
                ? .text("and \(Wording.count(reach.internalMentions, "word", "words")) of colleagues") : nil,
            line.owner.map { .text("\($0) looks after it") },
            finding.flaggedOn.map { .text("flagged \(Wording.date($0))") },
        ]
        return facts.compactMap(\.self)
    }

    private var companies: HTML {
        let links = line.companies.map { company in
            company.kind == .account || company.kind == .prospect
                ? "<a href=\"\(frame.to(Places.account(company.id)))\">\(company.name)</a>" as HTML
                : HTML.text(company.name)
        }
        let rival: HTML =
            line.rival.map { rival in
                guard let day = line.rivalAnnouncedOn else { return " \(rival) announced an answer." }
                return day > frame.asOf
                    ? " \(rival) has announced an answer for \(HTML.day(day))."
                    : " \(rival) announced an answer on \(HTML.day(day))."
            } ?? .nothing
        return links.isEmpty && rival.isEmpty
            ? .nothing : "<p class=\"by\">\(HTML.joined(links, by: ", "))\(links.isEmpty ? .nothing : ".")\(rival)</p>"
    }

    private var move: HTML { line.move.map { "<p>\($0)</p>" } ?? .nothing }

    private var explanations: HTML {
        let parts =
            [finding.explanation, finding.signal.burst.explanation]
            + [finding.signal.trend?.explanation, finding.signal.jump?.explanation].compactMap(\.self)
        let opened = parts.map {
            ExplanationDetails($0, citations: Citations(), frame: frame).content
        }
        return """
            <details class="why"><summary>how we get there</summary><div class="opened">\(opened)\
            <p><a href="\(frame.to(Places.theme(finding.theme)))">the words behind it</a></p></div></details>
            """
    }
}
