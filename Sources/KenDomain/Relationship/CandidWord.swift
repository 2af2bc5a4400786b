/// Something candid that one of them said to one of us.
struct CandidWord: Sendable {
    let id: EvidenceItem.ID
    let day: Day
    let hearer: Person.ID?
    let kind: CandourKind

    /// Candid words of each speaker, oldest first. Words that contradict somebody's complaint are not a complaint.
    static func bySpeaker(_ dossier: Dossier) -> [Person.ID: [CandidWord]] {
        var words: [Person.ID: [CandidWord]] = [:]
        for claim in dossier.claims where claim.standing.endedOn == nil {
            guard let kind = CandourKind(claim.question) else { continue }
            for item in dossier.evidence[claim.id] ?? [] where !item.contradicts && item.standing.endedOn == nil {
                guard let speaker = item.speaker else { continue }
                words[speaker, default: []].append(
                    CandidWord(id: item.id, day: item.happenedOn, hearer: item.hearer, kind: kind))
            }
        }
        return words.mapValues { $0.sorted { ($0.day, $0.id) < ($1.day, $1.id) } }
    }
}
