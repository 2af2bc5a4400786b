/// One value that was given in answer to a question, with all that speaks for and against it (rule book 3.2).
public struct CandidateAnswer: Hashable, Sendable, Codable {
    /// Claims of this value, by id.
    public var claims: [Claim.ID]
    /// The value, as its first claim wrote it.
    public var value: AnswerValue
    /// The person it is about, when it is about one (Q109).
    public var person: Person.ID?
    /// The end industry it speaks of, when it speaks of one.
    public var industry: EndIndustry.ID?
    /// The gist of the claim that is best supported.
    public var gist: String
    /// 0…1, after caps.
    public var confidence: Double
    /// 0…1, strongest item of each independent source together.
    public var support: Double
    /// 0…1, the same for what contradicts it.
    public var against: Double
    /// Whether both support and opposition are strong.
    public var isContested: Bool
    /// Limits in force, in the order of the rule book; the smallest applies.
    public var caps: [Cap]
    /// Items that say so, strongest first.
    public var supporting: [WeighedItem]
    /// Items that say otherwise, strongest first.
    public var opposing: [WeighedItem]
    /// Items and limits that make the confidence.
    public var explanation: Explanation

    /// Ids of the items that say so, strongest first.
    public var evidence: [EvidenceItem.ID] { supporting.map(\.id) }

    /// Everybody who said so, once each, strongest first.
    public var speakers: [Person.ID] {
        var seen: Set<Person.ID> = []
        return supporting.compactMap(\.speaker).filter { seen.insert($0).inserted }
    }

    /// Whether all we have of it was relayed by sales.
    public var relayedBySales: Bool { !supporting.isEmpty && supporting.allSatisfy(\.isRelayedBySales) }

    /// The last day on which someone said so.
    public var newestOn: Day? { supporting.map(\.happenedOn).max() }

    /// What age has left of the freshest item that says so, 0…1; 0 without one.
    public var freshness: Double { supporting.map(\.weighing.decay).max() ?? 0 }
}
