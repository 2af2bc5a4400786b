import KenDomain

/// Which mail domains are probably our own: a guess from who owns records and who is in every meeting.
public struct OurDomains: Sendable {
    private var owners: [String: Int] = [:]
    private var organised: [String: Int] = [:]
    private var meetings: [String: Int] = [:]
    private var meetingCount = 0

    /// Nothing seen yet.
    public init() {}

    /// A domain and how much speaks for it.
    public struct Guess: Hashable, Sendable, Codable {
        public var domain: String
        /// Meetings in which it appears, and colleagues that a CRM names with it.
        public var count: Int
        /// Why, as a sentence.
        public var reason: String
    }

    /// Counts one draft.
    public mutating func add(_ draft: Draft) {
        switch draft.content {
        case .person(let person) where person.isColleague:
            for domain in Self.domains(person.mails) { owners[domain, default: 0] += 1 }
        case .interaction(let talk):
            let mails = talk.participants.compactMap { link in if case .mail(let mail) = link { mail } else { nil } }
            guard mails.count > 1 else { return }
            meetingCount += 1
            for domain in Self.domains(draft.custom["ORGANIZER"].map { [$0] } ?? []) {
                organised[domain, default: 0] += 1
            }
            for domain in Self.domains(mails) { meetings[domain, default: 0] += 1 }
        default: break
        }
    }

    /// The likely domains, the likeliest first: those of the CRM's owners, else those in at least half of the meetings,
    /// else the one in most of them. Shared mail domains never count.
    public var guesses: [Guess] {
        if !owners.isEmpty {
            return Self.ranked(owners).map {
                Guess(domain: $0.key, count: $0.value, reason: "\($0.value) owners in the CRM have it")
            }
        }
        if let most = Self.ranked(organised).first {
            return [
                Guess(domain: most.key, count: most.value, reason: "its people called \(most.value) of the meetings")
            ]
        }
        let ranked = Self.ranked(meetings)
        let frequent = ranked.filter { $0.value * 2 >= meetingCount }
        return (frequent.isEmpty ? Array(ranked.prefix(1)) : frequent).map {
            Guess(domain: $0.key, count: $0.value, reason: "in \($0.value) of \(meetingCount) meetings")
        }
    }

    /// The likely domains of all these drafts.
    public static func guess(from drafts: some Sequence<Draft>) -> [Guess] {
        var domains = OurDomains()
        for draft in drafts { domains.add(draft) }
        return domains.guesses
    }

    private static func domains(_ mails: [String]) -> Set<String> {
        Set(mails.compactMap { MailText($0)?.domain }.filter { !FreeMail.isFree($0) })
    }

    private static func ranked(_ counts: [String: Int]) -> [(key: String, value: Int)] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    }
}
