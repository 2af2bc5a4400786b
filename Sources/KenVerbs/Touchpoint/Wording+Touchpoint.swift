import KenDomain

extension Wording {
    /// The sentences that open a page of touchpoints.
    static func opening(_ gaps: [TouchpointGap]) -> [String] {
        func stages(_ word: TouchpointGap.Word) -> [String] {
            gaps.filter { $0.word == word }.map { name($0.stage) }
        }
        let red = stages(.watermelon)
        let heroic = stages(.heroics)
        let own = stages(.forOurOwnSake)
        let silent = gaps.filter { !$0.hasWanted }.map { name($0.stage) }
        return [
            red.isEmpty
                ? nil : "Our figures look good where customers are not: when they \(list(red, last: "or")).",
            heroic.isEmpty ? nil : "People make up for the process when customers \(list(heroic, last: "or")).",
            own.isEmpty ? nil : "We measure ourselves without asking customers when they \(list(own, last: "or")).",
            silent.isEmpty ? nil : "Nobody has said which experience we want to \(list(silent, last: "or")).",
            red.isEmpty && heroic.isEmpty && own.isEmpty && !gaps.isEmpty
                ? "Experience and process keep step everywhere they are measured." : nil,
        ].compactMap(\.self)
    }

    /// The sentences that open a page of working together.
    static func opening(_ funnel: CoCreationFunnel, _ lines: [CoCreationView.Line]) -> [String] {
        let going = lines.count { $0.endedOn == nil }
        let share = funnel.participation
        return [
            lines.isEmpty
                ? nil
                : "\(capitalised(count(going, "piece"))) of work with customers \(going == 1 ? "goes" : "go") on.",
            share.trials == 0
                ? nil : "Customers take part in \(share.hits) of \(count(share.trials, "item")) of our roadmap.",
        ].compactMap(\.self)
    }
}
