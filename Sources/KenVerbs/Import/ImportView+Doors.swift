package import KenDomain
import KenImport

extension ImportView.File {
    /// Something to be asked before the rows are read: a column whose values can be read two ways.
    package struct Ask: Hashable, Sendable {
        /// The key of its answer in ``ImportInput/answers``.
        package var key: String
        package var column: String
        /// Values as written.
        package var samples: [String]
        /// Codes to answer with, and what each would mean.
        package var choices: [(code: String, meaning: String)] {
            zip(codes, meanings).map { ($0, $1) }
        }
        /// The code that was given already; nil while it is open.
        package var answer: String?
        var codes: [String]
        var meanings: [String]
    }

    /// A guessed column of a file of no known source.
    package struct Column: Hashable, Sendable {
        package var name: String
        /// Its meaning as ``ImportInput/mapping`` writes it, such as `person.mail`.
        package var meaning: String
        /// Why Ken thinks so.
        package var reason: String
        package var samples: [String]
    }

    /// What a person must say before this file can be read rightly.
    package var asks: [Ask] {
        ambiguities.map {
            Ask(
                key: $0.id, column: $0.column, samples: $0.samples, answer: $0.answer, codes: $0.choices.map(\.code),
                meanings: $0.choices.map(\.meaning))
        }
    }

    /// The guessed mapping.
    package var columns: [Column] {
        mapping.map { Column(name: $0.column, meaning: $0.meaning.rawValue, reason: $0.reason, samples: $0.samples) }
    }

    /// Everything a column can mean: as ``ImportInput/mapping`` writes it, and in words.
    package static var meanings: [(code: String, words: String)] {
        ColumnMeaning.allCases.map { ($0.rawValue, Wording.name($0)) }
    }

    /// Refused rows and cells with line, field and reason, as far as they are shown.
    package var problems: [Problem] { refused.map(\.problem) }
}

extension Wording {
    /// What a column of somebody's table holds.
    static func name(_ meaning: ColumnMeaning) -> String {
        switch meaning {
        case .personID: "the person’s number"
        case .personName: "the person’s name"
        case .firstName: "their first name"
        case .lastName: "their last name"
        case .mail: "their mail address"
        case .title: "their job title"
        case .organisationID: "the company’s number"
        case .organisationName: "the company’s name"
        case .domain: "the company’s domain or website"
        case .industry: "the company’s industry"
        case .country: "the company’s country"
        case .relation: "what the company is to us"
        case .createdOn: "the day the row was made"
        case .feedbackWords: "their words to us"
        case .feedbackOn: "the day they said it"
        case .feedbackID: "the number of the feedback"
        case .language: "the language of their words"
        case .kept: "nothing yet: kept with the row"
        }
    }
}
