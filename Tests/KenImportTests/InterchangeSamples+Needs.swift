import KenDomain
import KenImport

extension InterchangeSamples {
    private static let day = Day(20_500)
    private static let words = "says; \"twice\", a|b\\c\nand =1"
    private static let job = Link.source("ken.job", "J|1")
    private static let step = Link.source("ken.job_step", "J1.confirm")
    private static let outcomes = [Link.source("ken.outcome", "O;1"), .source("ken.outcome", "O2")]

    static func needs(_ table: InterchangeTable) -> [NeedDraft] {
        switch table {
        case .job:
            var full = JobDraft(holder: .installer, statement: words)
            full.product = .source("ken.product", "FM-Drive")
            full.evidence = [.source("ken.evidence", "A06.Q218/1")]
            return [.job(full), .job(JobDraft(statement: "x"))]
        case .jobStep:
            var full = JobStepDraft(job: job, kind: .conclude, text: words)
            full.place = 2
            return [.jobStep(full), .jobStep(JobStepDraft(job: job, kind: .define, text: "x"))]
        case .outcome:
            var full = OutcomeDraft(step: step, statement: words)
            (full.evidence, full.claims) = ([.source("ken.evidence", "E1")], [.source("ken.claim", "C1")])
            (full.commitments, full.bets) = ([.source("ken.commitment", "K1")], [.source("ken.bet", "B|1")])
            return [.outcome(full), .outcome(OutcomeDraft(step: step, statement: "x"))]
        case .survey:
            var full = SurveyDraft(job: job, title: words, openedOn: day, outcomes: outcomes)
            (full.closedOn, full.words, full.expectedSegments) = (day.adding(20), 640, 2)
            full.traps = [Survey.Trap("Tick two; here|now", expected: .two)]
            return [.survey(full), .survey(SurveyDraft(job: job, title: "x", openedOn: day, outcomes: []))]
        case .surveyResponse:
            let bare = SurveyResponseDraft(survey: .source("ken.survey", "V1"), answeredOn: day)
            var full = bare
            (full.respondent, full.screenedAs) = (.source("ken.person", "HE|1"), .componentDesigner)
            (full.segment, full.minutes, full.comment) = ("=fast; ones", 12.5, words)
            full.ratings = [
                .init(outcomes[0], importance: .five, satisfaction: .one),
                .init(outcomes[1], importance: nil, satisfaction: .four),
                .init(outcomes[1], importance: nil, satisfaction: nil),
            ]
            full.trapAnswers = [.two, nil]
            return [.surveyResponse(full), .surveyResponse(bare)]
        default:
            let bare = AskedQuestionDraft(interaction: .source("ken.interaction", "C21"), text: words)
            var full = bare
            (full.place, full.followUps, full.answer) = (3, 2, "=yes; twice")
            (full.setLevel, full.reason) = (0, words)
            (full.by, full.setOn) = (.source("ken.person", "DB"), day.adding(1))
            return [.askedQuestion(full), .askedQuestion(bare)]
        }
    }
}
