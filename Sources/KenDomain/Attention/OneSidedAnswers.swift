/// Answers we hold that rest on partners alone, or on colleagues alone (W-CUST-03 and W-CUST-04; Mier: a start, not a
/// verdict).
public struct OneSidedAnswers: Hashable, Sendable, Codable {
    /// Claims that only partners support, by id.
    public var partners: [Claim.ID]
    /// Claims that only colleagues support, by id.
    public var colleagues: [Claim.ID]

    /// Looks through the best answers of a ledger.
    public init(_ ledger: Ledger) {
        let best = ledger.answers.values.compactMap(\.best).filter { !$0.supporting.isEmpty }
        partners = best.filter { $0.supporting.allSatisfy(\.isPartner) }.flatMap(\.claims).sorted()
        colleagues = best.filter { $0.supporting.allSatisfy(\.isFromColleague) }.flatMap(\.claims).sorted()
    }
}

extension WeighedItem {
    /// Whether a colleague said it, of a customer or of their own use.
    var isFromColleague: Bool { isRelayed || kind == .internalVoice }
}
