extension QuestionBank {
    /// Tier I: the immediate paying customer (Kabra).
    static let tierOne: [Question] = [
        asked(
            101, "What business is the customer in?",
            [.now], [.text], shelfLife: 365, weight: 2, [.kabra]),
        asked(
            102, "Which industry does it belong to?",
            [.now], [.choice], shelfLife: 730, weight: 2, [.kabra]),
        asked(
            103, "Who makes the purchase decision?",
            [.now], [.personList], shelfLife: 270, weight: 2, [.kabra]),
        asked(
            104, "Who issues the order?",
            [.now], [.person], shelfLife: 270, weight: 2, [.kabra]),
        asked(
            105, "Who releases payment?",
            [.now], [.person], shelfLife: 270, weight: 1, [.kabra]),
        asked(
            106, "How is the organisation laid out?",
            [.now], [.map], shelfLife: 270, weight: 2, [.kabra]),
        asked(
            107, "What is under contract: price, volume, end date?",
            [.now], [.money, .text, .date], shelfLife: 180, weight: 2, [.kabra]),
        asked(
            108, "What hurts them right now?",
            [.now], [.list], shelfLife: 60, weight: 3, [.managementRules]),
        asked(
            109, "What is the temperament of each person we meet?",
            [.now], [.text, .choice], shelfLife: 365, weight: 1, [.managementRules]),
        asked(
            110, "What value do they hold for us (five categories)?",
            [.now, .twoYears], [.multiChoice], shelfLife: 365, weight: 2, [.managementRules]),
        asked(
            111, "What have we promised that is still open?",
            [.now], [.computed], shelfLife: 30, weight: 3, [.customerUnderstanding, .managementRules]),
        asked(
            112, "Who influences, administers, filters access?",
            [.now], [.personList], shelfLife: 270, weight: 1, [.strategyn, .websterAndWind]),
        asked(
            113, "What would give them no reason to go on paying us?",
            [.now], [.text], shelfLife: 180, weight: 2, [.kabra]),
        asked(
            114, "From whom do or did they buy instead?",
            [.now], [.orgList], shelfLife: 180, weight: 2, [.managementRules]),
        asked(
            115, "Would they speak for us?",
            [.now], [.boolean, .text], shelfLife: 180, weight: 1, [.customerUnderstanding, .managementRules]),
    ]
}
