import Foundation
import KenDomain

/// A survey of one job whose respondents are written as marks.
struct NeedCase {
    static let today = Day(20_000)

    let outcomes: [Outcome.ID]
    var survey: Survey
    var responses: [SurveyResponse] = []

    /// A survey of so many outcomes, without responses.
    init(outcomes count: Int) {
        outcomes = (0..<count).map { NeedCase.id($0) }
        survey = Survey(
            id: .fixed(200), job: .fixed(201), title: "Axis 2026", openedOn: Day(19_900), outcomes: outcomes,
            standing: NeedCase.standing())
    }

    /// An id by its number.
    static func id<Record>(_ number: Int) -> Identifier<Record> {
        Identifier(UUID.version7(milliseconds: Int64(number + 1), random: (0, 0)))
    }

    static func standing(_ visibility: Visibility = .internal) -> Standing {
        Standing(learnedOn: Day(19_900), at: Instant(milliseconds: 0), visibility: visibility)
    }

    /// Adds a respondent with importance and satisfaction of each outcome; 0 for none.
    mutating func add(
        _ marks: [(Int, Int)], visibility: Visibility = .internal, _ change: (inout SurveyResponse) -> Void = { _ in }
    ) {
        let number = responses.count
        var response = SurveyResponse(
            id: NeedCase.id(number), survey: survey.id, respondent: NeedCase.id(number), on: Day(19_950),
            ratings: zip(outcomes, marks).map {
                OutcomeRating(
                    $0, importance: Rating(rawValue: $1.0), satisfaction: Rating(rawValue: $1.1))
            }, standing: NeedCase.standing(visibility))
        response.screenedAs = .componentDesigner
        change(&response)
        responses.append(response)
    }

    /// What the survey shows.
    func result(
        labels: [Person.ID: Label] = [:], readership: Readership = .everyone, asOf: Day = today,
        policy: Policy = Policy()
    ) -> SurveyResult {
        SurveyResult(
            survey, responses: responses, labels: labels, readership: readership, asOf: asOf, policy: policy)
    }

    /// Which responses count.
    func cleaned(_ labels: [Person.ID: Label] = [:], asOf: Day = today) -> SurveyCleaning {
        SurveyCleaning(survey, responses, labels: labels, asOf: asOf, policy: NeedPolicy())
    }
}
