/// The letter and digit of every item behind the answers of one account (rule book 3.3).
public struct AdmiraltyMarks: Sendable {
    private var marks: [EvidenceItem.ID: Admiralty] = [:]

    /// No marks.
    public init() {}

    /// Marks what counts in a ledger. An item that stands for one answer and against another is marked where it stands
    /// for one. Linear in the items and in the talks of the account.
    ///
    /// - Parameters:
    ///   - resolutions: what became of claims of the account.
    ///   - settings: marks set by hand; those of other items do no harm.
    public init(
        of ledger: Ledger, in dossier: Dossier, depths: Depths, resolutions: [Resolution],
        settings: [AdmiraltySetting], policy: Policy
    ) {
        let evidence = dossier.evidence.values.joined()
        let items = Dictionary(evidence.map { ($0.id, $0) }) { first, _ in first }
        let met = Set(dossier.interactions.filter { $0.kind.value.isTwoWay }.flatMap(\.participants))
        var letters: [EvidenceItem.ID: AdmiraltyLetter] = [:]
        var records: [Person.ID: TrackRecord] = [:]
        func letter(of item: EvidenceItem) -> AdmiraltyLetter {
            guard let speaker = item.speaker else { return .f }
            let record =
                records[speaker]
                ?? TrackRecord(of: speaker, evidence: Array(evidence), resolutions: resolutions, asOf: ledger.asOf)
            records[speaker] = record
            return AdmiraltyLetter(
                trust: depths.trust(ours: item.hearer, theirs: speaker, asOf: item.happenedOn), record: record,
                isKnown: met.contains(speaker), policy: policy.evidence)
        }
        for candidate in ledger.answers.values.flatMap(\.candidates) {
            let isFor = Set(candidate.supporting.map(\.id))
            for weighed in candidate.supporting + candidate.opposing {
                guard let item = items[weighed.id], marks[item.id] == nil || isFor.contains(item.id) else { continue }
                let isOwn = item.speaker.flatMap { dossier.people[$0] }?.side == .theirs
                guard let digit = candidate.digit(of: item.id, isOwnMatter: isOwn) else { continue }
                let letter = letters[item.id] ?? letter(of: item)
                letters[item.id] = letter
                marks[item.id] = Admiralty(item: item.id, letter: letter, digit: digit, settings: settings)
            }
        }
    }

    /// The mark of an item; nil for one that counts for no answer.
    public subscript(_ item: EvidenceItem.ID) -> Admiralty? { marks[item] }
}
