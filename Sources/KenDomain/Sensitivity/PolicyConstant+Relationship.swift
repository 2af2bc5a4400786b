extension PolicyConstant {
    /// Constants of depth and trust (rule book 4).
    static let relationship: [PolicyConstant] = [
        .init("relationship.contactHalfLife", "the half-life of a contact", \.relationship.contactHalfLife, .talks),
        .init(
            "relationship.promiseHalfLife", "the half-life of a kept promise", \.relationship.promiseHalfLife, .promises
        ),
        .init(
            "relationship.tenureHalfLifeMonths", "the months at which tenure counts half",
            \.relationship.tenureHalfLifeMonths, .talks),
        .init(
            "relationship.contactScale", "the contacts over which depth is spread", \.relationship.contactScale, .talks),
        .init(
            "relationship.twoWayWindow", "the days over which initiative is counted", \.relationship.twoWayWindow,
            .talks),
        .init(
            "relationship.candourWindow", "the days over which candour is counted", \.relationship.candourWindow,
            .evidenceOrTalks),
        .init(
            "relationship.candourKinds", "the kinds of candour that make it whole", \.relationship.candourKinds,
            .evidenceOrTalks),
        .init("relationship.tenureWeight", "the weight of tenure", \.relationship.tenureWeight, .talks),
        .init("relationship.contactWeight", "the weight of contacts", \.relationship.contactWeight, .talks),
        .init(
            "relationship.twoWayWeight", "the weight of initiative from both sides", \.relationship.twoWayWeight, .talks
        ),
        .init("relationship.keptWeight", "the weight of kept promises", \.relationship.keptWeight, .talksOrPromises),
        .init("relationship.candourWeight", "the weight of candour", \.relationship.candourWeight, .evidenceOrTalks),
        .init(
            "relationship.trustBreakerBelow", "the kept rate below which trust is capped",
            \.relationship.trustBreakerBelow, .promises),
        .init(
            "relationship.trustBreakerCap", "the cap on trust after broken promises", \.relationship.trustBreakerCap,
            .promises),
        .init("relationship.easingFrom", "the trust from which a tie is easing", \.relationship.easingFrom, .talks),
        .init("relationship.candidFrom", "the trust from which a tie is candid", \.relationship.candidFrom, .talks),
        .init("relationship.trustedFrom", "the trust from which a tie is trusted", \.relationship.trustedFrom, .talks),
        .init(
            "relationship.trustedKept", "the kept rate that full trust needs", \.relationship.trustedKept,
            .talksOrPromises),
        .init(
            "relationship.trustedCandour", "the candour that full trust needs", \.relationship.trustedCandour,
            .evidenceOrTalks),
        .init("relationship.trustedMonths", "the months that full trust needs", \.relationship.trustedMonths, .talks),
        .init(
            "relationship.brokenAfterDays", "the days after which an undone promise is broken",
            \.relationship.brokenAfterDays, .promises),
    ]

    /// How much contacts of a kind count towards depth (rule book 4).
    static let contacts: [PolicyConstant] = [
        .init(
            "relationship.kindWeight.meal", "the weight of a meal in depth", \.relationship.kindWeight, .meal, .talks),
        .init(
            "relationship.kindWeight.visit", "the weight of a visit in depth", \.relationship.kindWeight, .visit, .talks
        ),
        .init(
            "relationship.kindWeight.meeting", "the weight of a meeting in depth", \.relationship.kindWeight, .meeting,
            .talks),
        .init(
            "relationship.kindWeight.workshop", "the weight of a workshop in depth", \.relationship.kindWeight,
            .workshop, .talks),
        .init(
            "relationship.kindWeight.businessReview", "the weight of a business review in depth",
            \.relationship.kindWeight, .businessReview, .talks),
        .init(
            "relationship.kindWeight.observation", "the weight of an observation in depth", \.relationship.kindWeight,
            .observation, .talks),
        .init(
            "relationship.kindWeight.participation", "the weight of taking part in depth", \.relationship.kindWeight,
            .participation, .talks),
        .init(
            "relationship.kindWeight.userGroup", "the weight of a user group in depth", \.relationship.kindWeight,
            .userGroup, .talks),
        .init(
            "relationship.kindWeight.video", "the weight of a video call in depth", \.relationship.kindWeight, .video,
            .talks),
        .init(
            "relationship.kindWeight.phone", "the weight of a phone call in depth", \.relationship.kindWeight, .phone,
            .talks),
        .init(
            "relationship.kindWeight.conference", "the weight of a conference in depth", \.relationship.kindWeight,
            .conference, .talks),
        .init(
            "relationship.kindWeight.emailExchange", "the weight of an exchange of mail in depth",
            \.relationship.kindWeight, .emailExchange, .talks),
        .init(
            "relationship.kindWeight.ticket", "the weight of a ticket in depth", \.relationship.kindWeight, .ticket,
            .talks),
        .init(
            "relationship.kindWeight.survey", "the weight of a survey in depth", \.relationship.kindWeight, .survey,
            .talks),
    ]
}
