import KenDomain
import KenText
import Testing

@Suite struct `What business are we in` {
    @Test(arguments: [
        ("T-BIZ-01", "We're in the payroll software business.", BusinessView.productCentric),
        ("T-BIZ-02", "We help companies keep track of what they own.", .customerCentric),
        ("T-BIZ-03", "We help machine builders get a new axis moving safely in a day.", .customerCentric),
        ("T-BIZ-04", "We make servo drives.", .productCentric),
    ])
    func `T-BIZ-01 to 04 first thoughts of the rule book`(id: String, text: String, view: BusinessView) {
        #expect(BusinessWords.read(text) == view, "\(id)")
    }

    @Test(arguments: [
        ("we’re a vendor of drives", BusinessView.productCentric), ("WE MAKE DRIVES", .productCentric),
        ("Engineers can finish earlier with us", .customerCentric),
        ("We make drives so that people move", .customerCentric),
        ("The motion business", .unclear), ("Wir bauen Antriebe.", .notRead), ("", .notRead), ("  \n", .notRead),
        ("モーター", .notRead), ("We remake the world", .unclear), ("Nous fabriquons des moteurs", .notRead),
    ])
    func `the customer is looked for first, in whole words and with either apostrophe`(
        _ text: String, _ view: BusinessView
    ) {
        #expect(BusinessWords.read(text) == view, "\(text)")
    }

    @Test(
        arguments: [
            ("Whoever pays the invoice", [CustomerGroup.payer]), ("The machine operators", [.user]),
            ("Our distributors", [.partner]), ("The sales team", [.colleague]),
            ("Users, and the buyer who pays", [.user, .payer]), ("Everybody", []), ("", []), ("Anwender", [.user]),
        ] as [(String, Set<CustomerGroup>)])
    func `one line names whom it means`(_ text: String, _ groups: Set<CustomerGroup>) {
        let read = CustomerGroupPhrases.read(text)
        #expect(read.value == groups, "\(text)")
        #expect(read.isInferred)
    }
}

@Suite struct `Minutes of a review` {
    @Test func `lines become items with class, minutes and counts`() throws {
        let items = MinutesReading().items(
            in: """
                1. Funnel and closing plans: planned 40 min, actual 65 min, 6 actions, 5 questions, 6 charts, 4 opinions
                - Customer satisfaction (20 min)

                2) Travel policy
                ----
                """)
        #expect(items.map(\.title) == ["Funnel and closing plans", "Customer satisfaction", "Travel policy"])
        #expect(items.map(\.driver) == [.sales, .value, nil])
        #expect(items.map(\.place) == [1, 2, 3])
        #expect(items[0].planned == 40 && items[0].actual == 65)
        #expect(items[0].actions == 6 && items[0].questions == 5 && items[0].exhibits == 6 && items[0].opinions == 4)
        #expect(items[1].actual == 20 && items[1].planned == nil && items[1].actions == nil)
        #expect(items[2].inferredFrom == "no word of the list was found, so it counts as neutral")
    }

    @Test(arguments: ["", "\n\n", "12 34", "–––"])
    func `a text without words has no items`(_ text: String) {
        #expect(MinutesReading().items(in: text).isEmpty)
    }

    @Test func `what a line does not say stays unknown`() throws {
        let item = try #require(MinutesReading().items(in: "Lieferkette und Lagerbestände 🚚").first)
        #expect(item.driver == .production)
        #expect(item.planned == nil && item.actual == nil && item.exhibits == nil)
    }
}
