extension PolicyConstant {
    /// Constants of the three tiers (rule book 2.1 and 2.2).
    static let tiers: [PolicyConstant] = [
        .init("tiers.halfLife.one", "the half-life of a contact of the first tier", \.tiers.halfLife, .one, .talks),
        .init("tiers.halfLife.two", "the half-life of a contact of the second tier", \.tiers.halfLife, .two, .talks),
        .init("tiers.halfLife.three", "the half-life of a contact of the third tier", \.tiers.halfLife, .three, .talks),
        .init(
            "tiers.qualifyingShare", "the share of topic minutes from which a contact qualifies",
            \.tiers.qualifyingShare, .talks),
        .init(
            "tiers.qualifyingMinutes", "the minutes from which a contact qualifies", \.tiers.qualifyingMinutes, .talks),
        .init(
            "tiers.presumedFactor", "the part of freshness that a presumed contact has", \.tiers.presumedFactor, .talks),
        .init("tiers.deepestWeight", "the weight of the deepest tie", \.tiers.deepestWeight, .talks),
        .init("tiers.secondWeight", "the weight of the second deepest tie", \.tiers.secondWeight, .talks),
        .init("tiers.noneAfterDays", "the days after which a tier counts as none", \.tiers.noneAfterDays, .talks),
        .init("tiers.revenueDays", "the days for which undated revenue counts", \.tiers.revenueDays, .deals),
        .init("tiers.coldBelow", "the score below which a tier is cold", \.tiers.coldBelow, .evidenceOrTalks),
        .init("tiers.workingFrom", "the score from which a tier works", \.tiers.workingFrom, .evidenceOrTalks),
        .init("tiers.strongFrom", "the score from which a tier is strong", \.tiers.strongFrom, .evidenceOrTalks),
    ]
}
