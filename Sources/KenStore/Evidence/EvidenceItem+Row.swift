package import KenDomain

extension EvidenceItem: StoredRecord {
    package static var recordKind: RecordKind { .evidence }

    package static let columns = [
        "claim", "source", "contradicts", "speaker", "speaking_organisation", "hearer", "happened_on", "interaction",
        "quote",
    ]

    package static let table = Table(recordKind, columns)

    package func write(to values: inout PackedRows) {
        values.append(.id(claim))
        values.append(.name(source))
        values.append(.bool(contradicts))
        values.append(.id(speaker))
        values.append(.id(speakingOrganisation))
        values.append(.id(hearer))
        values.append(.day(happenedOn))
        values.append(.id(interaction))
        values.append(.text(quote))
    }

    package init(id: ID, from row: inout RowReader) throws {
        let claim = try row.id(Claim.self)
        let source = try row.name(SourceKind.self)
        let contradicts = row.bool()
        let speaker = row.optionalID(Person.self)
        let speakingOrganisation = row.optionalID(Organisation.self)
        let hearer = row.optionalID(Person.self)
        self.init(
            id: id, claim: claim, source: source, speaker: speaker, hearer: hearer, on: row.day(),
            interaction: row.optionalID(), quote: row.optionalText(), standing: .unread)
        self.contradicts = contradicts
        self.speakingOrganisation = speakingOrganisation
        standing = try Standing(from: &row)
    }

    package func reach(replacing before: EvidenceItem?) -> Reach? { .claim(claim) }

    package var searchWords: SearchWords? { SearchWords([quote], on: happenedOn) }
}
