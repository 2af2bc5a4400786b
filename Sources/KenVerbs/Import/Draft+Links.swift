import KenDomain
import KenImport

extension Draft {
    /// Every other record this draft names.
    var links: [Link] {
        var links: [Link?] = circle
        switch content {
        case .organisation(let draft): links += [draft.buysThrough]
        case .person(let draft): links += [draft.organisation]
        case .affiliation(let draft): links += [draft.person, draft.organisation]
        case .product, .endIndustry: break
        case .role(let draft): links += [draft.party, draft.product]
        case .interaction(let draft): links += draft.organisations + draft.participants
        case .claim(let draft): links += draft.links
        case .evidence(let draft): links += draft.links
        case .commitment(let draft): links += [draft.organisation, draft.owner, draft.interaction] + draft.people
        case .pain(let draft): links += [draft.organisation, draft.teller, draft.hearer, draft.interaction]
        case .issue(let draft): links += [draft.organisation]
        case .accessRequest(let draft): links += [draft.organisation, draft.requester, draft.askedOf, draft.wanted]
        case .nonDisclosure(let draft): links += [draft.organisation]
        case .deal(let draft): links += [draft.organisation] + draft.people
        case .revenue(let draft): links += [draft.organisation, draft.product]
        case .potential(let draft): links += [draft.organisation]
        case .trend(let draft): links += draft.subject.industries
        case .exposure(let draft): links += [draft.organisation, draft.industry, draft.claim]
        case .roadmapItem(let draft): links += [draft.owner] + draft.shown.links + draft.claims
        case .roadmapEdition(let draft): links += [draft.item] + draft.shown.links
        case .competitor(let draft): links += [draft.rivalOf, draft.organisation] + draft.claims
        case .differentiatorCell(let draft): links += [draft.competitor] + draft.claims
        case .barrierLink(let draft): links += [draft.organisation]
        case .stanceObservation(let draft): links += [draft.organisation] + draft.claims
        case .firstView(let draft): links += [draft.organisation, draft.by]
        case .headingSetting(let draft): links += [draft.organisation, draft.by]
        case .outlookCall(let draft): links += [draft.caller] + draft.subject.industries
        case .admiraltySetting(let draft): links += [draft.item, draft.by]
        case .resolution(let draft): links += [draft.claim]
        case .plan(let draft): links += draft.links
        case .metric(let draft): links += draft.links
        case .mirror(let draft): links += draft.links
        case .need(let draft): links += draft.links
        case .feedback(let draft): links += draft.links
        case .snooze(let draft): links += [draft.organisation, draft.person, draft.bet]
        case .association(let draft): links += [draft.from, draft.to]
        case .provenance(let draft): links += [draft.record, .source(draft.source, draft.externalID)]
        }
        return links.compactMap(\.self)
    }
}

extension Draft {
    /// The colleagues who may read it, where it is in confidence.
    private var circle: [Link] { if case .inConfidence(let circle) = visibility { circle } else { [] } }
}

extension ClaimDraft {
    fileprivate var links: [Link?] {
        if case .person(let link) = value { return [organisation, person, industry, link] }
        return [organisation, person, industry]
    }
}

extension EvidenceDraft {
    fileprivate var links: [Link?] { [claim, speaker, speakingOrganisation, hearer, interaction] }
}

extension PlanDraft {
    fileprivate var links: [Link?] {
        switch self {
        case .agenda(let draft): draft.links
        case .expectation(let draft): [draft.organisation, draft.agenda, draft.owner] + draft.people
        case .disclosure(let draft):
            [draft.item, draft.organisation, draft.shownBy, draft.interaction] + draft.people
        case .bet(let draft): [draft.item, draft.askedBy] + draft.needOf + draft.claims
        case .assumption(let draft): [draft.organisation]
        case .workItem(let draft): [draft.requester, draft.product]
        }
    }
}

extension FeedbackDraft {
    fileprivate var links: [Link?] {
        switch self {
        case .theme(let draft): [draft.owner] + draft.items + draft.bets
        case .item(let draft):
            [draft.organisation, draft.giver, draft.product, draft.owner, draft.interaction]
                + draft.corrections.flatMap { [$0.theme, $0.by] }
        case .touchpoint(let draft): [draft.product, draft.owner]
        case .coCreation(let draft): [draft.organisation, draft.item] + draft.people
        }
    }
}

extension AgendaDraft {
    fileprivate var links: [Link?] {
        [organisation, interaction, owner, review?.reviewer] + invited + items.flatMap { [$0.need, $0.owner] }
            + actions.flatMap { [$0.owner, $0.commitment] }
    }
}

extension NeedDraft {
    fileprivate var links: [Link?] {
        switch self {
        case .job(let draft): [draft.product] + draft.evidence
        case .jobStep(let draft): [draft.job]
        case .outcome(let draft): [draft.step] + draft.evidence + draft.claims + draft.commitments + draft.bets
        case .survey(let draft): [draft.job] + draft.outcomes
        case .surveyResponse(let draft): [draft.survey, draft.respondent] + draft.ratings.map(\.outcome)
        case .askedQuestion(let draft): [draft.interaction, draft.by]
        }
    }
}

extension RoadmapShownDraft {
    fileprivate var links: [Link?] { [madeWith, exclusiveTo] }
}

/// The parts of a mail address.
enum MailAddress {
    /// The domain of an address, lower case; nil when it has none, or belongs to a provider open to everyone.
    static func domain(of mail: String) -> String? {
        guard let at = mail.lastIndex(of: "@") else { return nil }
        let domain = mail[mail.index(after: at)...].lowercased()
        return domain.contains(".") && !FreeMail.isFree(domain) ? domain : nil
    }
}
