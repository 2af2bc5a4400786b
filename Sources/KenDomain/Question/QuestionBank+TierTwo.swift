extension QuestionBank {
    /// Tier II: the customer's industry, rivals and barriers, and the primary person's job (Kabra, Strategyn).
    static let tierTwo: [Question] = [
        asked(
            201, letter: "a", "Who competes with the customer?",
            [.now], [.orgList], shelfLife: 365, weight: 3, [.kabra]),
        asked(
            202, letter: "a", "What sets each competitor's offering apart from the customer's?",
            [.now], [.pairList], shelfLife: 365, weight: 3, [.kabra]),
        asked(
            203, letter: "b", "How does the customer see its industry in two years?",
            [.twoYears], [.text, .trend], shelfLife: 365, weight: 3, [.kabra]),
        asked(
            204, letter: "b", "How does the customer see its industry in five years?",
            [.fiveYears], [.text, .trend], shelfLife: 540, weight: 3, [.kabra]),
        asked(
            205, letter: "c", "What keeps the customer from a larger share?",
            [.now], [.multiChoice, .text], shelfLife: 270, weight: 3, [.kabra]),
        asked(
            206, "What is its share and which way does it move?",
            [.now], [.percent, .trend], shelfLife: 270, weight: 2, [.kabra]),
        asked(
            207, "What sets the customer itself apart?",
            [.now], [.pairList], shelfLife: 365, weight: 2, [.kabra]),
        asked(
            208, "What is on the customer's roadmap?",
            [.now, .twoYears], [.roadmapList], shelfLife: 180, weight: 2, [.kabra]),
        asked(
            209, "Which steps make up the primary person's job?",
            [.now], [.jobMap], shelfLife: 730, weight: 2, [.strategyn, .ulwick]),
        asked(
            210, "Which outcomes matter and how well are they met?",
            [.now], [.outcomeRatings], shelfLife: 365, weight: 2, [.strategyn, .ulwick]),
        asked(
            211, "What works well with us?",
            [.now], [.text], shelfLife: 120, weight: 1, [.customerUnderstanding]),
        asked(
            212, "What has let them down?",
            [.now], [.text], shelfLife: 120, weight: 2, [.customerUnderstanding]),
        asked(
            213, "What worries them?",
            [.now, .twoYears], [.text], shelfLife: 120, weight: 2, [.customerUnderstanding]),
        asked(
            214, "What is changing for them?",
            [.twoYears], [.text, .trend], shelfLife: 180, weight: 2, [.customerUnderstanding]),
        asked(
            215, "What else, even of another kind, could they turn to in our place?",
            [.now], [.list], shelfLife: 270, weight: 2, [.customerUnderstanding]),
        asked(
            216, "How is the whole experience, touchpoint by touchpoint?",
            [.now], [.scale], shelfLife: 120, weight: 2, [.customerUnderstanding]),
        asked(
            217, "What support do they get from us and from rivals?",
            [.now], [.text], shelfLife: 180, weight: 1, [.customerUnderstanding]),
        asked(
            218, "Which problems do they meet in doing the job?",
            [.now], [.list], shelfLife: 180, weight: 3, [.customerUnderstanding]),
        asked(
            219, "What would make the next meeting a success for them?",
            [.now], [.text], shelfLife: 30, weight: 1, [.managementRules]),
        asked(
            220, "Would they join in solving it with us?",
            [.twoYears], [.choice], shelfLife: 180, weight: 1, [.customerUnderstanding]),
    ]
}
