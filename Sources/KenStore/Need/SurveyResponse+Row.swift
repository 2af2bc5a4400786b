import Foundation
package import KenDomain

extension SurveyResponse: StoredRecord {
    package static var recordKind: RecordKind { .surveyResponse }

    package static let columns = [
        "survey", "respondent", "screened_as", "segment", "answered_on", "minutes", "ratings", "trap_answers",
        "comment",
    ]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(survey))
        values.append(.id(respondent))
        values.append(.name(screenedAs))
        values.append(.text(segment))
        values.append(.day(answeredOn))
        values.append(.double(minutes))
        values.append(.blob(OutcomeRating.packed(ratings)))
        values.append(.words(trapAnswers.map { $0.map { String($0.rawValue) } ?? "-" }))
        values.append(.text(comment))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let survey = try row.id(Survey.self)
        let respondent = row.optionalID(Person.self)
        let screenedAs = try row.optionalName(Label.self)
        let segment = row.optionalText()
        let answeredOn = row.day()
        let minutes = row.optionalDouble()
        self.init(
            id: id, survey: survey, respondent: respondent, on: answeredOn,
            ratings: try OutcomeRating.unpacked(row.bytes()), standing: .unread)
        (self.screenedAs, self.segment, self.minutes) = (screenedAs, segment, minutes)
        trapAnswers = row.words().map { Int($0).flatMap(Rating.init(rawValue:)) }
        comment = row.optionalText()
        standing = try Standing(from: &row)
    }
}

extension OutcomeRating {
    private static let width = 18

    /// Eighteen bytes each: the outcome's id, importance and satisfaction, 0 for no mark.
    fileprivate static func packed(_ ratings: [OutcomeRating]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(ratings.count * width)
        for rating in ratings {
            withUnsafeBytes(of: rating.outcome.uuid.uuid) { bytes.append(contentsOf: $0) }
            bytes.append(UInt8(rating.importance?.rawValue ?? 0))
            bytes.append(UInt8(rating.satisfaction?.rawValue ?? 0))
        }
        return bytes
    }

    /// Reads ``packed(_:)``.
    fileprivate static func unpacked(_ bytes: [UInt8]) throws -> [OutcomeRating] {
        guard bytes.count.isMultiple(of: width) else { throw StoreFault.corrupt("ratings of a survey cut short") }
        return try stride(from: 0, to: bytes.count, by: width).map { start in
            guard let outcome = Outcome.ID(bytes: bytes[start..<start + 16]) else {
                throw StoreFault.corrupt("ratings of a survey without an outcome")
            }
            return OutcomeRating(
                outcome, importance: Rating(rawValue: Int(bytes[start + 16])),
                satisfaction: Rating(rawValue: Int(bytes[start + 17])))
        }
    }
}
