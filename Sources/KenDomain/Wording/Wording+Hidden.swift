/// What stands in the place of words that whoever reads was not told (rule book 0.3, X6).
extension Wording {
    static let hiddenReason = "in confidence"
    static let hiddenMeeting = "In confidence"
    static let hiddenClaim = "something told in confidence"
    static let hiddenPromise = "a promise made in confidence"
    static let hiddenPain = "something told in confidence"
    static let hiddenIssue = "a fault told in confidence"
    static let hiddenExpectation = "said in confidence"
    static let hiddenDeal = "a deal in confidence"
    static let hiddenTrend = "a trend told in confidence"
    static let hiddenIndustry = "an end industry named in confidence"
    static let hiddenItem = "a roadmap item in confidence"
    static let hiddenRival = "a rival named in confidence"
    static let hiddenAttribute = "something named in confidence"
    static let hiddenCall = "something is called in confidence"
    static let hiddenPoint = "a point in confidence"
    static let hiddenBet = "a decision in confidence"
    static let hiddenWork = "work in confidence"
    static let hiddenWave = "a survey in confidence"
    static let hiddenJob = "a job told in confidence"
    static let hiddenStep = "a step told in confidence"
    static let hiddenOutcome = "an outcome told in confidence"
    static let hiddenSurvey = "a survey in confidence"
    static let hiddenQuestion = "a question asked in confidence"
    static let hiddenFeedback = "feedback given in confidence"
    static let hiddenTheme = "a theme in confidence"
    static let hiddenMeasure = "a measure in confidence"
    static let hiddenCoCreation = "work together in confidence"

    /// A pain whose theme may not be read, told from the others of its account.
    static func hiddenPain(number: Int) -> String { number == 1 ? hiddenPain : "\(hiddenPain) (\(number))" }

    /// How far a deal has come, where the name of its stage may not be read.
    static func name(_ status: Deal.Status) -> String {
        switch status {
        case .open: "open"
        case .won: "won"
        case .lost: "lost"
        }
    }
}
