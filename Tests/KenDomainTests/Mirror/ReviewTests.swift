import KenDomain
import Testing

@Suite struct `What drives a review` {
    private let policy = Policy()
    private let today = Day(20_000)

    private var standing: Standing { Standing(learnedOn: today, at: Instant(milliseconds: 0)) }

    private func item(
        _ title: String, _ driver: ReviewDriver?, _ planned: Double, _ actual: Double, _ counts: [Int]
    ) -> ReviewItem {
        var item = ReviewItem(title, driver: driver, planned: planned, actual: actual)
        item.place = counts[0]
        item.exhibits = counts[1]
        item.opinions = counts[2]
        item.questions = counts[3]
        item.actions = counts[4]
        return item
    }

    private var demonstration: ReviewRecord {
        var review = ReviewRecord(
            id: .fixed(1), title: "Third quarter", heldOn: today,
            items: [
                item("Funnel", .sales, 40, 65, [1, 6, 4, 5, 6]), item("Schedules", .product, 40, 50, [2, 3, 6, 4, 5]),
                item("Productivity", .production, 20, 20, [3, 4, 1, 1, 2]),
                item("Retention", .value, 20, 0, [4, 0, 0, 0, 0]),
                item("Satisfaction", .value, 10, 5, [5, 0, 3, 0, 1]),
            ], standing: standing)
        review.attendees = [.product: 4, .sales: 4, .production: 2, .value: 1]
        return review
    }

    private func rounded(_ table: [ReviewDriver: Double]) -> [Double] {
        [.product, .sales, .production, .value].map { Numerics.rounded(table[$0] ?? .nan, places: 4) }
    }

    @Test func `T-REV-01 the demonstration is driven by sales`() throws {
        let found = ReviewFinding(demonstration, policy: policy)
        #expect(rounded(found.raw) == [0.3378, 0.4513, 0.1571, 0.0359])
        #expect(rounded(found.before)[3] == 0.0538)
        #expect(rounded(found.bumped)[3] == 0.6667)
        #expect(rounded(found.shares) == [0.3439, 0.4596, 0.1600, 0.0365])
        #expect(found.driver == .sales)
        // The rule book prints the difference of the rounded shares, .1157.
        #expect(found.lead.map { Numerics.rounded($0, places: 3) } == 0.116)
        for driver in ReviewDriver.allCases {
            let explanation = try #require(found.explanations[driver])
            #expect(
                abs(explanation.terms.reduce(0) { $0 + $1.contribution } - (found.shares[driver] ?? .nan)) < 1e-9)
        }
    }

    @Test func `T-REV-01 its warnings name value, retention and satisfaction`() {
        let warnings = ReviewFinding(demonstration, policy: policy).warnings(demonstration, policy: policy)
        #expect(warnings.map(\.code.rawValue) == ["W-REV-01", "W-REV-02", "W-REV-03"])
        #expect(
            warnings.map { Wording.sentence(for: $0).plain } == [
                "Value for customers got 4\u{00A0}% of the last review.",
                "The review had planned 20 minutes for “Retention” and gave it none.",
                "The review argued about “Satisfaction” on opinions, without a figure.",
            ])
        #expect(Set(warnings.map(\.subject)).count == 3)
        #expect(warnings.allSatisfy { !Wording.move(for: $0).isEmpty })
    }

    @Test func `W-REV-04 what we say drives us differs from what does`() {
        var review = demonstration
        review.statedDriver = .value
        let codes = ReviewFinding(review, policy: policy).warnings(review, policy: policy).map(\.code)
        #expect(codes.last == .statedDriverDiffers)
        review.statedDriver = .sales
        #expect(
            !ReviewFinding(review, policy: policy).warnings(review, policy: policy).map(\.code).contains(
                .statedDriverDiffers))
    }

    @Test func `taps alone are enough: what nobody counted drops out and the rest shares its weight`() {
        let review = ReviewRecord(
            id: .fixed(1), title: "Taps", heldOn: today,
            items: [ReviewItem("Funnel", driver: .sales), ReviewItem("Retention", driver: .value)], standing: standing)
        let found = ReviewFinding(review, policy: policy)
        #expect(found.unknown == [.time, .questions, .actions, .exhibits, .attendees])
        #expect(found.driver == .sales)
        #expect(found.shares[.sales].map { Numerics.rounded($0, places: 4) } == 0.6667)
    }

    @Test func `a small lead is mixed, and nothing at all is unknown`() {
        let even = ReviewRecord(
            id: .fixed(1), title: "Even", heldOn: today,
            items: [
                item("A", .sales, 30, 30, [1, 0, 0, 1, 1]), item("B", .product, 30, 30, [1, 0, 0, 1, 1]),
            ], standing: standing)
        #expect(ReviewFinding(even, policy: policy).driver == nil)
        #expect(ReviewFinding(even, policy: policy).lead == 0)
        let empty = ReviewRecord(id: .fixed(1), title: "None", heldOn: today, items: [], standing: standing)
        let found = ReviewFinding(empty, policy: policy)
        #expect(found.shares.isEmpty && found.lead == nil && found.warnings(empty, policy: policy).isEmpty)
        let neutral = ReviewRecord(
            id: .fixed(1), title: "Money", heldOn: today, items: [ReviewItem("Finance", driver: nil, actual: 60)],
            standing: standing)
        #expect(ReviewFinding(neutral, policy: policy).shares.isEmpty)
    }

    @Test(
        arguments: [
            ([Function.product], false, ReviewDriver.product), ([.engineering], false, .product),
            ([.marketing], false, .sales), ([.operations], false, .production), ([.customerSuccess], false, .value),
            ([.sales], true, .value), ([.finance], false, nil), ([], false, nil),
        ] as [([Function], Bool, ReviewDriver?)])
    func `people stand for a driver by function, customers for value`(
        _ functions: [Function], _ isCustomer: Bool, _ driver: ReviewDriver?
    ) {
        #expect(ReviewDriver(Set(functions), isCustomer: isCustomer) == driver)
    }
}
