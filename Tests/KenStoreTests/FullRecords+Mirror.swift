import KenDomain
import KenStore
import KenTestSupport

extension FullRecords {
    mutating func addMetrics(_ sample: inout Sample, _ account: Organisation, _ person: Person) {
        var wave = SurveyWave(
            id: sample.id(), title: "Year", tool: "web form", from: .test, asked: 40, standing: sample.standing())
        wave.until = Day(20_030)
        var answer = WaveAnswer(
            id: sample.id(), wave: wave.id, question: .ease, score: 6, organisation: account.id, person: person.id,
            on: Day(20_004), comment: "fast", standing: sample.standing())
        answer.touchpoint = .support
        let deal = Deal(
            id: sample.id(), organisation: account.id, name: "next", amount: nil, stages: [],
            standing: sample.standing())
        var agreement = ReferenceAgreement(
            id: sample.id(), organisation: account.id, givenBy: person.id, givenOn: .test, scope: "the name",
            standing: sample.standing())
        agreement.withdrawnOn = Day(20_040)
        agreement.uses = [.init(on: Day(20_010), deal: deal.id), .init(on: Day(20_012))]
        var renewal = Renewal(
            id: sample.id(), organisation: account.id, decidedOn: .test, isRenewed: true, rivalQuoted: false,
            standing: sample.standing())
        renewal.rival = "Voltarra"
        var costs = CostStatement(id: sample.id(), from: .test, until: Day(20_365), standing: sample.standing())
        costs.acquisition = Money(minorUnits: 120_000, currency: "EUR")
        costs.retention = Money(minorUnits: 90_000, currency: "NOK")
        (costs.margin, costs.interest) = (0.42, 0.1)
        records += [wave, answer, deal, agreement, renewal, costs]
    }

    mutating func addMirror(_ sample: inout Sample, _ person: Person, _ talk: Interaction) {
        var answer = PollAnswer(
            id: sample.id(), by: person.id, text: "partners who pay",
            groups: .inferred([.payer, .partner], from: "words"),
            on: .test, at: Instant(milliseconds: 5))
        answer.standing = sample.standing()
        let verdict = DefinitionVerdict(
            id: sample.id(), sentence: "the designer", agreed: [person.id],
            objections: [.init(by: person.id, text: "and the buyer")], on: .test, standing: sample.standing())
        var assessment = SelfAssessment(
            id: sample.id(), by: person.id, marks: [.init(.business, 2), .init(.loyalty, 4)], on: .test,
            at: Instant(milliseconds: 5))
        (assessment.business, assessment.view) = ("we make drives", .productCentric)
        assessment.standing = sample.standing()
        var item = ReviewItem("Funnel", driver: .sales, planned: 40, actual: 62.5)
        (item.place, item.exhibits, item.opinions) = (1, 6, 4)
        (item.questions, item.actions, item.inferredFrom) = (5, 6, "the line says funnel")
        var review = ReviewRecord(
            id: sample.id(), title: "Quarter", heldOn: .test, items: [item], standing: sample.standing())
        review.attendees = [.product: 4, .value: 1, .sales: 3, .production: 2]
        (review.statedDriver, review.interaction) = (.value, talk.id)
        records += [answer, verdict, assessment, review]
    }
}
