/// The few outcomes by which segments are told apart (rule book 6.5, step 2).
enum KeyOutcomes {
    /// Places of the outcomes in the order asked: all of them while they are few, else for each component of importance
    /// the one that stands for it and on whose opportunity people differ most.
    ///
    /// Linear in respondents, cubic in outcomes.
    /// - Parameters:
    ///   - importance: raw marks, by respondent, then outcome.
    ///   - opportunity: individual opportunity, likewise.
    static func places(importance: [[Double]], opportunity: [[Double]], policy: NeedPolicy) -> [Int] {
        let count = importance.first?.count ?? 0
        guard count >= policy.reduceFrom else { return Array(0..<count) }
        let most = max(policy.keyOutcomesFrom, policy.keyOutcomesTo)
        let components = Components(importance, within: max(1, policy.keyOutcomesFrom)...max(1, most))
        let spreads = (0..<count).map { column in Numerics.spread(opportunity.map { $0[column] }) }
        let widest = (0..<count).sorted { (-spreads[$0], $0) < (-spreads[$1], $1) }
        var chosen: Set<Int> = []
        for component in 0..<(components.loadings.first?.count ?? 0) {
            let first = widest.first {
                Numerics.reaches(abs(components.loadings[$0][component]), policy.loadingFrom)
            }
            if let first { chosen.insert(first) }
        }
        for place in widest where chosen.count < policy.keyOutcomesFrom { chosen.insert(place) }
        return chosen.sorted()
    }
}
