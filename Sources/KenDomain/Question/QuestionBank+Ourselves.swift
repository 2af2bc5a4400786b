extension QuestionBank {
    /// What we ask ourselves: is it clear whom we serve, and do we listen?
    static let ourselves: [Question] = [
        asked(
            1, "Whose need does this product meet, and for which job is it used?",
            [.now], [.text, .role], shelfLife: 365, weight: 3, [.mier, .strategyn]),
        asked(
            2, "Who is the primary customer, and who comes after in what order?",
            [.now], [.roleList], shelfLife: 365, weight: 3, [.strategyn]),
        asked(
            3, "What business are we in? (first thought)",
            [.now], [.text], shelfLife: 365, weight: 2, [.customerUnderstanding]),
        asked(
            4, "How much and how good is our communication with those who already bought?",
            [.now], [.computed, .scale], shelfLife: 180, weight: 2, [.customerUnderstanding]),
        asked(
            5, "How far do we fit content, timing and form to each customer?",
            [.now], [.scale], shelfLife: 180, weight: 2, [.customerUnderstanding]),
        asked(
            6, "How well do we keep commitments after the sale?",
            [.now], [.computed], shelfLife: 90, weight: 3, [.customerUnderstanding]),
        asked(
            7, "How carefully do we keep detail on each customer and every touchpoint?",
            [.now], [.computed, .scale], shelfLife: 180, weight: 2, [.customerUnderstanding]),
        asked(
            8, "Which recent acts show interest in growing loyalty, and what came of them?",
            [.now], [.text], shelfLife: 180, weight: 1, [.customerUnderstanding]),
        asked(
            9, "What truly drives us, judged by the last quarterly review?",
            [.now], [.computed], shelfLife: 90, weight: 2, [.customerUnderstanding]),
        asked(
            10, "Which research level have we reached, and what did depth teach us?",
            [.now], [.choice, .text], shelfLife: 180, weight: 2, [.customerUnderstanding]),
        asked(
            11, "In which new ways will we engage customers so that interest, loyalty and demand grow?",
            [.twoYears], [.text], shelfLife: 365, weight: 1, [.customerUnderstandingOnIBM]),
        asked(
            12, "How will customers take a more direct part in development?",
            [.twoYears], [.text], shelfLife: 365, weight: 1, [.customerUnderstandingOnIBM]),
        asked(
            13, "Can we hear the customer in the data, understand it, act on it?",
            [.now], [.computed, .text], shelfLife: 180, weight: 2, [.customerUnderstandingOnIBM]),
        asked(
            14, "What priority does closeness to customers have here, and in what forms?",
            [.now], [.rank, .text], shelfLife: 180, weight: 1, [.customerUnderstanding]),
        asked(
            15, "Do we know our customers as well as staff, management and investors?",
            [.now], [.scale], shelfLife: 365, weight: 1, [.kabra]),
    ]
}
