extension QuestionBank {
    /// Tier III: the customer's customers and their industry (Kabra).
    static let tierThree: [Question] = [
        asked(
            301, letter: "d", "To whom does the customer sell?",
            [.now], [.segmentList], shelfLife: 365, weight: 3, [.kabra]),
        asked(
            302, letter: "d", "What do those end customers ask for?",
            [.now], [.list], shelfLife: 270, weight: 3, [.kabra]),
        asked(
            303, letter: "d", "In which industries do they sit, with what share of the customer's revenue?",
            [.now], [.choice, .percent], shelfLife: 365, weight: 3, [.kabra]),
        asked(
            304, letter: "d", "How is that industry changing over two years?",
            [.twoYears], [.trend], shelfLife: 270, weight: 3, [.kabra]),
        asked(
            305, letter: "d", "How is that industry changing over five years?",
            [.fiveYears], [.trend], shelfLife: 365, weight: 3, [.kabra]),
        asked(
            306, letter: "e", "How does the customer's roadmap move against that change?",
            [.twoYears], [.roadmapList], shelfLife: 180, weight: 3, [.kabra]),
        asked(
            307, letter: "e", "Aligned or diverging?",
            [.twoYears], [.computed], shelfLife: 180, weight: 3, [.kabra]),
        asked(
            308, letter: "e", "Shaping the industry or trying to catch up?",
            [.now], [.computed], shelfLife: 180, weight: 3, [.kabra]),
        asked(
            309, "What job does the end user do with the customer's product?",
            [.now], [.jobMap], shelfLife: 730, weight: 2, [.strategyn]),
        asked(
            310, "Which rules or technologies will change the end market?",
            [.twoYears, .fiveYears], [.trend], shelfLife: 365, weight: 2, [.ours]),
        asked(
            311, "What do end customers say to us at first hand?",
            [.now], [.text], shelfLife: 180, weight: 2, [.strategyn, .ours]),
        asked(
            312, "What is our own executives' call on this end industry?",
            [.twoYears, .fiveYears], [.outlookCall], shelfLife: 180, weight: 3, [.kabra]),
    ]
}
