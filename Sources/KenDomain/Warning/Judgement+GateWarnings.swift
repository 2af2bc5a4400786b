extension Judgement {
    /// Access held back by sales, by someone of theirs, or never asked for.
    func gateWarnings(in dossier: Dossier) -> [Warning] {
        var found: [Warning] = []
        if let gate = gatekeeping, gate.state == .gatekept {
            found.append(
                warning(
                    .gatekept, gate.isPresumed ? .medium : .high, slots: slots(of: gate, in: dossier),
                    evidence: evidence(of: gate), explanation: gate.explanation, isBorderline: gate.isBorderline))
        }
        if let gate = gatekeeping, gate.nobodyAsked, gate.state == .gatekept || gate.state == .watch {
            found.append(
                warning(
                    .nobodyAsked, .medium, slots: slots(of: gate, in: dossier), evidence: evidence(of: gate),
                    explanation: gate.explanation, isBorderline: gate.isBorderline))
        }
        if let gate = theirGatekeeping, gate.state == .gatekept {
            let names = dossier.theirPeople.filter { $0.has(.gatekeeper) }.map(\.person.name)
            let slots = slots(of: gate, in: dossier).merging(["gate": Wording.list(names)]) { $1 }
            found.append(
                warning(
                    .gatekeptByThem, .medium, slots: slots, evidence: evidence(of: gate),
                    explanation: gate.explanation, isBorderline: gate.isBorderline))
        }
        return found
    }

    private func slots(of gate: Gatekeeping, in dossier: Dossier) -> [String: String] {
        let requests = dossier.accessRequests.filter { gate.turnedDown.contains($0.id) }
        let wanted = Set(requests.compactMap(\.wanted)).compactMap { dossier.profile($0)?.person.name }.sorted()
        let askers = Set(requests.map(\.requester)).compactMap { dossier.profile($0) }
        let isProduct = !askers.isEmpty && askers.allSatisfy { !$0.functions.isDisjoint(with: Tier.two.ourFunctions) }
        return [
            "conversations": String(gate.conversations), "turnedDown": String(gate.turnedDown.count),
            "wanted": Wording.list(wanted), "askers": isProduct ? "product" : "colleagues",
        ]
    }

    private func evidence(of gate: Gatekeeping) -> [Reference] {
        let requests = gate.turnedDown.map { Reference.accessRequest($0) }
        return requests.isEmpty ? gate.explanation.terms.first?.evidence ?? [] : requests
    }
}
