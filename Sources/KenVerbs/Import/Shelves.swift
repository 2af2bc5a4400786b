import Foundation
import KenDomain
import KenStore

/// The records of every kind that a batch makes or changes.
struct Shelves: Sendable {
    var organisations = Shelf<Organisation>()
    var products = Shelf<Product>()
    var people = Shelf<Person>()
    var affiliations = Shelf<Affiliation>()
    var roles = Shelf<PartyRole>()
    var endIndustries = Shelf<EndIndustry>()
    var interactions = Shelf<Interaction>()
    var claims = Shelf<Claim>()
    var evidence = Shelf<EvidenceItem>()
    var commitments = Shelf<Commitment>()
    var pains = Shelf<PainReport>()
    var issues = Shelf<Issue>()
    var accessRequests = Shelf<AccessRequest>()
    var nonDisclosures = Shelf<NonDisclosure>()
    var deals = Shelf<Deal>()
    var revenue = Shelf<RevenueFact>()
    var potentials = Shelf<Potential>()
    var trends = Shelf<Trend>()
    var exposures = Shelf<Exposure>()
    var roadmapItems = Shelf<RoadmapItem>()
    var competitors = Shelf<Competitor>()
    var differentiatorCells = Shelf<DifferentiatorCell>()
    var barrierLinks = Shelf<BarrierLink>()
    var stanceObservations = Shelf<StanceObservation>()
    var firstViews = Shelf<FirstView>()
    var headingSettings = Shelf<HeadingSetting>()
    var outlookCalls = Shelf<OutlookCall>()
    var admiraltySettings = Shelf<AdmiraltySetting>()
    var resolutions = Shelf<Resolution>()
    var agendas = Shelf<Agenda>()
    var expectations = Shelf<ExpectationStatement>()
    var disclosures = Shelf<Disclosure>()
    var bets = Shelf<Bet>()
    var assumptions = Shelf<HeldAssumption>()
    var workItems = Shelf<WorkItem>()
    var surveyWaves = Shelf<SurveyWave>()
    var waveAnswers = Shelf<WaveAnswer>()
    var referenceAgreements = Shelf<ReferenceAgreement>()
    var renewals = Shelf<Renewal>()
    var costStatements = Shelf<CostStatement>()
    var pollAnswers = Shelf<PollAnswer>()
    var definitionVerdicts = Shelf<DefinitionVerdict>()
    var selfAssessments = Shelf<SelfAssessment>()
    var reviewRecords = Shelf<ReviewRecord>()
    var jobs = Shelf<Job>()
    var jobSteps = Shelf<JobStep>()
    var outcomes = Shelf<Outcome>()
    var surveys = Shelf<Survey>()
    var surveyResponses = Shelf<SurveyResponse>()
    var askedQuestions = Shelf<AskedQuestion>()
    var themes = Shelf<Theme>()
    var feedback = Shelf<FeedbackItem>()
    var touchpoints = Shelf<Touchpoint>()
    var coCreations = Shelf<CoCreation>()

    /// What writes all, parents first.
    func writers(for deed: Deed, workspace: Int64) throws -> [RecordWriter] {
        try all.compactMap { try $0.writer(for: deed, workspace: workspace) }
    }

    /// The records that are made or changed here.
    var touched: Set<UUID> { all.reduce(into: []) { $0.formUnion($1.touched) } }

    /// Parents first.
    private var all: [any RecordShelf] {
        [
            organisations, products, people, affiliations, roles, endIndustries, interactions, claims, evidence,
            commitments, pains, issues, accessRequests, nonDisclosures, deals, revenue, potentials, trends,
            exposures, roadmapItems, competitors, differentiatorCells, barrierLinks, stanceObservations, firstViews,
            headingSettings, outlookCalls, admiraltySettings, resolutions, agendas, expectations, disclosures, bets,
            assumptions, workItems, surveyWaves, waveAnswers, referenceAgreements, renewals, costStatements,
            pollAnswers, definitionVerdicts, selfAssessments, reviewRecords,
            jobs, jobSteps, outcomes, surveys, surveyResponses, askedQuestions,
            themes, feedback, touchpoints, coCreations,
        ]
    }
}
