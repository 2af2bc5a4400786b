import KenDomain

/// What the result of a survey was made from: telling segments apart and drawing respondents anew is not done twice for
/// one reading.
struct SurveyBasis: Hashable, Sendable {
    var survey: Survey.ID
    var asOf: Day
    var policy: String
    /// The last change of the log.
    var change: Int64
    var caller: Caller
}
