import KenDomain

extension RecordKind {
    /// The type of its records.
    package var type: any StoredRecord.Type {
        switch self {
        case .organisation: Organisation.self
        case .person: Person.self
        case .affiliation: Affiliation.self
        case .product: Product.self
        case .partyRole: PartyRole.self
        case .endIndustry: EndIndustry.self
        case .interaction: Interaction.self
        case .claim: Claim.self
        case .evidence: EvidenceItem.self
        case .commitment: Commitment.self
        case .painReport: PainReport.self
        case .issue: Issue.self
        case .accessRequest: AccessRequest.self
        case .nonDisclosure: NonDisclosure.self
        case .deal: Deal.self
        case .revenueFact: RevenueFact.self
        case .potential: Potential.self
        case .trend: Trend.self
        case .exposure: Exposure.self
        case .roadmapItem: RoadmapItem.self
        case .competitor: Competitor.self
        case .differentiatorCell: DifferentiatorCell.self
        case .barrierLink: BarrierLink.self
        case .stanceObservation: StanceObservation.self
        case .firstView: FirstView.self
        case .headingSetting: HeadingSetting.self
        case .outlookCall: OutlookCall.self
        case .admiraltySetting: AdmiraltySetting.self
        case .resolution: Resolution.self
        case .agenda: Agenda.self
        case .expectation: ExpectationStatement.self
        case .disclosure: Disclosure.self
        case .bet: Bet.self
        case .assumption: HeldAssumption.self
        case .workItem: WorkItem.self
        case .surveyWave: SurveyWave.self
        case .waveAnswer: WaveAnswer.self
        case .referenceAgreement: ReferenceAgreement.self
        case .renewal: Renewal.self
        case .costStatement: CostStatement.self
        case .pollAnswer: PollAnswer.self
        case .definitionVerdict: DefinitionVerdict.self
        case .selfAssessment: SelfAssessment.self
        case .reviewRecord: ReviewRecord.self
        case .theme, .feedbackItem, .touchpoint, .coCreation: feedbackType
        case .job, .jobStep, .outcome, .survey, .surveyResponse, .askedQuestion: typeOfNeed
        }
    }

    /// The type of a record of needs and research.
    private var typeOfNeed: any StoredRecord.Type {
        switch self {
        case .job: Job.self
        case .jobStep: JobStep.self
        case .outcome: Outcome.self
        case .survey: Survey.self
        case .surveyResponse: SurveyResponse.self
        default: AskedQuestion.self
        }
    }

    private var feedbackType: any StoredRecord.Type {
        switch self {
        case .theme: Theme.self
        case .feedbackItem: FeedbackItem.self
        case .touchpoint: Touchpoint.self
        default: CoCreation.self
        }
    }
}
