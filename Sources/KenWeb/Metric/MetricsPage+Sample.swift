import KenDomain
import KenVerbs

extension MetricsPage {
    /// One customer left, thirty answered, a reference is nearly ready.
    package static let sample = MetricsPage(view: SampleMetrics.view, frame: Sample.frame(Places.metrics, .metrics))

    /// Nothing on record yet.
    package static let emptySample = MetricsPage(
        view: MetricsView(
            asOf: Sample.today, from: Sample.day(365), sentences: [], retention: SampleMetrics.nothing, costs: [],
            answers: [], loyalty: []),
        frame: Sample.frame(Places.metrics, .metrics))
}

/// Figures made by the ordinary rules from made-up answers.
enum SampleMetrics {
    private static let policy = Policy()
    private static let answer: Reference = .waveAnswer(Sample.id(71))

    static let nothing: [MetricLine] = {
        var line = MetricLine(.grossRetention, .share, nil)
        line.missing = "Import revenue of two years, by customer."
        return [line]
    }()

    private static let retention: [MetricLine] = {
        let rule = Retention(
            start: 34_600, expansion: 2_400, contraction: 1_000, churn: 800, logos: Rate(10, of: 11), policy: policy)
        var gross = MetricLine(.grossRetention, .share, rule.gross, explanation: rule.grossExplanation)
        (gross.behind, gross.low, gross.high, gross.isIndicative) = ("eleven customers", 0.83, 1, true)
        return [gross]
    }()

    static let answers: [MetricLine] = {
        let score = NetPromoterScore(promoters: 18, passives: 8, detractors: 4, evidence: [answer], policy: policy)
        var promoters = MetricLine(.recommendation, .points, score.score, explanation: score.explanation)
        (promoters.low, promoters.high) = (score.interval?.lowerBound, score.interval?.upperBound)
        (promoters.behind, promoters.remark) = ("30 answers", "18 would, eight in between, four would not")
        var ease = MetricLine(.ease, .mark, nil)
        (ease.counts, ease.behind) = ("two of three found it easy", "three answers")
        return [promoters, ease]
    }()

    static let reference = Referenceability(
        ReferenceInputs(organisation: Sample.id(7)), asOf: Sample.today, policy: policy)

    static let orders =
        RecencyFrequencyMoney.all(
            [.init(organisation: Sample.id(7), days: nil, orders: nil, revenue: 2_100_000)], policy: policy)[0]

    static let account = OrganisationMark(id: Sample.id(7), name: "Vestamar Kitchens", kind: .account)

    static let citations = Citations([
        Citation(
            reference: answer, title: "Asked: would you recommend us", quote: "First settle the <noise>.",
            who: "Denise Roy, Vestamar Kitchens", on: Sample.day(14), mark: "5 of 10, Year, web form")
    ])

    static let view = MetricsView(
        asOf: Sample.today, from: Sample.day(365),
        sentences: [
            """
            Of eleven customers of a year ago, ten still buy; \("Deltane Hoists", [answer]) left. 94.8 % of what they paid is \
            kept, 101.7 % with what others bought more.
            """
        ], retention: retention,
        lost: [OrganisationMark(id: Sample.id(8), name: "Deltane Hoists", kind: .formerAccount)],
        costs: nothing, answers: answers,
        waves: [
            WaveLine(
                id: Sample.id(70), title: "Would you recommend us", tool: "yearly web form", from: Sample.day(24),
                until: nil, questions: [.recommend], answers: 30, response: Rate(30, of: 52))
        ], loyalty: answers,
        accounts: [AccountMetrics(account: account, answers: answers, reference: reference, orders: orders)],
        citations: citations)

    static let money = MoneyView(
        asOf: Sample.today, account: account, revenue: Money(minorUnits: 210_000_000, currency: "EUR"),
        sentence: "Vestamar Kitchens paid 2.1 m EUR in the last year, 19.2 % less than the year before (2.6 m EUR).",
        lines: answers, reference: reference,
        agreements: [
            ReferenceLine(
                id: Sample.id(72), scope: "a call, no logo", givenBy: "Denise Roy", givenOn: Sample.day(200),
                withdrawnOn: nil, uses: [Sample.day(30)])
        ],
        renewals: [
            RenewalLine(
                id: Sample.id(73), decidedOn: Sample.day(100), isRenewed: true, rivalQuoted: true, rival: "Voltarra")
        ], orders: orders,
        answers: [
            AnswerLine(
                id: Sample.id(71), question: .recommend, answeredOn: Sample.day(14), score: "5 of 10",
                who: "Denise Roy, Vestamar Kitchens", comment: "First settle the <noise>.", wave: "Year, web form",
                isInConfidence: false),
            AnswerLine(
                id: Sample.id(74), question: .ease, answeredOn: Sample.day(15), score: nil, who: nil, comment: nil,
                wave: nil, isInConfidence: true),
        ], deals: [DealMark(id: Sample.id(75), name: "Premium module")], citations: citations)
}
