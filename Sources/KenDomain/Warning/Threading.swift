/// Through how many people contact with an account runs, and how evenly (rule book 2.3).
///
/// Shares are of contact minutes, split over the people present; surveys do not count.
public struct Threading: Hashable, Sendable, Codable {
    /// How many threads hold.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Nobody has been met in the window.
        case nobody
        case single
        case thin
        case threaded
    }

    /// One person with their part of the contact.
    public struct Thread: Hashable, Sendable, Codable {
        public var person: Person.ID
        public var minutes: Double
        /// 0…1.
        public var share: Double
    }

    public var state: State
    /// The number of people that would carry as much if all carried the same; nil when nobody was met.
    public var effective: Double?
    /// People met in the window, largest share first.
    public var threads: [Thread]
    /// When the only thread leaves, or left; nil when it does not, or there are several.
    public var leavesOn: Day?
    /// Contacts whose length was not known and was taken as the average of the others.
    public var guessedLengths: Int
    /// Whether it would vanish if a constant behind it moved by a fifth (rule book 13.2b).
    public var isBorderline: Bool
    public var evidence: [Reference]
    public var explanation: Explanation

    /// The person everything hangs on; nil unless it hangs on one.
    public var only: Person.ID? { state == .single ? threads.first?.person : nil }

    /// Threads from minutes by person.
    public init(
        minutes: [Person.ID: Double], leaving: [Person.ID: Day] = [:], guessedLengths: Int = 0,
        evidence: [Reference] = [], title: String = Wording.threadingTitle, policy: Policy
    ) {
        let total = minutes.keys.sorted().reduce(0) { $0 + (minutes[$1] ?? 0) }
        threads = minutes.map { Thread(person: $0.key, minutes: $0.value, share: total > 0 ? $0.value / total : 0) }
            .sorted { ($1.share, $0.person) < ($0.share, $1.person) }
        effective = Numerics.effectiveNumber(threads.map(\.minutes))
        state = Threading.state(active: minutes.count, effective: effective, policy: policy.detectors)
        leavesOn = state == .single ? threads.first.flatMap { leaving[$0.person] } : nil
        isBorderline =
            state == .single && minutes.count > 1
            && Numerics.isBorderline(effective ?? 1, policy.detectors.singleThreadBelow)
        self.guessedLengths = guessedLengths
        self.evidence = evidence
        explanation = Explanation(
            title: title, score: effective, form: .rule,
            terms: threads.map {
                .init(
                    Wording.threadShare, value: $0.share, weight: $0.share,
                    source: "2.3; Herfindahl and Hirschman", evidence: [.person($0.person)])
            },
            notes: guessedLengths > 0 ? [Wording.guessedLengths(guessedLengths)] : [], policy: policy.stamp)
    }

    /// The state on plain numbers.
    public static func state(active: Int, effective: Double?, policy: DetectorPolicy) -> State {
        guard active > 0 else { return .nobody }
        guard active > 1, let effective, Numerics.reaches(effective, policy.singleThreadBelow) else { return .single }
        return Numerics.reaches(effective, policy.thinBelow) ? .threaded : .thin
    }
}
