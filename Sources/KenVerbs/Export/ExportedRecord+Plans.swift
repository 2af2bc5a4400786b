import Foundation
import KenDomain
import KenImport
import KenStore

extension Agenda: ExportedRecord {
    static var interchange: InterchangeTable { .agenda }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = AgendaDraft(organisation: keys.organisation(organisation), title: title, meetingOn: meetingOn)
        draft.interaction = keys.record(interaction, .interaction)
        draft.minutes = minutes
        draft.isRemote = isRemote
        draft.zoneGap = zoneGap
        draft.occasions = occasions
        draft.owner = keys.person(owner)
        draft.invited = keys.people(invited)
        draft.items = items.map { $0.draft(keys) }
        draft.criteria = criteria
        draft.review = review.map { $0.draft(keys) }
        draft.taken = taken
        draft.actions = actions.map { $0.draft(keys) }
        draft.summarySentOn = summarySentOn
        draft.success = success
        draft.successReason = successReason
        draft.ourTalkShare = ourTalkShare
        draft.credibility = credibility
        draft.reason = reason
        return .plan(.agenda(draft))
    }
}

extension AgendaItem {
    fileprivate func draft(_ keys: ExportKeys) -> AgendaDraft.Item {
        var draft = AgendaDraft.Item(title, minutes: minutes)
        draft.topic = topic
        draft.isAdvance = isAdvance
        draft.need = need.flatMap { $0.link(keys) }
        draft.owner = keys.person(owner)
        draft.question = question
        return draft
    }
}

extension Agenda.Action {
    fileprivate func draft(_ keys: ExportKeys) -> AgendaDraft.Action {
        var draft = AgendaDraft.Action(text)
        draft.owner = keys.person(owner)
        draft.dueOn = dueOn
        draft.commitment = keys.record(commitment, .commitment)
        return draft
    }
}

extension AgendaReview {
    fileprivate func draft(_ keys: ExportKeys) -> AgendaDraft.Review {
        var draft = AgendaDraft.Review(askedOn: askedOn)
        draft.reviewer = keys.person(reviewer)
        draft.verdict = verdict
        draft.answeredOn = answeredOn
        draft.reason = reason
        draft.until = until
        return draft
    }
}

extension Reference {
    /// The record as a row names it; nil for what is no urgent need.
    fileprivate func link(_ keys: ExportKeys) -> Link? {
        switch self {
        case .issue(let id): keys.record(id, .issue)
        case .pain(let id): keys.record(id, .pain)
        case .commitment(let id): keys.record(id, .commitment)
        default: nil
        }
    }
}

extension ExpectationStatement: ExportedRecord {
    static var interchange: InterchangeTable { .expectation }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = ExpectationDraft(
            organisation: keys.organisation(organisation), use: use, notPromised: notPromised, madeOn: madeOn)
        draft.agenda = keys.record(agenda, .agenda)
        draft.people = keys.people(people)
        draft.reportBackOn = reportBackOn
        draft.owner = keys.person(owner)
        return .plan(.expectation(draft))
    }
}

extension Disclosure: ExportedRecord {
    static var interchange: InterchangeTable { .disclosure }
    var needs: [UUID] { [item.uuid] }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = DisclosureDraft(
            item: .source(InterchangeTable.roadmapItem.sourceName, keys.key(item)), version: version, status: status,
            shownOn: shownOn, organisation: keys.organisation(organisation), channel: channel)
        draft.range = range
        draft.people = keys.people(people)
        draft.shownBy = keys.person(shownBy)
        draft.hasNotice = hasNotice
        draft.isAcknowledged = isAcknowledged
        draft.questions = questions
        draft.interaction = keys.record(interaction, .interaction)
        return .plan(.disclosure(draft))
    }
}

extension Bet: ExportedRecord {
    static var interchange: InterchangeTable { .bet }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = BetDraft(kind: kind, text: text, decidedOn: decidedOn)
        draft.item = keys.record(item, .roadmapItem)
        draft.askedBy = keys.person(askedBy)
        draft.needOf = needOf.map { keys.organisation($0) as Link }
        draft.claims = claims.compactMap { keys.record($0, .claim) }
        return .plan(.bet(draft))
    }
}

extension HeldAssumption: ExportedRecord {
    static var interchange: InterchangeTable { .assumption }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = AssumptionDraft(kind: kind, text: text, stake: stake, since: since)
        draft.organisation = organisation.map { keys.organisation($0) }
        draft.question = question
        draft.struckOn = struckOn
        draft.struckBecause = struckBecause
        return .plan(.assumption(draft))
    }
}

extension WorkItem: ExportedRecord {
    static var interchange: InterchangeTable { .workItem }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = WorkItemDraft(title: title, openedOn: openedOn)
        draft.points = points
        draft.requester = keys.person(requester)
        draft.product = keys.record(product, .product)
        draft.doneOn = doneOn
        return .plan(.workItem(draft))
    }
}
