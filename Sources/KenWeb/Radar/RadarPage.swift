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
        \(FindingList(view.findings, citations: view.citations, frame: frame, isLead: true))
        \(MoreFindings(view.further, left: view.left, citations: view.citations, frame: frame))
        \(SnoozedLine(snoozed: view.snoozed, address: Places.warnings, frame: frame))
        <div class="beside">
        <div>\(mapSection)\(meetings)</div>
        \(proposals)
        </div>
        \(AccountTable(view.accounts, frame: frame, next: view.nextPage, place: Places.accounts))
        """
    }

    private var mapSection: HTML {
        let points = view.map.compactMap { BlindSpotMap.Point($0, frame: frame) }
        guard !points.isEmpty else { return emptyMap }
        let map = BlindSpotMap(points)
        return """
            <section><div class="section-head"><h2>Where we are blind</h2></div>
            <p class="read">\(sentence(map.blindSpots.map(\.name)))</p>
            <figure>\(map)<figcaption>\(caption(points))</figcaption></figure></section>
            """
    }

    private func sentence(_ names: [String]) -> String {
        guard !names.isEmpty else { return "No customer is worth much and known little." }
        let named = names.prefix(4) + (names.count > 4 ? ["\(Wording.number(names.count - 4)) more"] : [])
        return "\(Wording.list(Array(named))) \(names.count == 1 ? "is" : "are") worth much and known little."
    }

    private func caption(_ points: [BlindSpotMap.Point]) -> String {
        let size = "A larger circle means more revenue."
        let isJudged = points.contains { $0.heading != nil }
        return isJudged ? "\(size) Colour shows where they are heading; dashed means not known." : size
    }

    private var emptyMap: HTML {
        """
        <section><div class="section-head"><h2>Where we are blind</h2></div><p class="empty">Ken cannot weigh customers \
        against each other yet. Add revenue or deals on the <a href="\(Places.imports)">Import</a> page.</p></section>
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
            revenue: mark.revenue?.amount, heading: nil,
            revenueWords: mark.revenue.map { "\(Wording.money($0)) a year" })
    }
}
