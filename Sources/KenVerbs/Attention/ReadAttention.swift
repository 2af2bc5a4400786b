package import KenDomain
import KenStore

extension Ken {
    /// Whom our effort of half a year went to, as known on a day: by what people are to us, never by name.
    ///
    /// It is counted once for each change and held with the judgements, so that reading it again costs nothing.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    package func attention(_ input: AsOfInput, as caller: Caller) async throws -> AttentionView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let focus = try await standing(asOf: asOf, policy: policy).portfolio.focus
        return AttentionView(
            asOf: asOf, attention: focus.attention.map(\.withoutPeople), products: focus.products,
            findings: focus.warnings(policy).map { Finding($0) })
    }
}

extension Attention {
    /// The shares alone; who stands behind them is nobody's rank.
    fileprivate var withoutPeople: Attention {
        var plain = self
        for index in plain.parts.indices { plain.parts[index].evidence = [] }
        for index in plain.explanation.terms.indices { plain.explanation.terms[index].evidence = [] }
        return plain
    }
}
