extension Wording {
    /// When there is no account at all.
    static let nothingYet: Sentence =
        "No customer is on record yet. Bring in an export of your CRM or a calendar, and this page fills itself."

    /// When organisations are on record and none is known to buy.
    public static let nobodyIsCustomer: Sentence =
        """
        Organisations are on record, and no file says which of them are customers. Bring in deals or a calendar, or a \
        table with a lifecycle stage or an account type.
        """

    /// When the rules find nothing.
    static let nothingWrong: Sentence = "Nothing on record needs your attention today."

    /// Customers met only in a way that teaches little, at most three by name.
    static func cannotTell(_ draft: RadarDraft) -> Finding? {
        let some = draft.hardlyKnown
        guard let first = some.first else { return nil }
        let named = some.prefix(3)
        let evidence = some.flatMap(\.judgement.pattern.evidence)
        let others = some.count > 3 ? ", and \(number(some.count - 3)) more in such a way" : ""
        let another = draft.customers.contains(where: \.judgement.isKnown) ? "another " : ""
        let share = draft.revenueShare(of: some).map { "\(another)\(percent($0)) of revenue" }
        var pieces: [Sentence.Piece] = [
            .text("For "), .linked(share ?? "some customers", organisations(some)),
            .text(" we cannot tell where they are heading: "),
        ]
        for (place, entry) in named.enumerated() {
            let name = entry.placing.name
            pieces.append(.text(place == 0 ? "we meet " : place == named.count - 1 && others.isEmpty ? " and " : ", "))
            pieces.append(.linked(name, entry.judgement.pattern.evidence + [.organisation(entry.placing.organisation)]))
            pieces.append(.text(" \(entry.judgement.pattern.kind.map(manner) ?? "")"))
        }
        pieces.append(.text(others + "."))
        return Finding(
            Sentence(pieces), move: first.judgement.pattern.kind.map { widen($0, first.placing.name) },
            severity: .high, organisation: some.count == 1 ? first.placing.organisation : nil, evidence: evidence)
    }

    /// Promises of ours that are broken, and whom we meet before they are settled.
    static func promisesBroken(_ draft: RadarDraft) -> Finding? {
        let some = draft.entries.filter(\.hasBrokenPromises)
            .sorted { $0.judgement.owed.ours.broken.count > $1.judgement.owed.ours.broken.count }
        guard let most = some.first else { return nil }
        let broken = some.flatMap(\.judgement.owed.ours.broken)
        let own = most.judgement.owed.ours.broken
        let evidence = broken.prefix(12).map { Reference.commitment($0) }
        let name = most.placing.name
        let verb = broken.count == 1 ? "is broken" : "are broken"
        let isAll = own.count == broken.count
        let which = isAll ? " to \(name) \(verb)" : " \(verb), \(number(own.count)) of them to \(name)"
        let meeting = most.judgement.upcoming.first
        let promises: Sentence = "\(capitalised(count(broken.count, "promise")), evidence)\(which)"
        return Finding(
            Sentence(
                promises.pieces + (most.judgement.owed.mostRetold.map { retold($0, ofAll: isAll).pieces } ?? [])
                    + (meeting.map { meetFirst($0, asOf: draft.asOf).pieces } ?? []) + [.text(".")]),
            move: meeting == nil ? "Say so, agree on a new day, and keep it." : nil,
            severity: some.flatMap(\.placing.warnings).filter { $0.code == .brokenPromise }.map(\.severity).max()
                ?? .high,
            code: .brokenPromise, organisation: some.count == 1 ? most.placing.organisation : nil, evidence: evidence)
    }

    private static func retold(_ pain: Retelling, ofAll isAll: Bool) -> Sentence {
        let tellings = pain.tellings.map { Reference.pain($0) }
        return "\(isAll ? "; they" : ", who") had to tell us the same thing \(times(pain.tellings.count), tellings)"
    }

    private static func meetFirst(_ meeting: UpcomingMeeting, asOf: Day) -> Sentence {
        "; we meet them \(until(meeting.on, asOf: asOf), [.interaction(meeting.interaction)]): settle that first"
    }

    private static func manner(_ kind: ContactPattern.Kind) -> String {
        switch kind {
        case .priceAndPaper: "only over price and paper"
        case .tradeFairs: "mostly at trade fairs"
        case .throughPartner: "almost only through a partner"
        }
    }

    private static func widen(_ kind: ContactPattern.Kind, _ name: String) -> String {
        switch kind {
        case .priceAndPaper: "Ask together with sales for a talk with \(possessive(name)) own \(theirExperts)."
        case .tradeFairs: "Visit \(name) where they work."
        case .throughPartner: "Call \(name) directly, and tell the partner so."
        }
    }
}
