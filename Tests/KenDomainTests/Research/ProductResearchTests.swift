import KenDomain
import Testing

@Suite struct `Research behind a product` {
    private let today = Day(20_000)
    private let product = Product(id: .fixed(7), name: "FM-Drive", form: .component, standing: NeedCase.standing())

    private func item(
        _ number: UInt8, _ level: ResearchLevel, touchpoints: Set<TouchpointStage>? = nil, age: Int = 10
    ) -> ResearchItem {
        ResearchItem(
            .fixed(number), on: today.adding(-age), level: level, products: [.fixed(7)], touchpoints: touchpoints)
    }

    private func warnings(_ items: [ResearchItem], planning: Set<Interaction.ID> = []) -> [Warning.Code] {
        ProductResearch(
            product, items: items, planning: planning, asOf: today, policy: ResearchPolicy()
        ).warnings(ResearchPolicy()).map(\.code)
    }

    @Test func `W-RES-01 decisions on liked ideas and wished-for features`() {
        let items = [item(1, .confirm), item(2, .features), item(3, .observe)]
        #expect(warnings(items, planning: [.fixed(1), .fixed(2)]) == [.shallowPlanning])
        #expect(warnings(items, planning: [.fixed(1), .fixed(3)]).isEmpty)
        #expect(warnings(items).isEmpty, "no decision, nothing to say")
    }

    @Test func `W-RES-02 nobody watched for a year`() {
        #expect(warnings([]) == [.nobodyWatched])
        #expect(warnings([item(1, .problems)]) == [.nobodyWatched])
        #expect(warnings([item(1, .observe, age: 366)]) == [.nobodyWatched])
        #expect(warnings([item(1, .become)]).isEmpty)
    }

    @Test func `W-RES-03 the job done, but not all that comes with it`() throws {
        #expect(warnings([item(1, .become, touchpoints: [.use])]) == [.touchpointsMissing])
        #expect(warnings([item(1, .become, touchpoints: nil)]).isEmpty, "nobody wrote them down")
        let half: Set<TouchpointStage> = [.use, .evaluate, .buy, .install]
        let research = ProductResearch(
            product, items: [item(1, .become, touchpoints: half), item(2, .become, touchpoints: [.learn, .support])],
            planning: [], asOf: today, policy: ResearchPolicy())
        #expect(research.missingTouchpoints(ResearchPolicy()) == [.renew])
        let warning = try #require(research.warnings(ResearchPolicy()).first)
        #expect(Wording.sentence(for: warning).plain.hasSuffix("and left out how they renew."))
        #expect(warning.subject.detail == product.id.description)
        #expect(warnings([item(1, .become, touchpoints: half.union([.learn, .support, .renew]))]).isEmpty)
    }

    @Test func `research without a product counts for the only one`() {
        let loose = ResearchItem(.fixed(1), on: today, level: .observe)
        for isOnly in [true, false] {
            let research = ProductResearch(
                product, isOnly: isOnly, items: [loose], planning: [], asOf: today, policy: ResearchPolicy())
            #expect(research.items.isEmpty != isOnly)
        }
    }
}
