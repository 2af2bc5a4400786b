import KenDomain
import KenStore
import KenTestSupport

extension FullRecords {
    mutating func addNeeds(
        _ sample: inout Sample, _ person: Person, _ product: Product, _ talk: Interaction, _ claim: Claim
    ) {
        let words = records.compactMap { ($0 as? EvidenceItem)?.id }.prefix(1)
        let promises = records.compactMap { ($0 as? Commitment)?.id }.prefix(1)
        let bets = records.compactMap { ($0 as? Bet)?.id }.prefix(1)
        let job = Job(
            id: sample.id(), holder: .installer, product: product.id, statement: "replace a failed axis",
            evidence: Array(words), standing: sample.standing())
        let step = JobStep(
            id: sample.id(), job: job.id, kind: .modify, text: "change the unit", place: 3, standing: sample.standing())
        var outcome = Outcome(
            id: sample.id(), step: step.id, statement: "Minimize the time it takes to replace a unit during a shift",
            evidence: Array(words), standing: sample.standing())
        (outcome.claims, outcome.commitments, outcome.bets) = ([claim.id], Array(promises), Array(bets))
        var survey = Survey(
            id: sample.id(), job: job.id, title: "Installers", openedOn: .test, outcomes: [outcome.id],
            traps: [Survey.Trap("tick two", expected: .two)], words: 300, standing: sample.standing())
        (survey.closedOn, survey.expectedSegments) = (Day(20_040), 2)
        var response = SurveyResponse(
            id: sample.id(), survey: survey.id, respondent: person.id, on: Day(20_010),
            ratings: [
                OutcomeRating(outcome.id, importance: .five, satisfaction: .two),
                OutcomeRating(outcome.id, importance: nil, satisfaction: .four),
            ], standing: sample.standing())
        (response.screenedAs, response.segment, response.minutes) = (.jobExecutor, "fast", 7.5)
        (response.trapAnswers, response.comment) = ([.two, nil], "too long")
        var question = AskedQuestion(
            id: sample.id(), interaction: talk.id, text: "Do you like it?", place: 2,
            level: Marked(
                1, byHand: Marked<Int>.Setting(3, reason: "it was about the last time", by: person.id, on: Day(20_011))),
            codes: [.closed, .leading], followUps: 2, standing: sample.standing())
        question.answer = "perhaps"
        records += [job, step, outcome, survey, response, question]
    }
}
