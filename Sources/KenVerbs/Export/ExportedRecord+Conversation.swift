import Foundation
import KenDomain
import KenImport
import KenStore

extension Interaction: ExportedRecord {
    static var interchange: InterchangeTable { .interaction }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = InteractionDraft(kind: kind, on: happenedOn, title: title)
        draft.startsAt = startsAt
        draft.minutes = minutes
        draft.initiator = initiator
        draft.organisations = organisations.map { keys.organisation($0) as Link }
        draft.participants = keys.people(participants)
        draft.topics = topics
        draft.planned = planned
        draft.level = level
        draft.inTheirHours = inTheirHours
        draft.gist = gist
        draft.isCancelled = isCancelled
        return .interaction(draft)
    }
}

extension Claim: ExportedRecord {
    static var interchange: InterchangeTable { .claim }

    func content(_ keys: ExportKeys) -> Draft.Content {
        let said: ClaimDraft.Value
        if case .person(let id) = value { said = .person(keys.person(id)) } else { said = .plain(value) }
        var draft = ClaimDraft(
            question: question, organisation: keys.organisation(organisation), value: said, gist: gist)
        draft.person = keys.person(person)
        draft.industry = keys.record(industry, .endIndustry)
        return .claim(draft)
    }
}

extension EvidenceItem: ExportedRecord {
    static var interchange: InterchangeTable { .evidence }
    var needs: [UUID] { [claim.uuid] }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = EvidenceDraft(claim: .source(InterchangeTable.claim.sourceName, keys.key(claim)))
        draft.source = source
        draft.contradicts = contradicts
        draft.speaker = keys.person(speaker)
        draft.speakingOrganisation = keys.organisation(speakingOrganisation)
        draft.hearer = keys.person(hearer)
        draft.happenedOn = happenedOn
        draft.interaction = keys.record(interaction, .interaction)
        draft.quote = quote
        return .evidence(draft)
    }
}

extension Commitment: ExportedRecord {
    static var interchange: InterchangeTable { .commitment }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = CommitmentDraft(
            direction: direction, organisation: keys.organisation(organisation), text: text, madeOn: madeOn)
        draft.people = keys.people(people)
        draft.owner = keys.person(owner)
        draft.dueOn = dueOn
        draft.settlement = settlement
        draft.settledOn = settledOn
        draft.interaction = keys.record(interaction, .interaction)
        return .commitment(draft)
    }
}

extension PainReport: ExportedRecord {
    static var interchange: InterchangeTable { .pain }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = PainDraft(
            organisation: keys.organisation(organisation), theme: theme, on: happenedOn, text: text)
        draft.teller = keys.person(teller)
        draft.hearer = keys.person(hearer)
        draft.isUrgent = isUrgent
        draft.reportBackBy = reportBackBy
        draft.toldBackOn = toldBackOn
        draft.decision = decision
        draft.decisionReason = decisionReason
        draft.resolvedOn = resolvedOn
        draft.interaction = keys.record(interaction, .interaction)
        return .pain(draft)
    }
}

extension Issue: ExportedRecord {
    static var interchange: InterchangeTable { .issue }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = IssueDraft(
            organisation: keys.organisation(organisation), title: title, severity: severity, openedOn: openedOn)
        draft.resolvedOn = resolvedOn
        return .issue(draft)
    }
}

extension AccessRequest: ExportedRecord {
    static var interchange: InterchangeTable { .accessRequest }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = AccessRequestDraft(
            organisation: keys.organisation(organisation), requester: keys.person(requester), askedOn: askedOn)
        draft.askedOf = keys.person(askedOf)
        draft.wanted = keys.person(wanted)
        draft.reply = reply
        draft.repliedOn = repliedOn
        draft.words = words
        return .accessRequest(draft)
    }
}

extension NonDisclosure: ExportedRecord {
    static var interchange: InterchangeTable { .nonDisclosure }

    func content(_ keys: ExportKeys) -> Draft.Content {
        .nonDisclosure(NonDisclosureDraft(organisation: keys.organisation(organisation), from: from, until: until))
    }
}
