import KenDomain
package import KenVerbs

/// The Radar: the sentences that matter today, the map of blind spots, the next conversations, the customers.
package struct RadarPage: Markup {
    let view: RadarView
    let frame: Frame

    package init(view: RadarView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Radar", frame: frame, content: content).html }

    private var content: HTML {
        """
        <h1 class="visually-hidden">Radar</h1>
        <div class="beside first">
        <div>\(FindingList(view.findings, citations: view.citations, frame: frame, isLead: true))
        \(MoreFindings(view.further, left: view.left, citations: view.citations, frame: frame))
        \(SnoozedLine(snoozed: view.snoozed, address: Places.warnings, frame: frame))\(allWarnings)\(unplaced)</div>
        <div>\(proposals)\(meetings)</div>
        </div>
        \(mapSection)
        \(AccountTable(view.accounts, frame: frame, next: view.nextPage, place: Places.accounts))
        """
    }

    private var allWarnings: HTML {
        guard !view.further.isEmpty else { return .nothing }
        return "<p class=\"by\"><a href=\"\(frame.to(Places.warnings))\">Every warning, by what it is about</a></p>"
    }

    /// Whose function of our own people nobody has said: whether a talk counts hangs on it.
    private var unplaced: HTML {
        guard !view.unplaced.isEmpty, frame.offersActs else { return .nothing }
        let more = view.unplacedMore > 0 ? ["\(Wording.number(view.unplacedMore)) more"] : []
        let names = view.unplaced.map { person in
            "<a href=\"\(Places.person(person.id))\">\(person.name)</a>" as HTML
        }
        return """
            <section><div class="section-head"><h2>Who of us does what</h2></div><p class="read">Nobody has said what \
            \(HTML.joined(names + more.map { HTML.text($0) }, by: ", ")) \(names.count + more.count == 1 ? "does" : "do"). Say on \
            their pages whether they sell, make the product, serve or lead: whose talk counts for what hangs on it.</p></section>
            """
    }

    private var mapSection: HTML {
        let points = view.map.compactMap { BlindSpotMap.Point($0, frame: frame) }
        guard !points.isEmpty else { return emptyMap }
        let map = BlindSpotMap(points)
        let picture = Picture(
            drawing: map.html, caption: caption(points),
            columns: [("Customer", false), ("Worth, of 100", true), ("Answered", true), ("Heading", false)],
            rows: view.map.filter { $0.value != nil }.map(numbers))
        return """
            <section><div class="section-head"><h2>Where we are blind</h2></div>
            <div class="picture">\(picture)\
            <div><p class="words">\(sentence(map.blindSpots.map(\.name)))</p>\(ways(Set(map.blindSpots.map(\.link))))</div></div></section>
            """
    }

    /// How to know more of each blind spot.
    private func ways(_ links: Set<String>) -> HTML {
        let blind = view.map.filter { links.contains(frame.to(Places.account($0.id))) && $0.next != nil }.prefix(4)
        let rows: [HTML] = blind.map { mark in
            let none =
                mark.heard == 0 ? "nothing answered yet" : "\(Wording.count(mark.heard, "answer")), none firm yet"
            let answered = mark.answered == 0 ? none : "\(mark.answered) of \(mark.questions) answered"
            return """
                <li><p class="what"><a href="\(frame.to(Places.accountBrief(mark.id)))">\(mark.name)</a></p>\
                <p class="by">\(answered) · \(mark.next ?? "")</p></li>
                """
        }
        return rows.isEmpty ? .nothing : "<ul class=\"plain tight\">\(rows)</ul>"
    }

    /// A customer of the map as a row of figures.
    private func numbers(_ mark: AccountMark) -> [HTML] {
        [
            "<a href=\"\(frame.to(Places.account(mark.id)))\">\(mark.name)</a>",
            .text(mark.value.map { String(Int(($0 * 100).rounded())) } ?? ""),
            "\(mark.answered) of \(mark.questions)",
            .text(HeadingArrow(.init(mark.heading)).words),
        ]
    }

    private func sentence(_ names: [String]) -> String {
        guard !names.isEmpty else { return "No customer is worth much and known little." }
        let named = names.prefix(6) + (names.count > 6 ? ["\(Wording.number(names.count - 6)) more"] : [])
        return "\(Wording.list(Array(named))) \(names.count == 1 ? "is" : "are") worth much and known little."
    }

    private func caption(_ points: [BlindSpotMap.Point]) -> String {
        let size =
            "Upwards: what a customer is worth to us; to the right: what we know of it. A larger circle means more revenue."
        let isJudged = points.contains { $0.heading != nil && $0.heading != .unknown }
        let heading =
            "Green with a thin edge goes with its own market, brown drifts, red with a thick edge heads away; dashed: nobody knows."
        let rest =
            view.mapLeftOut > 0
            ? " The \(points.count) worth most are drawn; \(Wording.count(view.mapLeftOut, "other")) are in the list of accounts."
            : ""
        let isAsked = points.contains { $0.heading == .unknown }
        let colour = isJudged ? " \(heading)" : isAsked ? " Dashed: nobody knows which way it heads." : ""
        return size + colour + rest
    }

    private var emptyMap: HTML {
        """
        <section><div class="section-head"><h2>Where we are blind</h2></div><p class="empty">Ken cannot weigh customers \
        against each other yet. Bring in deals or a table of revenue on the <a href="\(Places.imports)">Import</a> page, or write \
        down what a customer paid: <a href="\(Places.record("revenue_fact", Places.new))">a revenue fact</a>.</p></section>
        """
    }

    private var proposals: HTML {
        """
        <section><div class="section-head"><h2>Conversations worth having</h2></div>
        \(ProposalList(view.conversations, frame: frame))</section>
        """
    }

    private var meetings: HTML {
        guard !view.meetings.isEmpty else { return .nothing }
        return """
            <section><div class="section-head"><h2>Already planned</h2></div>
            \(MeetingList(view.meetings, frame: frame))</section>
            """
    }
}

extension BlindSpotMap.Point {
    /// An account on the map; nil when its worth is not known.
    init?(_ mark: AccountMark, frame: Frame) {
        guard let value = mark.value else { return nil }
        self.init(
            name: mark.name, link: frame.to(Places.account(mark.id)), value: value,
            knowledge: mark.questions > 0 ? Double(mark.answered) / Double(mark.questions) : 0,
            revenue: mark.revenue?.amount, heading: HeadingArrow.Heading(mark.heading),
            revenueWords: mark.revenue.map { "\(Wording.money($0)) a year" })
    }
}
