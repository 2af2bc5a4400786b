import KenDomain
import KenVerbs

extension NeedsPage {
    /// Forty respondents who fall into one market, two steps, one outcome lacking and one that people get too much of.
    package static let sample = NeedsPage(view: SampleNeeds.view, frame: Sample.frame(Places.needs, .needs))

    /// Nothing on record yet.
    package static let emptySample = NeedsPage(
        view: NeedsView(asOf: Sample.today, jobs: [], map: nil, surveys: [], survey: nil),
        frame: Sample.frame(Places.needs, .needs))
}

extension HandoverNeedPage {
    /// The outcome that people lack most, as it is handed over.
    package static let sample = HandoverNeedPage(
        view: SampleNeeds.handover, frame: Sample.frame("/needs/outcomes/1", .needs))
}

/// Needs scored by the ordinary rules from made-up marks.
enum SampleNeeds {
    private static let policy = Policy()
    private static let standing = Standing(learnedOn: Sample.day(90), at: Instant(milliseconds: 0))
    private static let job = Job(
        id: Sample.id(1), statement: "integrate a powered axis into a new machine", standing: standing)
    private static let statements = [
        "Minimize the time it takes to verify that the axis is safe before the first movement",
        "Minimize the amount of cabinet space occupied when several axes are combined",
        "Minimize the likelihood that noise exceeds the limit when the machine runs at low speed",
    ]
    /// Of 40: who marks importance 4 or 5, who satisfaction.
    private static let counts = [(36, 10), (16, 30), (24, 22)]
    private static let outcomes = statements.enumerated().map { place, statement in
        Outcome(
            id: Sample.id(UInt8(place + 1)), step: Sample.id(UInt8(place + 1)), statement: statement, standing: standing
        )
    }
    private static let survey = Survey(
        id: Sample.id(1), job: job.id, title: "Machine designers", openedOn: Sample.day(80),
        outcomes: outcomes.map(\.id), standing: standing)

    private static let result: SurveyResult = {
        let responses = (0..<40).map { person -> SurveyResponse in
            let ratings = zip(outcomes, counts).map { outcome, count in
                OutcomeRating(
                    outcome.id, importance: person < count.0 ? .five : .three,
                    satisfaction: (person * 7 + 3) % 40 < count.1 ? .four : .two)
            }
            var response = SurveyResponse(
                id: Sample.id(UInt8(person + 1)), survey: survey.id, respondent: nil, on: Sample.day(70),
                ratings: ratings, standing: standing)
            response.screenedAs = person < 38 ? .componentDesigner : .purchaser
            return response
        }
        return SurveyResult(
            survey, outcomes: outcomes, responses: responses, labels: [:], asOf: Sample.today, policy: policy)
    }()

    private static let mark = SurveyMark(id: survey.id, title: survey.title, openedOn: survey.openedOn)

    static let view: NeedsView = {
        let line = JobLine(id: job.id, holder: .primary, statement: job.statement, product: "FM-Drive")
        let buyer = JobLine(id: Sample.id(2), holder: .buyer, statement: "secure drives for a year")
        let map = JobMapView(
            job: line,
            steps: [
                StepLine(id: Sample.id(1), kind: .confirm, text: "verify that the axis is safe", outcomes: [lines[0]]),
                StepLine(
                    id: Sample.id(2), kind: .prepare, text: "set up the cabinet", outcomes: [lines[1], lines[2]],
                    hidden: 1),
                StepLine(id: Sample.id(3), kind: .conclude, text: "hand the machine over", outcomes: []),
            ], gaps: ["three outcomes; a job usually has 50 to 150"])
        return NeedsView(
            asOf: Sample.today, jobs: [line, buyer], map: map, surveys: [mark], survey: surveyView,
            sentences: [
                "\("Thirty-eight people", [.survey(survey.id)]) who do the job rated three outcomes.",
                "Over all of them \("one outcome", [.outcome(outcomes[0].id)]) is underserved.",
            ],
            findings: result.warnings.map { Finding($0) }, citations: citations)
    }()

    static let handover = NeedView(
        asOf: Sample.today, title: statements[0],
        outcomes: [
            NeedOutcome(
                line: lines[0], step: "verify that the axis is safe", kind: .confirm,
                job: JobLine(id: job.id, holder: .primary, statement: job.statement),
                quotes: [
                    Citation(
                        reference: .evidence(Sample.id(1)), title: "What gets in your way?",
                        quote: "Half the day, and nothing has moved yet.", who: "Ben Achterberg, Kestrelle Robotics",
                        on: Sample.day(165), mark: "we watched")
                ], withheld: 1,
                accounts: [OrganisationMark(id: SampleAccount.id, name: "Vestamar Kitchens", kind: .account)])
        ], citations: citations, markdown: "# \(statements[0])\n")

    private static let lines: [OutcomeLine] = outcomes.enumerated().map { place, outcome in
        OutcomeLine(
            id: outcome.id, statement: outcome.statement, score: result.scores.first { $0.outcome == outcome.id },
            words: place == 0 ? [.evidence(Sample.id(1))] : [],
            people: place == 0
                ? [PersonMark(id: Sample.id(72), name: "Luc Bernard", label: .componentDesigner, side: .theirs)] : [],
            promises: place == 0
                ? [NeedLink(reference: .commitment(Sample.id(1)), text: "Prototype", state: "kept")] : [])
    }

    private static let surveyView = SurveyView(
        mark: mark, sample: result.sample, refused: [SurveyView.Refused(reason: .notPrimary, count: 2)],
        scores: result.scores, whole: result.scores, hint: result.hint, complete: result.segmentation.complete,
        isStable: nil, division: result.segmentation.explanation)

    private static let citations = Citations([
        Citation(reference: .survey(survey.id), title: "Survey: Machine designers", on: survey.openedOn),
        Citation(reference: .outcome(outcomes[0].id), title: "Outcome: \(statements[0])"),
    ])
}
