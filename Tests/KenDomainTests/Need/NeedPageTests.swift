import KenDomain
import Testing

@Suite struct `A need on one page` {
    private func page(_ witnesses: [NeedPage.Witness] = [], score: OutcomeScore? = nil) -> NeedPage {
        NeedPage(
            outcome: Outcome(
                id: .fixed(1), step: .fixed(2), statement: "Minimize the *likelihood* that it <slips>",
                standing: NeedCase.standing()),
            step: JobStep(
                id: .fixed(2), job: .fixed(3), kind: .confirm, text: "verify the axis", standing: NeedCase.standing()),
            job: Job(id: .fixed(3), statement: "integrate an axis", standing: NeedCase.standing()), score: score,
            witnesses: witnesses)
    }

    @Test func `it has the outcome, what they said and what we saw`() throws {
        let tally = try #require(OutcomeTally(people: 270, important: 200, satisfied: 75, both: 60))
        let score = OutcomeScore(.fixed(1), tally: tally, policy: Policy())
        let text = page(
            [
                .init("three tries\nand no luck", on: Day(20_000), by: nil, isObservation: true, visibility: .internal),
                .init("we wait | a day", on: Day(19_000), by: "a designer", visibility: .open),
            ], score: score
        ).markdown()
        #expect(
            text == #"""
                # Minimize the \*likelihood\* that it \<slips\>

                Step: verify the axis (verify readiness). Job: integrate an axis.

                Matters to 200 of 270, met for 75 of 270. Opportunity 12.0 of 20, between 10.9 and 13.2: underserved, \#
                low-hanging fruit.

                ## What they said

                > we wait \| a day
                >
                > a designer, 8 January 2022

                ## What we saw

                > three tries and no luck
                >
                > 4 October 2024

                """#)
    }

    @Test func `words told in confidence are counted and left out`() {
        let text = page([.init("secret", on: Day(1), by: "Ada", visibility: .inConfidence([.fixed(1)]))]).markdown()
        #expect(!text.contains("secret") && !text.contains("Ada"))
        #expect(text.contains("Told in confidence, not shown here: one."))
        #expect(text.contains("## What they said\n\nNothing on record."))
    }
}
