/// All words about markets as of a day, weighed (rule book 5.5): threads and trends are read from them.
public struct TrendWords: Sendable {
    /// The day as of which they are weighed; what happened or was learned later is not among them.
    public let asOf: Day
    private let byDimension: [String: [TrendWord]]

    /// Weighs the claims on industries of a market's dossier.
    public init(_ dossier: MarketDossier, asOf: Day, policy: Policy) {
        self.asOf = asOf
        let weighing = TrendWeighing(dossier: dossier, asOf: asOf, policy: policy)
        let words = dossier.claims.filter { $0.standing.holds(on: asOf) }.flatMap(weighing.words)
        byDimension = Dictionary(grouping: words.sorted(by: TrendWord.isHeavier), by: \.dimension)
    }

    /// Words on a subject, heaviest first, then by id.
    func words(on subject: TrendSubject) -> [TrendWord] {
        (byDimension[subject.dimension] ?? [])
            .filter { subject.covers($0.industry, $0.horizon) }
    }

    /// Every industry, dimension and horizon of which somebody speaks, by dimension, industry and horizon.
    public var subjects: [TrendSubject] {
        let all = byDimension.values.joined().map {
            TrendSubject(
                industries: $0.industry.map { [$0] } ?? [], dimension: $0.dimension, horizons: [$0.horizon])
        }
        return Set(all).sorted { $0.order.lexicographicallyPrecedes($1.order) }
    }
}

extension TrendWord {
    /// Heavier first, then by id.
    fileprivate static func isHeavier(_ left: TrendWord, _ right: TrendWord) -> Bool {
        (right.item.weighing.weight, left.item.id) < (left.item.weighing.weight, right.item.id)
    }
}

extension TrendSubject {
    /// What puts subjects into an order.
    var order: [String] { [dimension] + industries.map(\.description) + horizons.map(\.rawValue) }
}

/// Weighs the evidence of claims on industries.
private struct TrendWeighing {
    let dossier: MarketDossier
    let asOf: Day
    let policy: Policy

    func words(of claim: Claim) -> [TrendWord] {
        guard case .trend(let dimension, let direction, let horizon) = claim.value,
            let question = QuestionBank.question(claim.question)
        else { return [] }
        let witness = Witness(people: dossier.people, organisations: dossier.organisations)
        return (dossier.evidence[claim.id] ?? []).filter { counts($0, direction) }.map { item in
            let weighing = EvidenceWeight.weigh(
                item, question: question, value: claim.value, trust: dossier.trust[item.id] ?? 0, asOf: asOf,
                policy: policy.evidence)
            let weighed = witness.weighed(item, question: question, weighing: weighing)
            let account = item.speaker.flatMap { dossier.people[$0]?.organisation } ?? item.speakingOrganisation
            return TrendWord(
                item: weighed, industry: claim.industry, dimension: AnswerValue.plain(dimension), horizon: horizon,
                sign: direction.signum() * (item.contradicts ? -1 : 1), account: account,
                part: part(of: weighed, account), gist: claim.gist,
                visibilities: [claim.standing.visibility, item.standing.visibility], hearer: item.hearer)
        }
    }

    /// To contradict that nothing moves tells no direction.
    private func counts(_ item: EvidenceItem, _ direction: Int) -> Bool {
        item.happenedOn <= asOf && item.standing.holds(on: asOf) && !(direction == 0 && item.contradicts)
    }

    private func part(of item: WeighedItem, _ account: Organisation.ID?) -> TrendWord.Part {
        guard let account, item.kind.isFirstHand, !item.isPartner, !item.isRelayed else { return .shownOnly }
        let side = item.speaker.flatMap { dossier.people[$0]?.side }
        switch side ?? dossier.organisations[account].map({ Profile.Side($0.kind.value) }) {
        case .theirs: return .customer
        case .endCustomer: return .endCustomer
        case .ours, .partner, .other, nil: return .shownOnly
        }
    }
}

extension SourceKind {
    /// Whether customers themselves speak, act or publish.
    public var isFirstHand: Bool {
        switch self {
        case .participation, .observation, .talkAboutProblems, .talkAboutFeatures, .talkToConfirm, .survey,
            .ownPublication:
            true
        case .partnerData, .internalVoice, .partnerReport, .relayed, .desk, .opinion: false
        }
    }
}
