import KenDomain

/// One of the larger drawings, made of made-up customers, with how it is read.
struct LegendDrawing: Markup {
    var title: String
    var meaning: String
    var drawing: HTML

    var html: HTML {
        """
        <section class="legend wide"><h2>\(title)</h2><p class="read soft">\(meaning)</p><figure>\(drawing)</figure></section>

        """
    }

    /// The drawings in the order of the pages they stand on.
    static let all = [blindSpots, chain, people, landscape, shares, stated, ladder]

    private static let blindSpots = LegendDrawing(
        title: "Blind-spot map",
        meaning:
            "On the Radar. Upwards: what a customer is worth to us. To the right: the share of its questions that are "
            + "answered. The area of a circle is its revenue, the edge its heading. The tinted corner is worth a visit.",
        drawing: BlindSpotMap([
            point("Worth a visit", 0.8, 0.05, 40, .unknown), point("Goes with its market", 0.7, 0.6, 20, .aligned),
            point("Drifts", 0.4, 0.4, 10, .drifting), point("Heads away", 0.3, 0.7, 30, .diverging),
        ]).html)

    private static func point(
        _ name: String, _ value: Double, _ knowledge: Double, _ revenue: Double, _ heading: HeadingArrow.Heading
    ) -> BlindSpotMap.Point {
        .init(
            name: name, link: "#signs", value: value, knowledge: knowledge, revenue: revenue, heading: heading,
            revenueWords: nil)
    }

    private static let chain = LegendDrawing(
        title: "Value chain",
        meaning:
            "On an account, under Market. From us, perhaps through a partner, to the customer and to whom it sells. A band "
            + "is as thick as the share of their revenue, dashed where nobody knows it. A rising arrow is a trend they go "
            + "with, a level one a trend they answer late or not at all, a falling one a trend they bet against.",
        drawing: ValueChain(
            revenue: "2.1 m EUR a year", partner: .init(name: "A distributor", remark: "a partner"),
            account: .init(name: "A customer", remark: "what they make"), rivals: [.init(name: "A rival")],
            industries: [.init(name: "An industry", share: 0.7), .init(name: "Another one")],
            trends: [
                .init(title: "What they build for", heading: .aligned),
                .init(title: "What they bet against", heading: .diverging),
            ]
        ).html)

    private static let people = LegendDrawing(
        title: "Map of people",
        meaning:
            "On an account, under People. Ours on the left, theirs on the right. The thicker a line, the deeper the tie; "
            + "an empty dot has met nobody on the other side.",
        drawing: PeopleMap(
            ours: [face(1, "One of ours"), face(2, "Another of ours")],
            theirs: [face(3, "One of theirs"), face(4, "Nobody met yet")],
            ties: [
                .init(ours: Sample.id(1), theirs: Sample.id(3), depth: 0.9, stage: "trusted"),
                .init(ours: Sample.id(2), theirs: Sample.id(3), depth: 0.2, stage: "met"),
            ]
        ).html)

    private static func face(_ number: UInt8, _ name: String) -> PeopleMap.Face {
        .init(id: Sample.id(number), name: name, role: "what they do", link: "#signs", remark: nil)
    }

    private static let landscape = LegendDrawing(
        title: "Opportunity landscape",
        meaning:
            "On Needs. To the right: how many say an outcome matters; upwards: how many find it met. Whiskers show where a "
            + "point may lie. What lies in the tinted corner matters and is not met; lines mark scores of 10, 12 and 15.",
        drawing: OpportunityMap([
            outcome(1, 46, 14, .underserved(.high)), outcome(2, 40, 38, .appropriatelyServed(isTableStakes: false)),
            outcome(3, 12, 44, .overserved),
        ]).html)

    private static func outcome(_ number: Int, _ wanted: Int, _ met: Int, _ zone: OutcomeZone) -> OpportunityMap.Point {
        .init(
            number: number, statement: "Outcome \(number)", link: "#signs", importance: Rate(wanted, of: 50),
            satisfaction: Rate(met, of: 50), zone: zone)
    }

    private static let shares = LegendDrawing(
        title: "Share bars",
        meaning:
            "On Attention, Research, Touchpoints and the Mirror. Shares of one whole. The marked bars are what we say we "
            + "are here for.",
        drawing: ShareBars(
            [
                .init(name: "those whose need it is", share: 0.35, isPrimary: true),
                .init(name: "everybody else", share: 0.65, isPrimary: false),
            ], title: "An example"
        ).html)

    private static let stated = LegendDrawing(
        title: "Said and seen",
        meaning:
            "On the Mirror. A dot is what we say of ourselves, a square what the records show, from 0 to 4. A triangle marks "
            + "where we believe better than we behave; a dashed line that neither is known.",
        drawing: StatedDots([
            .init(name: "said and seen alike", stated: 3, observed: 2.8, isTold: false),
            .init(name: "believed better", stated: 3.5, observed: 1.5, isTold: true),
            .init(name: "only said", stated: 2, observed: nil, isTold: false),
            .init(name: "not known", stated: nil, observed: nil, isTold: false),
        ]).html)

    private static let ladder = LegendDrawing(
        title: "Research ladder",
        meaning:
            "On the Mirror. How deep our talks of a year went, the deepest on top; dashed is a rung nobody stood on.",
        drawing: ResearchLadderDrawing([
            Rate(8, of: 20), Rate(6, of: 20), Rate(5, of: 20), Rate(1, of: 20), Rate(0, of: 20),
        ]).html)
}
