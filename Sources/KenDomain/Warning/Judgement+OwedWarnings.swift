extension Judgement {
    /// Promises broken, and pains nobody has answered.
    func owedWarnings(in dossier: Dossier) -> [Warning] { brokenPromises(in: dossier) + unansweredPains(in: dossier) }

    private func brokenPromises(in dossier: Dossier) -> [Warning] {
        guard let first = owed.ours.broken.first else { return [] }
        let promises = dossier.commitments.filter { owed.ours.broken.contains($0.id) }
        let texts = promises.filter(\.standing.visibility.isForAllColleagues).map(\.text)
        var slots = ["count": String(owed.ours.broken.count), "promises": Wording.quoted(texts)]
        slots["meeting"] = upcoming.first?.on.description
        slots["since"] = promises.first { $0.id == first }?.countsFrom.description
        return [
            warning(
                .brokenPromise, isMeetingNear ? .critical : .high, slots: slots,
                evidence: owed.ours.broken.map { .commitment($0) })
        ]
    }

    /// Whether we meet them within two weeks, so that it will be in the room.
    private var isMeetingNear: Bool { upcoming.first.map { asOf.days(to: $0.on) <= 14 } ?? false }

    private func unansweredPains(in dossier: Dossier) -> [Warning] {
        let pains = dossier.pains.filter { owed.unanswered.contains($0.id) }
        guard let first = pains.first else { return [] }
        let themes = pains.filter(\.standing.visibility.isForAllColleagues).map(\.theme)
        var slots = ["count": String(pains.count), "themes": Wording.list(Array(Set(themes)).sorted())]
        slots["since"] = first.reportBackBy?.description
        slots["told"] = owed.mostRetold.map { String($0.tellings.count) }
        return [warning(.painUnanswered, .high, slots: slots, evidence: pains.map { .pain($0.id) })]
    }
}
