/// The tables of editable records, by name; written beside an id wherever it may name several kinds of thing.
package enum RecordKind: String, Sendable, Codable, CaseIterable {
    case organisation, person, affiliation, product
    case partyRole = "party_role"
    case endIndustry = "end_industry"
    case interaction, claim, evidence, commitment
    case painReport = "pain_report"
    case issue
    case accessRequest = "access_request"
    case nonDisclosure = "non_disclosure"
    case deal
    case revenueFact = "revenue_fact"
    case potential
    case trend, exposure
    case roadmapItem = "roadmap_item"
    case competitor
    case differentiatorCell = "differentiator_cell"
    case barrierLink = "barrier_link"
    case stanceObservation = "stance_observation"
    case firstView = "first_view"
    case headingSetting = "heading_setting"
    case outlookCall = "outlook_call"
    case admiraltySetting = "admiralty_setting"
    case resolution
    case agenda, expectation, disclosure, bet, assumption
    case workItem = "work_item"
    case surveyWave = "survey_wave"
    case waveAnswer = "wave_answer"
    case referenceAgreement = "reference_agreement"
    case renewal
    case costStatement = "cost_statement"
    case pollAnswer = "poll_answer"
    case definitionVerdict = "definition_verdict"
    case selfAssessment = "self_assessment"
    case reviewRecord = "review_record"
    // `job` is the table of background work.
    case job = "customer_job"
    case jobStep = "job_step"
    case outcome, survey
    case surveyResponse = "survey_response"
    case askedQuestion = "asked_question"
    case theme
    case feedbackItem = "feedback_item"
    case touchpoint
    case coCreation = "co_creation"
}
