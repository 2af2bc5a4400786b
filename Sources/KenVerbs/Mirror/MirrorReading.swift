import KenDomain
import KenStore

/// What is held up as a mirror on one day, as one caller may know it (rule book 13.4): of others a team of five or more
/// together, of oneself everything. The owner of a data directory reads every figure, however few stand behind it.
struct MirrorReading: Sendable {
    let records: MirrorRecords
    let rivals: [Competitor]
    let standing: JudgementBoard.Standing
    let levels: [Int: Int]
    /// Newest first.
    let talks: [Interaction]
    let names: [Person.ID: String]
    let caller: Caller
    /// Who of ours reads.
    let you: Person.ID?
    let asOf: Day
    let policy: Policy

    /// Whether figures of fewer than five colleagues may be shown.
    private var seesFew: Bool { caller.ownsDirectory && you == nil }

    func view(_ marks: FindingMarks) -> MirrorView {
        MirrorView(
            asOf: asOf, findings: findings(marks), poll: poll, centricity: centricity, review: review,
            earlier: readable.dropLast().reversed().map(mark), ladder: LadderView(ladder),
            attention: standing.portfolio.focus.attention.map { Wording.sentence(for: $0).plainly },
            you: you.flatMap { names[$0] })
    }

    private func findings(_ marks: FindingMarks) -> [Finding] {
        let family = standing.portfolio.warnings.filter { Self.codes.contains($0.code) }
        return marks.findings(family)
    }

    private static let codes: Set<Warning.Code> = [
        .betterThanWeBehave, .driverNeglected, .reviewItemBumped, .opinionOnly, .statedDriverDiffers,
    ]

    // MARK: Who the customer is

    private var poll: PollView {
        let poll = CustomerPoll(records.poll, asOf: asOf, policy: policy)
        let own = records.poll.first { $0.by == you && you != nil }
        let mayShow = seesFew || !Rate(0, of: poll.answers).isCountOnly
        let groups = CustomerGroup.allCases.compactMap { group in
            poll.spread[group].map { PollView.Group(group: group, rate: $0, explanation: poll.explanations[group]) }
        }
        let maySee = CustomerPoll.maySeeDefinition(
            you, answers: records.poll, isAsked: caller.may(.logConversations) && !records.poll.isEmpty)
        return PollView(
            answers: poll.answers,
            groups: mayShow && poll.answers > 0
                ? groups.sorted { (-$0.rate.hits, $0.group.rawValue) < (-$1.rate.hits, $1.group.rawValue) } : [],
            unclear: mayShow ? poll.unclear : nil, hasConfusion: mayShow ? poll.hasConfusion : nil, own: own?.text,
            ownGroups: (own?.groups.value ?? []).sorted { $0.rawValue < $1.rawValue },
            definition: maySee ? policy.definitionOfCustomer : nil, verdict: maySee ? verdict : nil)
    }

    private var verdict: VerdictView? {
        records.verdicts.last { caller.mayRead($0.standing.visibility) }.map { verdict in
            VerdictView(
                sentence: verdict.sentence, agreed: verdict.agreed.map(name).sorted(),
                objections: verdict.objections.map { .init(by: name($0.by), text: $0.text) },
                decidedOn: verdict.decidedOn)
        }
    }

    private func name(_ id: Person.ID) -> String { names[id] ?? "somebody" }

    // MARK: Product- or customer-centric

    private var centricity: CentricityView {
        let stated = Centricity(records.assessments, asOf: asOf, policy: policy)
        let own = records.assessments.last { $0.by == you && you != nil }
        let ownScore = own.map { Centricity([$0], asOf: asOf, policy: policy).score } ?? nil
        let isShown = seesFew || stated.isOfTeam
        var company = CompanyRecords()
        company.ourRivals = rivals
        let observed = ObservedCentricity(
            company.observed(standing.judgements.values.sorted { $0.organisation < $1.organisation }, asOf: asOf),
            policy: policy)
        let gaps = CentricityGap.all(stated, observed, policy: policy)
        let items = CentricityItem.allCases.map { item in
            let gap = isShown ? gaps.first { $0.item == item } : nil
            return CentricityView.Item(
                item: item, stated: isShown ? stated.stated[item] : nil, own: own?.value(item),
                observed: observed.marks[item], isTold: gap?.isTold ?? false,
                isUnshared: isShown && stated.unshared.contains(item), explanation: observed.explanations[item])
        }
        return CentricityView(
            raters: stated.raters, score: isShown ? stated.score : nil, word: isShown ? stated.word : nil,
            spread: isShown ? stated.spread : nil, ownScore: ownScore,
            explanation: isShown && stated.score != nil ? stated.explanation : nil, items: items,
            views: isShown ? views : [], ownBusiness: own?.business, ownView: own?.view)
    }

    /// How the latest first thought of each rater looks.
    private var views: [CentricityView.View] {
        let latest = Dictionary(records.assessments.map { ($0.by, $0) }) { $1 }.values.filter { $0.business != nil }
        return BusinessView.allCases.map { view in
            CentricityView.View(view: view, rate: Rate(latest.count { $0.view == view }, of: latest.count))
        }
        .filter { $0.rate.hits > 0 }
        .sorted { (-$0.rate.hits, $0.view.rawValue) < (-$1.rate.hits, $1.view.rawValue) }
    }

    // MARK: Reviews

    /// Reviews that the reader may know of, oldest first.
    private var readable: [ReviewRecord] { records.reviews.filter { caller.mayRead($0.standing.visibility) } }

    private var review: ReviewView? {
        readable.last.map { ReviewView(record: $0, finding: ReviewFinding($0, policy: policy)) }
    }

    private func mark(_ review: ReviewRecord) -> ReviewMark {
        ReviewMark(
            id: review.id, title: review.title, heldOn: review.heldOn,
            driver: ReviewFinding(review, policy: policy).driver)
    }

    // MARK: Research

    private var ladder: ResearchLadder {
        let newest = Dictionary(grouping: talks, by: \.level).mapValues { $0.prefix(12).map(\.id) }
        return ResearchLadder(counts: levels, newest: newest, policy: policy)
    }

    /// The talks and reviews behind it.
    var citations: [Citation] {
        talks.map { talk in
            let mayRead = caller.mayRead(talk.standing.visibility)
            return Citation(
                reference: .interaction(talk.id), title: mayRead ? talk.title : "In confidence",
                quote: mayRead ? talk.gist : nil, on: talk.happenedOn, mark: Wording.name(talk.kind.value),
                interaction: talk.id, isInConfidence: !mayRead)
        } + records.reviews.map { caller.cited($0) }
            + rivals.filter { caller.mayRead($0.standing.visibility) }.map {
                Citation(
                    reference: .competitor($0.id), title: "Rival of ours: \($0.name)", on: $0.standing.learnedOn,
                    mark: Wording.name($0.kind))
            }
    }
}

extension Sentence {
    /// The words alone: whom effort went to is opened on its own page.
    fileprivate var plainly: Sentence { Sentence([.text(plain)]) }
}
