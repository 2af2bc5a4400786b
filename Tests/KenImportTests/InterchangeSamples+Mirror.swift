import KenDomain
import KenImport

extension InterchangeSamples {
    private static let day = Day(20_500)
    private static let words = "says; \"twice\", a|b\\c\nand =1"
    private static let account = Link.source("ken.organisation", "A04")
    private static let theirs = Link.source("ken.person", "HE|1")
    private static let ours = Link.source("ken.person", "D;B")

    static func metrics(_ table: InterchangeTable) -> [Draft.Content] {
        metricDrafts(table).map { .metric($0) }
    }

    private static func metricDrafts(_ table: InterchangeTable) -> [MetricDraft] {
        switch table {
        case .surveyWave:
            var full = SurveyWaveDraft(title: words, tool: "=tool", from: day)
            (full.until, full.asked) = (day.adding(9), 40)
            return [.surveyWave(full), .surveyWave(SurveyWaveDraft(title: "x", tool: "y", from: day))]
        case .waveAnswer:
            let wave = Link.source("ken.survey_wave", "W;1")
            var full = WaveAnswerDraft(wave: wave, question: .ease, score: 7, answeredOn: day)
            (full.organisation, full.person, full.touchpoint, full.comment) = (account, theirs, .support, words)
            return [
                .waveAnswer(full),
                .waveAnswer(WaveAnswerDraft(wave: wave, question: .recommend, score: 0, answeredOn: day)),
            ]
        case .referenceAgreement:
            var full = ReferenceAgreementDraft(organisation: account, givenOn: day, scope: words)
            (full.givenBy, full.withdrawnOn) = (theirs, day.adding(9))
            full.uses = [.init(on: day, deal: .source("ken.deal", "L|1;2")), .init(on: day.adding(3))]
            return [
                .referenceAgreement(full),
                .referenceAgreement(ReferenceAgreementDraft(organisation: account, givenOn: day, scope: "x")),
            ]
        case .renewal:
            var full = RenewalDraft(organisation: account, decidedOn: day, isRenewed: true)
            (full.rivalQuoted, full.rival) = (false, words)
            return [
                .renewal(full), .renewal(RenewalDraft(organisation: account, decidedOn: day, isRenewed: false)),
            ]
        default:
            var full = CostStatementDraft(from: day, until: day.adding(365))
            full.acquisition = Money(minorUnits: 12_345, currency: "EUR")
            full.retention = Money(minorUnits: 100, currency: "NOK")
            (full.margin, full.interest) = (0.42, 0.1)
            return [.costStatement(full), .costStatement(CostStatementDraft(from: day, until: day.adding(1)))]
        }
    }

    static func mirror(_ table: InterchangeTable) -> [Draft.Content] { mirrorDrafts(table).map { .mirror($0) } }

    private static func mirrorDrafts(_ table: InterchangeTable) -> [MirrorDraft] {
        switch table {
        case .pollAnswer:
            var full = PollAnswerDraft(by: ours, text: words, answeredOn: day)
            full.groups = .inferred([.payer, .colleague], from: words)
            var stated = full
            stated.groups = .stated([.user])
            return [
                .pollAnswer(full), .pollAnswer(stated),
                .pollAnswer(PollAnswerDraft(by: ours, text: "x", answeredOn: day)),
            ]
        case .definitionVerdict:
            var full = DefinitionVerdictDraft(sentence: words, decidedOn: day)
            full.agreed = [ours, theirs]
            full.objections = [.init(by: ours, text: words), .init(by: theirs, text: "no")]
            return [
                .definitionVerdict(full),
                .definitionVerdict(DefinitionVerdictDraft(sentence: "x", decidedOn: day)),
            ]
        case .selfAssessment:
            var full = SelfAssessmentDraft(
                by: ours, marks: CentricityItem.allCases.map { .init($0, $0.rawValue % 5) }, answeredOn: day)
            (full.business, full.view) = (words, .unclear)
            return [
                .selfAssessment(full),
                .selfAssessment(SelfAssessmentDraft(by: ours, marks: [.init(.loyalty, 4)], answeredOn: day)),
            ]
        default:
            var item = ReviewItem(words, driver: .value, planned: 20, actual: 0)
            (item.place, item.exhibits, item.opinions) = (4, 0, 3)
            (item.questions, item.actions, item.inferredFrom) = (1, 2, words)
            var full = ReviewRecordDraft(title: words, heldOn: day, items: [item, ReviewItem("x", driver: nil)])
            full.attendees = [.product: 4, .value: 0]
            (full.statedDriver, full.interaction) = (.value, .source("ken.interaction", "C31"))
            return [
                .reviewRecord(full),
                .reviewRecord(ReviewRecordDraft(title: "x", heldOn: day, items: [ReviewItem("y", driver: .sales)])),
            ]
        }
    }
}
