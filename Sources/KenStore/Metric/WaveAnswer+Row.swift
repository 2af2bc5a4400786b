package import KenDomain

extension WaveAnswer: StoredRecord {
    package static var recordKind: RecordKind { .waveAnswer }

    package static let columns = [
        "wave", "question", "score", "organisation", "person", "touchpoint", "answered_on", "comment",
    ]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(wave))
        values.append(.name(question))
        values.append(.int(score))
        values.append(.id(organisation))
        values.append(.id(person))
        values.append(.name(touchpoint))
        values.append(.day(answeredOn))
        values.append(.text(comment))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let wave = try row.id(SurveyWave.self)
        let question = try row.name(SurveyQuestion.self)
        let score = row.int()
        let organisation = row.optionalID(Organisation.self)
        let person = row.optionalID(Person.self)
        let touchpoint = try row.optionalName(TouchpointStage.self)
        self.init(
            id: id, wave: wave, question: question, score: score, organisation: organisation, person: person,
            on: row.day(), comment: row.optionalText(), standing: .unread)
        self.touchpoint = touchpoint
        standing = try Standing(from: &row)
    }
}
