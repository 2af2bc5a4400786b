/// What one claim, judged in the ledger of its account, lends to the bets that rest on it.
public struct BetGround: Hashable, Sendable, Codable {
    /// One independent source behind it.
    public struct Source: Hashable, Sendable, Codable {
        public var source: WeighedItem.Source
        /// The company it speaks for; nil for documents and strangers.
        public var organisation: Organisation.ID?
        public var isPartner: Bool
        public var isPrimary: Bool
        /// Whether it only confirmed an idea of ours (research level 1).
        public var isLevelOne: Bool
        /// Whether nobody of ours saw it or heard it from whoever has the need.
        public var isSecondHand: Bool

        /// One independent source.
        public init(
            source: WeighedItem.Source, organisation: Organisation.ID?, isPartner: Bool = false,
            isPrimary: Bool = false, isLevelOne: Bool = false, isSecondHand: Bool = false
        ) {
            self.source = source
            self.organisation = organisation
            self.isPartner = isPartner
            self.isPrimary = isPrimary
            self.isLevelOne = isLevelOne
            self.isSecondHand = isSecondHand
        }
    }

    public var claim: Claim.ID
    public var gist: String
    /// 0…1, after caps.
    public var confidence: Double
    public var caps: [Cap]
    public var sources: [Source]

    /// What a claim lends.
    public init(claim: Claim.ID, gist: String, confidence: Double, caps: [Cap] = [], sources: [Source]) {
        self.claim = claim
        self.gist = gist
        self.confidence = confidence
        self.caps = caps
        self.sources = sources
    }

    /// What the wanted claims about an organisation lend, by claim.
    public static func all(_ wanted: Set<Claim.ID>, in dossier: Dossier, asOf: Day, policy: Policy) -> [BetGround] {
        let depths = Depths(dossier: dossier, policy: policy)
        return all(
            wanted, in: Ledger(dossier: dossier, depths: depths, asOf: asOf, policy: policy), dossier: dossier)
    }

    /// What the wanted claims lend by a ledger, by claim.
    static func all(_ wanted: Set<Claim.ID>, in ledger: Ledger, dossier: Dossier) -> [BetGround] {
        let candidates = ledger.answers.values.flatMap(\.candidates)
        return candidates.flatMap { candidate in
            candidate.claims.filter(wanted.contains).map { BetGround($0, candidate, dossier) }
        }
        .sorted { $0.claim < $1.claim }
    }

    private init(_ claim: Claim.ID, _ candidate: CandidateAnswer, _ dossier: Dossier) {
        let quotable = dossier.claims.first { $0.id == claim }?.standing.visibility.isForAllColleagues ?? false
        self.init(
            claim: claim, gist: quotable ? candidate.gist : Wording.hiddenClaim, confidence: candidate.confidence,
            caps: candidate.caps,
            sources: BodyOfEvidence.strongest(candidate.supporting).map { item in
                Source(
                    source: item.source, organisation: item.speaker.flatMap { dossier.profile($0)?.organisation },
                    isPartner: item.isPartner, isPrimary: item.isPrimary, isLevelOne: item.kind == .talkToConfirm,
                    isSecondHand: item.isRelayed || item.kind.isSecondHand)
            })
    }
}

extension LedgerAnswer {
    /// Whether anybody of ours saw what supports it, or heard it from whoever has the need.
    public var isFirstHand: Bool {
        best?.supporting.contains { !$0.isRelayed && !$0.kind.isSecondHand } ?? false
    }
}

extension SourceKind {
    /// Whether it never comes from whoever has the need.
    var isSecondHand: Bool {
        switch self {
        case .partnerData, .partnerReport, .relayed, .desk, .opinion, .internalVoice: true
        case .participation, .observation, .talkAboutProblems, .talkAboutFeatures, .talkToConfirm, .survey,
            .ownPublication:
            false
        }
    }
}
