import KenDomain
import KenVerbs

extension ProposalView {
    /// A proposal with one question, made up.
    static func sample(
        account: UInt8, _ name: String, owner: String, counterpart: String?, question: String
    ) -> ProposalView {
        let asked = Question.ID(question).map { id in
            ProposedQuestion(
                question: id, form: .fresh, confidence: 0.2, answeredOn: nil, urgency: 1,
                gain: Gain.of(weight: 3, confidence: 0.2, value: 0.49, policy: Policy()))
        }
        return ProposalView(
            account: Sample.id(account), accountName: name,
            proposal: NextConversation(
                organisation: Sample.id(account), questions: [asked].compactMap(\.self),
                filters: [
                    FilterOutcome(.urgentNeed, .passed, "nothing urgent is open"),
                    FilterOutcome(.rightPeople, .passed, "a product manager with their designer"),
                    FilterOutcome(.contactBudget, .passed, "0.8 of 3 hours used"),
                    FilterOutcome(.nonDisclosure, .passed, "none of these shows our roadmap"),
                ],
                explanation: Explanation(
                    title: "Why this conversation", score: 1.18, form: .sum,
                    terms: [.init("Q205 what keeps them from a larger share", value: 1.18, source: "13.1")],
                    policy: "components 1")),
            owner: PersonMark(id: Sample.id(90), name: owner, side: .ours),
            counterpart: counterpart.map { PersonMark(id: Sample.id(91), name: $0, side: .theirs) })
    }
}
