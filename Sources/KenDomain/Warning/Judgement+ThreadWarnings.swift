extension Judgement {
    /// All contact through one of theirs, or one of ours.
    func threadWarnings(in dossier: Dossier) -> [Warning] {
        [theirThread(in: dossier), ourThread(in: dossier)].compactMap(\.self)
    }

    private func theirThread(in dossier: Dossier) -> Warning? {
        guard let only = threads.theirs.only, let profile = dossier.profile(only) else { return nil }
        var slots = ["person": profile.person.name, "active": String(threads.theirs.threads.count)]
        slots["known"] = String(dossier.theirPeople.count)
        slots["leaves"] = threads.theirs.leavesOn?.description
        return warning(
            .singleThread, threads.theirs.leavesOn == nil ? .high : .critical, person: only, slots: slots,
            evidence: [.person(only)] + threads.theirs.evidence, explanation: threads.theirs.explanation,
            isBorderline: threads.theirs.isBorderline)
    }

    private func ourThread(in dossier: Dossier) -> Warning? {
        guard let only = threads.ours?.only, let profile = dossier.profile(only), let ours = threads.ours else {
            return nil
        }
        return warning(
            .singleThreadOurs, .medium, person: only,
            slots: ["person": profile.person.name, "active": String(ours.threads.count)],
            evidence: ours.evidence, explanation: ours.explanation, isBorderline: ours.isBorderline)
    }
}
