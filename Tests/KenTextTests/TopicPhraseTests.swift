import KenDomain
import KenText
import Testing

@Suite struct `Topics in sentences` {
    private func topics(_ text: String) -> Set<Topic> { Set(TopicPhrases.standard.meanings(in: text)) }

    @Test(arguments: [
        "They ask for a ⟦price list⟧ and mind the ⟦lead times⟧.", "⟦Roadmap⟧; then ⟦training⟧!",
        "What ⟦their customers⟧ say of ⟦noise⟧", "⟦Kick-off⟧ of the ⟦pilot⟧", "⟦Preisliste⟧ und ⟦Lieferzeiten⟧",
        "a ⟦competitive advantage⟧ over ⟦rivals⟧",
    ])
    func `the words that are found are the words that are marked`(_ marked: String) {
        let plain = marked.replacing("⟦", with: "").replacing("⟧", with: "")
        let wanted = marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().compactMap {
            $0.split(separator: "⟧").first
        }
        let words = Words.tokens(plain)
        let found = TopicPhrases.standard.matches(in: plain).map { words[$0.words].joined(separator: " ") }
        #expect(found == wanted.map { Words.tokens(String($0)).joined(separator: " ") })
    }

    @Test(
        arguments: [
            ("Discount against volume", Topic.price), ("Redlines in the frame agreement", .contract),
            ("A shortage in May", .delivery), ("A bad batch", .quality), ("Overdue invoices", .payment),
            ("Escalation at the hotline", .support), ("PO for spring", .order),
            ("Who decides there", .theirOrganisation),
        ] as [(String, Topic)])
    func `the day's business`(_ text: String, _ topic: Topic) {
        #expect(topics(text).contains(topic))
        #expect(topic.topicClass == .tactical)
    }

    @Test(
        arguments: [
            ("Uptime in the field results", Topic.performance), ("Commissioning next week", .implementation),
            ("What is in the next release", .ourRoadmap), ("A course for fitters", .training),
            ("Their wish list", .featureRequest),
        ] as [(String, Topic)])
    func `the product`(_ text: String, _ topic: Topic) {
        #expect(topics(text).contains(topic))
        #expect(topic.topicClass == .product)
    }

    @Test(
        arguments: [
            ("The next two years", Topic.industryInTwoYears), ("Vision for 2030", .industryInFiveYears),
            ("Their rivals", .competitors), ("What sets them apart", .differentiators), ("A bottleneck", .barriers),
            ("Electrification", .technologyShift), ("Pay per use", .businessModelShift),
            ("Joint development", .coCreation),
            ("What end users say", .theirCustomers), ("Demand for paper", .endMarketTrend),
            ("Their roadmap", .roadmapAgainstEndMarket), ("The machinery directive", .regulation),
            ("Catching up with others", .shapingOrCatchingUp),
        ] as [(String, Topic)])
    func `their future`(_ text: String, _ topic: Topic) {
        #expect(topics(text).contains(topic))
        #expect(topic.topicClass == .strategic)
    }

    @Test func `our roadmap is not theirs`() {
        #expect(topics("our roadmap") == [.ourRoadmap])
        #expect(topics("their roadmap") == [.roadmapAgainstEndMarket])
        #expect(topics("your roadmap") == [.roadmapAgainstEndMarket])
    }

    @Test func `a longer phrase takes its words from a shorter one`() {
        #expect(topics("competitive advantage") == [.differentiators])
        #expect(topics("technology trends") == [.technologyShift])
        #expect(topics("workshop for users") == [.training])
        #expect(topics("industry standards") == [.shapingOrCatchingUp])
    }

    @Test(arguments: [
        "priceless", "disorderly", "supportive", "unqualified", "opossum", "slang", "trendsetter's mother",
    ])
    func `half a word is no topic, unless the list says so`(_ text: String) {
        let found = topics(text)
        #expect(found.isEmpty || found == [.endMarketTrend])
    }

    @Test(
        arguments: [
            ("Rabatt auf die Rechnung", [Topic.price, .payment]), ("Remise et facture", [.price, .payment]),
            ("Descuento y factura", [.price, .payment]), ("Sconto e consegna", [.price, .delivery]),
            ("Korting en levering", [.price, .delivery]),
        ] as [(String, [Topic])])
    func `five more languages are read`(_ text: String, _ expected: [Topic]) {
        #expect(topics(text) == Set(expected))
    }

    @Test(arguments: [
        "価格と納期", "цена и доставка", "τιμή και παράδοση", "السعر والتسليم", "fiyat ve teslimat", "cena i dostawa",
    ])
    func `a language that is not read gives no topic, and makes none up`(_ text: String) {
        #expect(TopicReading().topics(title: text, notes: text, minutes: 60) == .stated([]))
    }

    @Test(arguments: [0.0, -5, .nan])
    func `a length that is none gives no minutes`(_ minutes: Double) {
        #expect(TopicReading().topics(title: "Price round", minutes: minutes) == .stated([]))
    }

    @Test func `the minutes of all topics are the minutes of the talk`() {
        let read = TopicReading().topics(
            title: "Price, delivery, training", notes: "also the roadmap and noise", minutes: 47)
        #expect(read.value.count == 5)
        #expect(abs(read.value.reduce(0) { $0 + $1.minutes } - 47) < 1e-9)
    }

    @Test func `topics stand in the order in which they were named`() {
        let read = TopicReading().topics(title: "Training", notes: "then price, then training again", minutes: 30)
        #expect(read.value.map(\.topic) == [.training, .price])
    }

    @Test func `title and notes are read alike`() {
        let (title, notes) = (
            TopicReading().topics(title: "noise", minutes: 10),
            TopicReading().topics(title: "", notes: "noise", minutes: 10)
        )
        #expect(title.value == notes.value)
    }

    @Test func `the reason names the first words of each topic and its code`() {
        let read = TopicReading().topics(title: "Discounts", notes: "prices", minutes: 10)
        #expect(read.inferredFrom == "title or notes say “discount” (PRI); minutes split equally")
    }
}
