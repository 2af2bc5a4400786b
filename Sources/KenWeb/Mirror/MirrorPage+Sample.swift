import KenDomain
import KenVerbs

extension MirrorPage {
    /// A company that believes better of itself than it behaves, and is driven by sales.
    package static let sample = MirrorPage(view: SampleMirror.view, frame: Sample.frame(Places.mirror, .mirror))

    /// Nothing on record yet.
    package static let emptySample = MirrorPage(
        view: MirrorView(
            asOf: Sample.today, poll: PollView(answers: 0, definition: SampleMirror.definition),
            centricity: CentricityView(
                raters: 0, items: CentricityItem.allCases.map { CentricityView.Item(item: $0) }),
            ladder: LadderView(ResearchLadder(counts: [0: 4], policy: Policy()))),
        frame: Sample.frame(Places.mirror, .mirror))
}

/// A mirror made by the ordinary rules from made-up words.
enum SampleMirror {
    private static let policy = Policy()
    static let definition = "Our customer is the machine designer who has to get an axis moving safely."

    static let view = MirrorView(
        asOf: Sample.today, findings: gaps.compactMap(\.warning).map { Finding($0) } + reviewFindings, poll: poll,
        centricity: centricity, review: ReviewView(record: review, finding: ReviewFinding(review, policy: policy)),
        earlier: [ReviewMark(id: Sample.id(92), title: "First quarter", heldOn: Sample.day(110), driver: nil)],
        ladder: LadderView(
            ResearchLadder(
                counts: [0: 11, 1: 4, 2: 9, 3: 25, 4: 4, 5: 1], newest: [4: [Sample.id(45)]], policy: policy)),
        attention: ["Of our contact time of the last half year, 61 % went to designers."], you: "Helena Vik",
        citations: Citations([
            Citation(
                reference: .interaction(Sample.id(45)), title: "A day beside the press",
                quote: "He walks to the other end",
                on: Sample.day(66), mark: "watching them work", interaction: Sample.id(45)),
            Citation(
                reference: .commitment(Sample.id(61)), title: "We promised", quote: "Noise fix",
                who: "Vestamar Kitchens",
                on: Sample.day(118)),
        ]))

    private static let assessments = (0..<5).map { rater in
        SelfAssessment(
            id: Sample.id(UInt8(100 + rater)), by: Sample.id(UInt8(120 + rater)),
            marks: CentricityItem.allCases.map { item in
                .init(item, item == .commitments ? 4 : (item.rawValue + rater) % 4)
            }, on: Sample.day(40), at: Instant(milliseconds: 0))
    }

    private static let stated = Centricity(assessments, asOf: Sample.today, policy: policy)

    private static let observed: ObservedCentricity = {
        var inputs = ObservedCentricity.Inputs()
        (inputs.alternativeRivals, inputs.kept, inputs.twoWay, inputs.reach) = (0.5, 0.63, 0.4, 0.92)
        inputs.evidence = [.commitments: [.commitment(Sample.id(61))]]
        return ObservedCentricity(inputs, policy: policy)
    }()

    private static let gaps = CentricityGap.all(stated, observed, policy: policy)

    private static let centricity = CentricityView(
        raters: 5, score: stated.score, word: stated.word, spread: stated.spread, ownScore: 43.75,
        explanation: stated.explanation,
        items: CentricityItem.allCases.map { item in
            let gap = gaps.first { $0.item == item }
            return CentricityView.Item(
                item: item, stated: stated.stated[item], own: 2, observed: observed.marks[item],
                isTold: gap?.isTold ?? false, isUnshared: stated.unshared.contains(item),
                explanation: observed.explanations[item])
        },
        views: [
            .init(view: .productCentric, rate: Rate(3, of: 5)), .init(view: .customerCentric, rate: Rate(2, of: 5)),
        ],
        ownBusiness: "We help <machine> builders move", ownView: .customerCentric)

    private static let review: ReviewRecord = {
        var dropped = ReviewItem("Customers who stay and who leave", driver: .value, planned: 20, actual: 0)
        dropped.actions = 0
        var funnel = ReviewItem("Funnel & closing plans", driver: .sales, planned: 40, actual: 65)
        (funnel.actions, funnel.inferredFrom) = (6, "the line says “funnel”")
        var record = ReviewRecord(
            id: Sample.id(91), title: "Quarterly review", heldOn: Sample.day(20),
            items: [funnel, ReviewItem("Release dates", driver: .product, planned: 40, actual: 50), dropped],
            standing: Standing(learnedOn: Sample.day(20), at: Instant(milliseconds: 0)))
        record.statedDriver = .value
        record.attendees = [.product: 4, .sales: 4, .value: 1]
        return record
    }()

    private static let reviewFindings = ReviewFinding(review, policy: policy).warnings(review, policy: policy).map {
        Finding($0)
    }

    private static let poll = PollView(
        answers: 11,
        groups: [
            .init(group: .user, rate: Rate(5, of: 11), explanation: nil),
            .init(group: .payer, rate: Rate(4, of: 11), explanation: nil),
            .init(group: .partner, rate: Rate(3, of: 11), explanation: nil),
            .init(group: .colleague, rate: Rate(1, of: 11), explanation: nil),
        ], unclear: Rate(0, of: 11), hasConfusion: true, own: "Whoever pays for our drives", ownGroups: [.payer],
        definition: definition,
        verdict: VerdictView(
            sentence: definition, agreed: ["Helena Vik", "Tomas Nyberg"],
            objections: [.init(by: "Luis Prieto", text: "The distributor decides what a small builder sees")],
            decidedOn: Sample.day(160)))
}
