import KenDomain

/// One sign in all its states, with words.
struct LegendEntry: Markup {
    var title: String
    var meaning: String
    /// Each state: the drawing and what it says.
    var states: [(sign: HTML, words: String)]

    var html: HTML {
        """
        <section class="legend"><h2>\(title)</h2><p class="read soft">\(meaning)</p>\
        <dl>\(states.map { "<div><dt>\($0.sign)</dt><dd>\($0.words)</dd></div>" as HTML })</dl></section>

        """
    }

    /// The signs in the order of the legend.
    static let all = [tiers, ring, heading, stance, evidence, depth, schools, severity, months, agreement, unknown]

    private static let tiers = LegendEntry(
        title: "Tier ladder",
        meaning: "Three rungs, from below: "
            + Tier.allCases.map { "\($0.numeral) \(Wording.name($0))" }.joined(separator: ", ")
            + ". The fuller a rung, the more alive the tier; the mark on the left stands at the tier up to which all are alive.",
        states: TierStatus.allCases.map {
            (TierLadder([$0, $0, $0], foundation: $0.isAlive ? 3 : 0).html, Wording.name($0))
        })

    private static let ring = LegendEntry(
        title: "Knowledge ring",
        meaning: "How many of the questions one asks about a customer are answered. What is not known stays a gap.",
        states: [0, 12, 40].map { (KnowledgeRing(answered: $0, of: 47).html, "\($0) of 47 answered") })

    private static let heading = LegendEntry(
        title: "Heading",
        meaning: "Whether a customer goes with its own market. The fan shows how far the answer could turn.",
        states: HeadingArrow.Heading.allCases.map { (HeadingArrow($0, spread: 20).html, HeadingArrow($0).words) })

    private static let stance = LegendEntry(
        title: "Stance", meaning: "Whether a customer shapes its industry.",
        states: StanceMark.Stance.allCases.map { (StanceMark($0).html, StanceMark($0).words) })

    private static let evidence = LegendEntry(
        title: "Evidence",
        meaning: "How well an answer is supported, in a word, with the age of its newest words. "
            + "Two colours: people contradict each other. A letter says how reliable the speaker is on this answer, A to E, "
            + "and F where that cannot be judged; a digit how far others bear it out, 1 to 6.",
        states: [
            (EvidenceChip(.high, age: 30).html, "several independent people, recent, well asked"),
            (EvidenceChip(grade: "B2", .moderate, age: 30).html, "one good source, or several middling ones"),
            (EvidenceChip(.low, age: 30).html, "thin: second hand, old, or badly asked"),
            (EvidenceChip(.veryLow, age: 30).html, "hardly more than a guess"),
            (EvidenceChip(.moderate, age: 12, isContested: true).html, "somebody says otherwise"),
            (EvidenceChip(.low, age: 700, isStale: true).html, "too old to build on"),
        ])

    private static let months = LegendEntry(
        title: "Months of a theme",
        meaning: "How often a theme was named, month by month, the oldest on the left. "
            + "Months of a burst stand out and carry a dot.",
        states: [
            (Sparkline([2, 3, 2, 2, 3, 2], isHigh: []).html, "as often as ever"),
            (Sparkline([0, 1, 1, 2, 6, 8], isHigh: [false, false, false, false, true, true]).html, "a burst goes on"),
        ])

    private static let agreement = LegendEntry(
        title: "Agreement bar",
        meaning:
            "How far accounts agree on where something goes. The ticks stand where agreement becomes medium and high.",
        states: [
            (AgreementBar(share: nil, word: "").html, "nobody has spoken, or neither side leads"),
            (AgreementBar(share: 0.5, word: "low").html, "low"),
            (AgreementBar(share: 0.7, word: "medium").html, "medium"),
            (AgreementBar(share: 0.95, word: "high").html, "high"),
        ])

    private static let depth = LegendEntry(
        title: "Depth line", meaning: "How deep a tie between two people goes. It stands on the map of people only.",
        states: [
            (DepthLine(0.1).html, "have met"), (DepthLine(0.5).html, "speak openly"),
            (DepthLine(0.9).html, "trust each other"),
        ])

    private static let schools = LegendEntry(
        title: "Schools",
        meaning: "Four schools say in four ways who the customer is. The badge stands where they disagree.",
        states: [2, 3].map { (VoiceBadge($0).html, "\(Wording.number($0)) different answers") })

    private static let severity = LegendEntry(
        title: "How much it matters", meaning: "The shape before a sentence.",
        states: Warning.Severity.allCases.reversed().map { (SeverityMark($0).html, SeverityMark($0).words) })

    private static let unknown = LegendEntry(
        title: "Not known",
        meaning: "Dashed means not known: not zero, not no, not fine.",
        states: [
            (
                Unknown(ask: "What keeps them from a larger share?").html,
                "nobody has told us; the question to ask is offered"
            ),
            (
                "<span class=\"inferred\">product manager</span>",
                "Ken read it from a title or a calendar, until someone confirms it"
            ),
            ("<span class=\"secret\">answered in confidence</span>", "counted, but the words are for a named few"),
        ])
}
