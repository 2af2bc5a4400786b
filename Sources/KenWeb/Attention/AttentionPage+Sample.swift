import KenDomain
import KenVerbs

extension AttentionPage {
    /// Contact goes to designers, development to partners first; nothing was written down.
    package static let sample = AttentionPage(view: view, frame: Sample.frame(Places.attention, nil))

    private static let view: AttentionView = {
        let talk: Reference = .interaction(Sample.id(45))
        let attention = [
            Attention(
                .contactMinutes,
                amounts: [.componentDesigner: 3845, .decisionMaker: 780, .purchaser: 375, .channelPartner: 200],
                evidence: [.componentDesigner: [talk]], notes: ["two contacts without a length left out"],
                policy: Policy()),
            Attention(
                .developmentPoints,
                amounts: [.channelPartner: 34, .colleagueInternalVoice: 26, .componentDesigner: 18],
                policy: Policy()),
            Attention(.evidenceItems, amounts: [:], policy: Policy()),
        ]
        return AttentionView(
            asOf: Sample.today, days: 180, attention: attention, products: [],
            findings: attention.compactMap(\.warning).map { Finding($0) },
            citations: Citations([
                Citation(
                    reference: talk, title: "Visit to the oven line", quote: "Third telling; a fix is promised",
                    who: "Vestamar Kitchens", on: Sample.day(118), mark: "meeting, 60 minutes",
                    interaction: Sample.id(45))
            ]))
    }()

    /// Nothing on record yet.
    package static let emptySample = AttentionPage(
        view: AttentionView(
            asOf: Sample.today, days: 180,
            attention: Attention.Currency.allCases.map { Attention($0, amounts: [:], policy: Policy()) }, products: [],
            findings: []),
        frame: Sample.frame(Places.attention, nil))
}
