import KenDomain
import KenStore
import KenTestSupport

extension FullRecords {
    mutating func addFeedback(
        _ sample: inout Sample, _ account: Organisation, _ person: Person, _ product: Product, _ talk: Interaction
    ) {
        let item = RoadmapItem(
            id: sample.id(), owner: account.id, title: "health module", dimension: nil, standing: sample.standing())
        let bet = Bet(
            id: sample.id(), kind: .roadmapItem, text: "health data", decidedOn: .test, claims: [],
            standing: sample.standing())
        var theme = Theme(
            id: sample.id(), name: "Health data", phrases: ["health data", "condition*"], standing: sample.standing())
        (theme.owner, theme.items, theme.bets) = (person.id, [item.id], [bet.id])
        (theme.flaggedOn, theme.rivalAnnouncedOn, theme.rival) = (.test, Day(20_030), "Voltarra")
        var words = FeedbackItem(
            id: sample.id(), source: .ticket, organisation: account.id, giver: person.id, label: .componentDesigner,
            on: .test, text: "Let us have the health data.", standing: sample.standing())
        (words.product, words.language, words.owner) = (product.id, "en", person.id)
        (words.dueOn, words.decision, words.answer) = (Day(20_010), .planned, "it comes in spring")
        (words.toldBackOn, words.interaction) = (Day(20_008), talk.id)
        words.correct(theme.id, holds: true, by: person.id, on: Day(20_002))
        var touchpoint = Touchpoint(
            id: sample.id(), stage: .install, product: product.id, wanted: "an hour", standing: sample.standing())
        touchpoint.owner = person.id
        touchpoint.experience =
            [.init("easy", value: 0.5, on: .test)]
            + [Touchpoint.Measure("sure", rate: Rate(3, of: 8), on: Day(20_003))].compactMap(\.self)
        touchpoint.process = [.init("on the day", value: 0.9, on: .test)]
        var work = CoCreation(
            id: sample.id(), title: "one plug", organisation: account.id,
            steps: [.init(.invited, on: .test), .init(.framed, on: Day(20_009))], standing: sample.standing())
        (work.people, work.item) = ([person.id], item.id)
        (work.endedOn, work.endedBecause) = (Day(20_012), "no time")
        records += [item, bet, theme, words, touchpoint, work]
    }
}
