/// Tells who stands behind an item of evidence and what the caps have to know of them.
struct Witness {
    private let people: [Person.ID: Profile]
    private let organisations: [Organisation.ID: Organisation]

    /// A witness who knows the people and organisations of a dossier.
    init(dossier: Dossier) { self.init(people: dossier.people, organisations: dossier.organisations) }

    /// A witness who knows these people and organisations.
    init(people: [Person.ID: Profile], organisations: [Organisation.ID: Organisation]) {
        self.people = people
        self.organisations = organisations
    }

    /// The item with its weight, its independent source and what its speaker is to us.
    func weighed(_ item: EvidenceItem, question: Question, weighing: Weighing) -> WeighedItem {
        let speaker = item.speaker.flatMap { people[$0] }
        var weighed = WeighedItem(
            id: item.id, claim: item.claim, kind: item.source, source: source(of: item), speaker: item.speaker,
            happenedOn: item.happenedOn, weighing: weighing)
        weighed.isPartner = isPartner(item, speaker)
        weighed.isBuyer = speaker.map(isBuyer) ?? false
        weighed.isRelayed = isRelayed(item, speaker)
        weighed.isRelayedBySales = weighed.isRelayed && (teller(of: item, speaker).map(isSales) ?? false)
        weighed.isPrimary = !weighed.isRelayed && (speaker.map { has($0, need: question) } ?? false)
        return weighed
    }

    /// A distinct person; for what we saw, did, relayed or believe the colleague, when no speaker is named; else the
    /// organisation that published it, else the item itself.
    func source(of item: EvidenceItem) -> WeighedItem.Source {
        let colleague: Person.ID? =
            switch item.source {
            case .participation, .observation, .internalVoice, .relayed, .opinion: item.hearer
            default: nil
            }
        return (item.speaker ?? colleague).map { .person($0) }
            ?? item.speakingOrganisation.map { .organisation($0) } ?? .item(item.id)
    }

    private func isPartner(_ item: EvidenceItem, _ speaker: Profile?) -> Bool {
        if item.source == .partnerReport || item.source == .partnerData { return true }
        if let speaker { return speaker.side == .partner || speaker.label == .channelPartner }
        return item.speakingOrganisation.flatMap { organisations[$0] }?.kind.value == .channelPartner
    }

    /// Purchasers and finance; not someone whose need it is and who also holds the purse, as founders do.
    private func isBuyer(_ speaker: Profile) -> Bool {
        speaker.label == .purchaser || (speaker.functions.contains(.finance) && !speaker.label.isPrimary)
    }

    /// A colleague who says what a customer said, in whatever form it was written down.
    private func isRelayed(_ item: EvidenceItem, _ speaker: Profile?) -> Bool {
        item.source == .relayed || (speaker?.side == .ours && (item.source.isTalk || item.source == .survey))
    }

    private func teller(of item: EvidenceItem, _ speaker: Profile?) -> Profile? {
        speaker?.side == .ours ? speaker : item.hearer.flatMap { people[$0] }
    }

    /// Sales, unless the same person also looks after the product, as founders do.
    private func isSales(_ colleague: Profile) -> Bool {
        !colleague.functions.isDisjoint(with: [.sales, .channelSales])
            && colleague.functions.isDisjoint(with: [.product, .domainExpert])
    }

    /// Primary people; and of the needs of end customers, the end customers themselves.
    private func has(_ speaker: Profile, need question: Question) -> Bool {
        speaker.label.isPrimary
            || (question.tier == .three && (speaker.side == .endCustomer || speaker.label == .endCustomer))
    }
}
