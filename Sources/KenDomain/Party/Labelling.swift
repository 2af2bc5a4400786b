/// Decides what a party is to us from facts alone (rule book 1.2; Mier, Strategyn, Webster and Wind).
public enum Labelling {
    /// The label of the first rule that certainly matches; every other match is a secondary label.
    ///
    /// Facts absent from the dictionary are unknown. An unknown fact that could put an earlier label first is reported
    /// in ``Classification/missing``.
    public static func classify(_ facts: [Fact: Answer], form: Product.Form) -> Classification {
        let rules = form == .component ? componentRules : otherRules
        let judged = rules.map { (rule: $0, holds: $0.condition.holds(facts)) }
        let first = judged.firstIndex { $0.holds == .yes }
        let label = first.map { judged[$0].rule.label } ?? .unclassified
        let undecided = judged[..<(first ?? judged.endIndex)].filter { $0.holds == .unknown }
        return Classification(
            label: label,
            secondary: unique(judged.filter { $0.holds == .yes }.map(\.rule.label)).filter { $0 != label },
            missing: unique(undecided.flatMap(\.rule.condition.facts)).filter { (facts[$0] ?? .unknown) == .unknown })
    }

    private typealias Rule = (label: Label, condition: Condition)

    private static let componentRules = rules(isComponent: .always(true))
    private static let otherRules = rules(isComponent: .always(false))

    /// Rules 1 to 12 in order.
    private static func rules(isComponent: Condition) -> [Rule] {
        [
            (
                .colleagueInternalVoice,
                .both(.fact(.employedByUs), .either(.fact(.usesForJob), .fact(.actsForCustomer)))
            ),
            (.colleague, .fact(.employedByUs)),
            (.channelPartner, .either(.fact(.resells), .both(.fact(.paidByUs), .not(.fact(.employedByUs))))),
            (.componentDesigner, .both(isComponent, .fact(.designsItIn))),
            (.jobExecutor, .both(.not(isComponent), .fact(.usesForJob))),
            (.jobExecutor, .fact(.usesForJob)),
            (.endCustomer, .fact(.usesTheirProduct)),
            (.decisionMaker, .fact(.decides)),
            (.purchaser, .fact(.issuesOrder)),
            (.administrator, .fact(.administers)),
            (.gatekeeper, .fact(.filtersAccess)),
            (.influencer, .fact(.influences)),
        ]
    }

    private static func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return elements.filter { seen.insert($0).inserted }
    }
}
