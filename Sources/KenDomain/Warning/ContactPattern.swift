/// What all contact with an account has in common, where that keeps us from knowing them.
public struct ContactPattern: Hashable, Sendable, Codable {
    /// A way of meeting that teaches little.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Every talk was about the day's business: price, contract, delivery.
        case priceAndPaper
        /// Product people meet them at conferences only.
        case tradeFairs
        /// They buy through a partner, and hardly ever talk to us.
        case throughPartner
    }

    /// Talks of the last year.
    public var talks: Int
    /// The last talk with one of theirs, however long ago.
    public var lastTalkOn: Day?
    /// Tactical part of all topic minutes of the last year, 0…1; nil when no topics are known.
    public var tacticalShare: Double?
    /// What they have in common; nil when they are varied, or too few to tell.
    public var kind: Kind?
    public var evidence: [Reference]

    /// The pattern of the last year.
    init(_ dossier: Dossier, _ conversations: Conversations, conference: ConferenceContacts, policy: Policy) {
        let direct = conversations.all.filter { $0.isTalk && !$0.theirs.isEmpty }
        let year = direct.filter { $0.age <= policy.detectors.yearDays }
        let minutes = year.compactMap { talk in talk.topicMinutes { $0.topicClass == .tactical } }
        let all = minutes.reduce(0) { $0 + $1.all }
        talks = year.count
        lastTalkOn = direct.last?.record.happenedOn
        tacticalShare = all > 0 ? minutes.reduce(0) { $0 + $1.wanted } / all : nil
        evidence = year.map(\.reference)
        kind = nil
        if conference.isConferenceOnly {
            kind = .tradeFairs
        } else if dossier.account.buysThrough != nil && year.count <= policy.detectors.throughPartnerTalks {
            kind = .throughPartner
        } else if minutes.count >= policy.detectors.paperOnlyMinimum,
            Numerics.reaches(tacticalShare ?? 0, policy.detectors.paperOnlyShare)
        {
            kind = .priceAndPaper
        }
    }
}
