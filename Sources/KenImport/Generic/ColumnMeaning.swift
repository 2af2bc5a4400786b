/// What a column of somebody's own table can mean; the raw values are used in ``ImportOptions/mapping``.
public enum ColumnMeaning: String, Sendable, Codable, CaseIterable {
    case personID = "person.id"
    case personName = "person.name"
    case firstName = "person.firstName"
    case lastName = "person.lastName"
    case mail = "person.mail"
    case title = "person.title"
    case organisationID = "organisation.id"
    case organisationName = "organisation.name"
    case domain = "organisation.domain"
    case industry = "organisation.industry"
    case country = "organisation.country"
    case relation = "organisation.kind"
    case createdOn = "record.createdOn"
    /// Somebody's words to us, which make a table one of feedback; never guessed.
    case feedbackWords = "feedback.words"
    case feedbackOn = "feedback.receivedOn"
    case feedbackID = "feedback.id"
    case language = "feedback.language"
    /// Kept with the row under its own header.
    case kept = "keep"

    /// The field of a table that a column of this meaning fills.
    var field: TableField? {
        switch self {
        case .personID: .id
        case .personName: .name
        case .firstName: .firstName
        case .lastName: .lastName
        case .mail: .mail
        case .title: .title
        case .organisationID: .organisationIDs
        case .organisationName: .organisationName
        case .domain: .domain
        case .industry: .industry
        case .country: .country
        case .relation: .relation
        case .createdOn: .createdOn
        case .feedbackWords: .words
        case .feedbackOn: .receivedOn
        case .feedbackID: .id
        case .language: .language
        case .kept: nil
        }
    }

    /// Whether it describes a person.
    var isPersonal: Bool {
        switch self {
        case .personID, .personName, .firstName, .lastName, .mail, .title: true
        default: false
        }
    }
}
