import KenDomain
import Testing

@Suite struct `Which answers count` {
    private func reasons(_ marks: [(Int, Int)], _ change: (inout SurveyResponse) -> Void = { _ in }) -> [SurveyCleaning
        .Reason]
    {
        var survey = NeedCase(outcomes: marks.count)
        survey.survey.traps = [.init("Tick 2 here", expected: .two)]
        survey.survey.words = 1600
        survey.add(marks, change)
        return survey.cleaned().refused.map(\.reason)
    }

    private let sound = [(5, 2), (4, 3), (3, 3), (1, 4), (5, 1)]

    @Test func `an answer without fault counts`() { #expect(reasons(sound).isEmpty) }

    @Test(arguments: [
        (Label?.some(.purchaser), SurveyCleaning.Reason?.some(.notPrimary)), (.channelPartner, .notPrimary),
        (.colleague, .notPrimary), (.endCustomer, .notPrimary), (nil, .labelUnknown), (.unclassified, .labelUnknown),
        (.jobExecutor, nil), (.componentDesigner, nil),
    ])
    func `only those whose job it is are asked`(label: Label?, reason: SurveyCleaning.Reason?) {
        #expect(reasons(sound) { $0.screenedAs = label } == [reason].compactMap(\.self))
    }

    @Test func `what is on record of a person stands above what the survey asked`() {
        var survey = NeedCase(outcomes: 2)
        survey.add([(5, 2), (4, 3)])
        #expect(survey.cleaned([NeedCase.id(0): .purchaser]).refused.map(\.reason) == [.notPrimary])
        #expect(survey.cleaned([NeedCase.id(7): .purchaser]).kept.count == 1)
    }

    @Test func `W-ODI-01 people whose job it is not are told of, others are not`() throws {
        var survey = NeedCase(outcomes: 2)
        survey.add([(5, 2), (4, 3)]) { $0.screenedAs = .purchaser }
        survey.add([(5, 2), (4, 3)]) { $0.screenedAs = nil }
        let warning = try #require(survey.cleaned().warning(survey.survey))
        #expect(warning.code == .othersSurveyed)
        #expect(
            Wording.sentence(for: warning).plain.hasPrefix("One answer to the survey “Axis 2026” comes from people"))
        #expect(warning.evidence == [.survey(survey.survey.id), .person(NeedCase.id(0))])
        #expect(warning.subject.detail == survey.survey.id.description)
        survey.responses.removeFirst()
        #expect(survey.cleaned().warning(survey.survey) == nil)
    }

    @Test func `a trap answered otherwise, one value throughout and a race do not count`() {
        #expect(reasons(sound) { $0.trapAnswers = [.three] } == [.failedTrap])
        #expect(reasons(sound) { $0.trapAnswers = [nil] } == [.failedTrap])
        #expect(reasons(sound) { $0.trapAnswers = [.two] }.isEmpty)
        #expect(reasons(sound) { $0.minutes = 1.99 } == [.tooFast])
        #expect(reasons(sound) { $0.minutes = 2 }.isEmpty)
        #expect(reasons(Array(repeating: (5, 5), count: 5)) == [.straightLine])
        #expect(reasons(Array(repeating: (5, 5), count: 4)).isEmpty, "eight marks are too few to tell")
        #expect(reasons(Array(repeating: (5, 5), count: 4) + [(5, 4)]).isEmpty, "nine of ten")
        #expect(reasons([(0, 0), (0, 0)]) == [.noRatings])
    }

    @Test func `of two answers by one person the later counts`() {
        var survey = NeedCase(outcomes: 1)
        survey.add([(5, 1)])
        survey.add([(1, 5)]) { $0.respondent = NeedCase.id(0) }
        let cleaned = survey.cleaned()
        #expect(cleaned.kept.map(\.id) == [NeedCase.id(1)])
        #expect(cleaned.counts == [.answeredAgain: 1])
        survey.add([(2, 2)]) { $0.respondent = nil }
        survey.add([(2, 2)]) { $0.respondent = nil }
        #expect(survey.cleaned().kept.count == 3, "anonymous answers are of different people")
    }

    @Test func `what was answered later, elsewhere or outside the survey is not looked at`() {
        var survey = NeedCase(outcomes: 1)
        survey.add([(5, 1)]) { $0.answeredOn = Day(20_001) }
        survey.add([(5, 1)]) { $0.answeredOn = Day(19_899) }
        survey.add([(5, 1)]) { $0.survey = .fixed(9) }
        survey.add([(5, 1)]) { $0.standing.endedOn = Day(19_960) }
        #expect(survey.cleaned().kept.isEmpty && survey.cleaned().refused.isEmpty)
        #expect(survey.cleaned(asOf: Day(20_001)).kept.count == 1)
        survey.survey.closedOn = Day(20_001)
        #expect(survey.cleaned(asOf: Day(20_001)).kept.isEmpty)
    }

    @Test func `a mark outside 1 to 5 cannot be kept, and what does not apply is missing`() {
        #expect(Rating(rawValue: 0) == nil && Rating(rawValue: 6) == nil)
        var survey = NeedCase(outcomes: 2)
        survey.add([(5, 0), (0, 4)])
        let tallies = survey.outcomes.map { OutcomeTally($0, in: survey.responses) }
        #expect(tallies.map(\.importance.trials) == [1, 0] && tallies.map(\.satisfaction.trials) == [0, 1])
    }
}
