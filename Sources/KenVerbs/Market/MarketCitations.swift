import KenDomain

/// The words behind a market's figures, as one caller may read them: whichever account they were heard at.
struct MarketCitations: Sendable {
    let dossier: MarketDossier
    let caller: Caller
    /// Names of callers who neither speak nor hear in the words.
    var callers: [Person.ID: String] = [:]

    /// What these references point to, as far as the market's dossier holds it and the caller may read it.
    func citations(of references: some Sequence<Reference>) -> [Citation] {
        let claims = Dictionary(dossier.claims.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let items = Dictionary(dossier.evidence.values.joined().map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let calls = Dictionary(dossier.calls.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        var seen: Set<Reference> = []
        return references.filter { seen.insert($0).inserted }.compactMap { reference in
            switch reference {
            case .evidence(let id):
                items[id].flatMap { item in claims[item.claim].map { cited(item, of: $0) } }
            case .outlookCall(let id): calls[id].map(cited)
            case .organisation(let id):
                dossier.organisations[id].map { Citation(reference: reference, title: $0.name) }
            case .question(let id):
                QuestionBank.question(id).map { Citation(reference: reference, title: $0.text) }
            default: nil
            }
        }
    }

    private func cited(_ item: EvidenceItem, of claim: Claim) -> Citation {
        let isReadable = caller.mayRead(item.standing.visibility) && caller.mayRead(claim.standing.visibility)
        let mark = Wording.name(item.source) + (item.contradicts ? ", speaks against it" : "")
        return Citation(
            reference: .evidence(item.id), title: QuestionBank.question(claim.question)?.text ?? "An answer",
            quote: isReadable ? item.quote : nil, noted: isReadable && item.quote == nil ? claim.gist : nil,
            who: isReadable ? voices(of: item) : nil,
            on: item.happenedOn, mark: mark, interaction: isReadable ? item.interaction : nil,
            isInConfidence: !isReadable)
    }

    private func voices(of item: EvidenceItem) -> String? {
        let speaker = item.speaker.flatMap { id in
            dossier.people[id].map { profile in
                [profile.person.name, profile.organisation.flatMap { dossier.organisations[$0]?.name }]
                    .compactMap(\.self).joined(separator: ", ")
            }
        }
        let said = speaker ?? item.speakingOrganisation.flatMap { dossier.organisations[$0]?.name }
        let hearer = item.hearer.flatMap { dossier.people[$0]?.person.name }
        switch (said, hearer) {
        case (let said?, let hearer?): return "\(said), to \(hearer)"
        case (let said?, nil): return said
        case (nil, let hearer?): return "noted by \(hearer)"
        case (nil, nil): return nil
        }
    }

    private func cited(_ call: OutlookCall) -> Citation {
        let isReadable = caller.mayRead(call.standing.visibility)
        return Citation(
            reference: .outlookCall(call.id), title: "Our call",
            noted: isReadable ? Wording.sentences(for: call).map(\.plain).joined(separator: " ") : nil,
            who: callers[call.caller], on: call.calledOn, isInConfidence: !isReadable)
    }
}

extension Outlook {
    /// Everything it can open.
    var references: [Reference] {
        explanation.references + dissents.flatMap(\.evidence) + asides.map { .evidence($0.item) }
            + basis.keyCustomers.map { .organisation($0) } + calls.map { .outlookCall($0.id) }
    }
}
