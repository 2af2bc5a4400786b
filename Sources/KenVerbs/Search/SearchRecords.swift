import Foundation
import KenDomain
import KenStore

/// The records behind findings, read by kind: one query for each kind and for what they name.
struct SearchRecords: Sendable {
    private var interactions: [UUID: Interaction] = [:]
    private var claims: [UUID: Claim] = [:]
    private var evidence: [UUID: EvidenceItem] = [:]
    private var feedback: [UUID: FeedbackItem] = [:]
    private var claimsOfEvidence: [Claim.ID: Claim] = [:]
    private var evidenceOfClaims: [Claim.ID: [EvidenceItem]] = [:]
    private var organisations: [Organisation.ID: Organisation] = [:]
    private var people: [Person.ID: Profile] = [:]

    init(_ findings: [SearchFinding], in db: any SQLConnection, for caller: Caller, asOf: Day) throws {
        func ids<R>(_ kind: RecordKind, _ type: R.Type) -> [Identifier<R>] {
            findings.filter { $0.kind == kind }.map { Identifier<R>($0.record) }
        }
        interactions = try db.interactions(byID: ids(.interaction, Interaction.self))
        claims = try db.claims(byID: ids(.claim, Claim.self))
        evidence = try db.evidence(byID: ids(.evidence, EvidenceItem.self))
        let items = try db.feedback(ids(.feedbackItem, FeedbackItem.self))
        feedback = Dictionary(items.values.map { ($0.id.uuid, $0) }) { $1 }
        let behind = try db.claims(byID: Set(evidence.values.map(\.claim)).sorted())
        claimsOfEvidence = Dictionary(behind.values.map { ($0.id, $0) }) { $1 }
        evidenceOfClaims = try db.evidence(ofClaims: claims.values.map(\.id), asOf: asOf)
        organisations = try db.organisations(Set(named), asOf: asOf)
        let speakers = Set(evidence.values.compactMap(\.speaker) + feedback.values.compactMap(\.giver))
        people = try db.profiles(of: speakers, asOf: asOf).people.mapValues { $0.worded(for: Readership(caller)) }
    }

    private var named: [Organisation.ID] {
        interactions.values.compactMap(\.organisations.first) + claims.values.map(\.organisation)
            + claimsOfEvidence.values.map(\.organisation) + feedback.values.compactMap(\.organisation)
    }

    /// The words of a finding as they were written, where the caller may read them and whatever they stand on.
    func words(_ finding: SearchFinding, for caller: Caller) -> String? {
        func mayRead(_ standing: Standing) -> Bool { standing.endedOn == nil && caller.mayRead(standing.visibility) }
        switch finding.kind {
        case .interaction:
            guard let talk = interactions[finding.record], mayRead(talk.standing) else { return nil }
            return [talk.title, talk.gist].compactMap(\.self).joined(separator: "\n")
        case .claim:
            guard let claim = claims[finding.record], mayRead(claim.standing) else { return nil }
            let behind = evidenceOfClaims[claim.id] ?? []
            return behind.isEmpty || behind.contains { mayRead($0.standing) } ? claim.gist : nil
        case .evidence:
            guard let item = evidence[finding.record], mayRead(item.standing),
                claimsOfEvidence[item.claim].map({ mayRead($0.standing) }) ?? false
            else { return nil }
            return item.quote
        case .feedbackItem:
            guard let item = feedback[finding.record], mayRead(item.standing) else { return nil }
            return [item.text, item.answer].compactMap(\.self).joined(separator: "\n")
        default: return nil
        }
    }

    /// A finding as a page shows it.
    func hit(_ finding: SearchFinding, _ stretches: [SearchView.Hit.Stretch]) -> SearchView.Hit? {
        if let talk = interactions[finding.record] {
            return SearchView.Hit(
                reference: .interaction(talk.id), title: Wording.capitalised(Wording.name(talk.kind.value)),
                on: finding.on, account: talk.organisations.first.flatMap(mark), stretches: stretches,
                interaction: talk.id)
        }
        if let claim = claims[finding.record] {
            return SearchView.Hit(
                reference: .claim(claim.id), title: question(claim), on: finding.on, account: mark(claim.organisation),
                stretches: stretches)
        }
        if let item = evidence[finding.record], let claim = claimsOfEvidence[item.claim] {
            return SearchView.Hit(
                reference: .evidence(item.id), title: question(claim), on: finding.on,
                account: mark(claim.organisation), who: name(item.speaker), stretches: stretches,
                interaction: item.interaction)
        }
        return feedback[finding.record].map { item in
            SearchView.Hit(
                reference: .feedback(item.id), title: "Feedback by \(Wording.name(item.source))", on: finding.on,
                account: item.organisation.flatMap(mark), who: name(item.giver), stretches: stretches)
        }
    }

    private func question(_ claim: Claim) -> String {
        QuestionBank.question(claim.question)?.text ?? claim.question.description
    }

    private func name(_ person: Person.ID?) -> String? { person.flatMap { people[$0]?.person.name } }

    private func mark(_ id: Organisation.ID) -> OrganisationMark? {
        organisations[id].map { OrganisationMark(id: id, name: $0.name, kind: $0.kind.value) }
    }
}
