import KenDomain

/// What a database file holds of the records that were acknowledged.
struct KeptRecords {
    /// The words of each conversation, by its id.
    let gists: [Interaction.ID: String]

    /// Reads a file whose tables are there.
    init(_ file: SQLiteFile) throws {
        let rows = try file.rows("SELECT id, gist FROM interaction WHERE workspace = 1") { ($0.blob(0), $0.text(1)) }
        gists = Dictionary(
            rows.compactMap { id, gist in Interaction.ID(bytes: id).map { ($0, gist) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Nothing.
    static let none = KeptRecords()

    private init() { gists = [:] }

    /// How many of the acknowledged ones are gone or hold other words.
    func losses(of acknowledged: some Sequence<Acknowledged>) -> Int {
        acknowledged.count { gists[$0.id] != $0.words && gists[$0.id]?.contains($0.words) != true }
    }
}
