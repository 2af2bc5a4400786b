import KenDomain
import KenImport

extension Organisation {
    /// Takes over what a row says; what it leaves out stays, and a stated kind replaces an inferred one.
    mutating func take(_ draft: OrganisationDraft, buysThrough partner: Organisation.ID?) {
        name = draft.name ?? name
        if let said = draft.kind, kind.isInferred || !said.isInferred { kind = said }
        domains += draft.domains.filter { !domains.contains($0) }
        industry = draft.industry ?? industry
        makes = draft.makes ?? makes
        sellsTo = draft.sellsTo ?? sellsTo
        country = draft.country ?? country
        zone = draft.zone ?? zone
        isKeyCustomer = draft.isKeyCustomer ?? isKeyCustomer
        buysThrough = partner ?? buysThrough
        link = draft.link ?? link
    }
}

extension Person {
    /// Takes over what a row says; what it leaves out stays.
    mutating func take(_ draft: PersonDraft) {
        name = draft.name ?? name
        mails += draft.mails.filter { !mails.contains($0) }
        zone = draft.zone ?? zone
        temperament = draft.temperament ?? temperament
        wants = draft.wants ?? wants
        leavesOn = draft.leavesOn ?? leavesOn
        leaveAnnouncedOn = draft.leaveAnnouncedOn ?? leaveAnnouncedOn
    }
}

extension Affiliation {
    /// Takes over what a row says; a stated function is never replaced by an inferred one.
    mutating func take(
        title said: String?, functions read: Attested<Set<Function>>?, seniority high: Attested<Seniority>?
    ) {
        title = said ?? title
        if let read, !read.isInferred || functions.isInferred || functions.value.isEmpty { functions = read }
        if let high, !high.isInferred || (seniority?.isInferred ?? true) { seniority = high }
    }
}
