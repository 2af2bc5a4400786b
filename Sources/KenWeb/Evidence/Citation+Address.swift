import KenDomain
package import KenVerbs

extension Citation {
    /// The page that shows what is cited; nil when it has none of its own.
    package var address: String? {
        switch reference {
        case .organisation(let id): Places.account(id)
        case .person(let id): Places.person(id)
        case .interaction(let id): Places.conversation(id)
        case .feedback(let id): Places.feedbackItem(id)
        case .theme(let id): Places.theme(id)
        case .touchpoint(let id): "\(Places.touchpoints)#stage-\(id)"
        case .coCreation: Places.coCreation
        case .outlookCall(let id): "\(Places.outlook)#call-\(id)"
        case .outcome(let id): Places.need(id)
        case .job, .survey: Places.needs
        case .claim, .evidence, .commitment, .pain, .accessRequest, .deal, .revenue, .issue, .question, .product,
            .agenda,
            .expectation, .disclosure, .bet, .assumption, .workItem, .trend, .roadmapItem, .stanceObservation,
            .competitor,
            .waveAnswer, .selfAssessment, .reviewRecord, .renewal, .reference, .costStatement:
            interaction.map { Places.conversation($0) }
        }
    }
}
