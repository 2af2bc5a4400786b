import KenDomain
import Testing

@Suite struct `Primary customer` {
    private let everybody: [(Person.ID, Label)] = [
        (.fixed(9), .influencer), (.fixed(2), .endCustomer), (.fixed(1), .componentDesigner), (.fixed(3), .purchaser),
        (.fixed(4), .decisionMaker), (.fixed(5), .administrator), (.fixed(6), .channelPartner), (.fixed(7), .colleague),
        (.fixed(8), .jobExecutor),
    ]

    private func product(_ form: Product.Form, job: String? = nil) -> Product {
        Product(
            id: .fixed(100), name: "Axis 4", form: form, coreJob: job,
            standing: Standing(learnedOn: Day(0), at: Instant(milliseconds: 0)))
    }

    @Test func `of a component it is the designer, with the end customer as growth avenue`() {
        let verdict = PrimaryCustomer.verdict(product: product(.component), labels: everybody)
        #expect(verdict.sought == .componentDesigner)
        #expect(verdict.primary == [.fixed(1)])
        #expect(verdict.question == nil)
        #expect(verdict.hierarchy.map(\.mark) == ["1", "1b", "2", "3", "4", "5", "6"])
        #expect(verdict.hierarchy.filter(\.isGrowthAvenue).map(\.people) == [[.fixed(2), .fixed(8)]])
        #expect(verdict.hierarchy[2].people == [.fixed(3), .fixed(4)])
    }

    @Test func `of anything else it is whoever does the job`() {
        let verdict = PrimaryCustomer.verdict(product: product(.service), labels: everybody)
        #expect(verdict.primary == [.fixed(8)])
        #expect(verdict.hierarchy.map(\.mark) == ["1", "2", "3", "4", "5", "6"])
    }

    @Test func `without one it is unknown and asked for, never the buyer, the partner or a colleague`() {
        let others = everybody.filter { !$0.1.isPrimary }
        let verdict = PrimaryCustomer.verdict(product: product(.finished, job: "move a load"), labels: others)
        #expect(!verdict.isKnown)
        #expect(verdict.primary.isEmpty)
        #expect(verdict.question == "Who uses Axis 4 to move a load?")
        let component = PrimaryCustomer.verdict(product: product(.component), labels: others)
        #expect(component.question == "Who at your customers puts Axis 4 into a design of their own?")
    }
}
