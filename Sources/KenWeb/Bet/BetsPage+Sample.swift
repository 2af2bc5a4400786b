import KenDomain
import KenVerbs

extension BetsPage {
    /// One safe, one of a single customer, one in confidence, one still open, and what is assumed.
    package static let sample = BetsPage(view: SampleBets.view, frame: Sample.frame(Places.bets, .bets))

    /// Nothing on record yet.
    package static let emptySample = BetsPage(
        view: BetsView(asOf: Sample.today, taken: [], open: [], assumptions: []),
        frame: Sample.frame(Places.bets, .bets))
}

/// Bets judged by the ordinary rules on made-up words.
enum SampleBets {
    private static let policy = Policy()
    private static let vestamar = OrganisationMark(id: SampleAccount.id, name: "Vestamar Kitchens", kind: .account)
    private static let standing = Standing(learnedOn: Sample.day(60), at: Instant(milliseconds: 0))

    static let view: BetsView = {
        let cable = line(3, "One cable from drive to motor", on: Sample.today.adding(14), sources: [])
        let assumption = HeldAssumption(
            id: Sample.id(1), kind: .trend, text: "Restaurants will keep buying lifts", question: Question.ID(304),
            stake: 1, since: Sample.day(300), standing: standing
        ).weighed(confidence: nil)
        return BetsView(
            asOf: Sample.today,
            taken: [
                line(2, "A quieter brake for the oven lift", on: Sample.day(110), sources: [1, 1]),
                line(1, "Health data of every axis", on: Sample.day(30), sources: [1, 2, 3]), hidden,
            ],
            open: [cable],
            assumptions: [
                AssumptionLine(
                    assumption: assumption, id: Sample.id(1), question: Question.ID(304),
                    questionText: QuestionBank.question(Question.ID(304))?.text ?? "", account: vestamar,
                    isAnswered: false, explanation: assumption.explanation(policy))
            ], items: ["Safety module", "One cable"], citations: SampleRadar.citations)
    }()

    /// One that rests on words the reader may not see.
    private static let hidden: BetLine = {
        var bet = line(4, "A cheaper drive", on: Sample.day(40), sources: [1])
        bet.verdict = nil
        bet.isInConfidence = true
        bet.grounds[0].gist = nil
        bet.grounds[0].confidence = nil
        return bet
    }()

    private static func line(_ number: UInt8, _ text: String, on day: Day, sources: [UInt8]) -> BetLine {
        let bet = Bet(
            id: Sample.id(number), kind: .configuration, text: text, decidedOn: day,
            claims: sources.isEmpty ? [] : [Sample.id(number)], standing: standing)
        let ground = BetGround(
            claim: Sample.id(number), gist: "The brake squeals when the lift stops", confidence: 0.72,
            sources: sources.enumerated().map { place, customer in
                BetGround.Source(
                    source: .person(Sample.id(UInt8(70 + place))), organisation: Sample.id(customer), isPrimary: true)
            })
        let grounds = BetLine.Ground(
            claim: Sample.id(number), question: Question.ID(108),
            questionText: QuestionBank.question(Question.ID(108))?.text ?? "", account: vestamar,
            gist: "The brake squeals when the lift stops", confidence: 0.72)
        return BetLine(
            id: bet.id, kind: bet.kind, text: text, decidedOn: day, askedBy: SampleAccount.mark(SampleAccount.luc),
            needOf: [vestamar], item: nil, grounds: sources.isEmpty ? [] : [grounds],
            verdict: BetVerdict(bet, grounds: sources.isEmpty ? [] : [ground], policy: policy), isInConfidence: false)
    }
}
