import KenDomain
import KenImport

extension Draft {
    /// Every other record this draft names.
    var links: [Link] {
        var links: [Link?] = []
        if case .inConfidence(let circle) = visibility { links += circle }
        switch content {
        case .organisation(let draft): links += [draft.buysThrough]
        case .person(let draft): links += [draft.organisation]
        case .affiliation(let draft): links += [draft.person, draft.organisation]
        case .product: break
        case .role(let draft): links += [draft.party, draft.product]
        case .interaction(let draft): links += draft.organisations + draft.participants
        case .claim(let draft): links += draft.links
        case .evidence(let draft):
            links += [draft.claim, draft.speaker, draft.speakingOrganisation, draft.hearer, draft.interaction]
        case .commitment(let draft): links += [draft.organisation, draft.owner, draft.interaction] + draft.people
        case .pain(let draft): links += [draft.organisation, draft.teller, draft.hearer, draft.interaction]
        case .issue(let draft): links += [draft.organisation]
        case .accessRequest(let draft): links += [draft.organisation, draft.requester, draft.askedOf, draft.wanted]
        case .nonDisclosure(let draft): links += [draft.organisation]
        case .deal(let draft): links += [draft.organisation] + draft.people
        case .revenue(let draft): links += [draft.organisation, draft.product]
        case .potential(let draft): links += [draft.organisation]
        case .association(let draft): links += [draft.from, draft.to]
        case .provenance(let draft): links += [draft.record, .source(draft.source, draft.externalID)]
        }
        return links.compactMap(\.self)
    }
}

extension ClaimDraft {
    fileprivate var links: [Link?] {
        if case .person(let link) = value { return [organisation, person, link] }
        return [organisation, person]
    }
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
