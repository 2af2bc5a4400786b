/// What one account says of where a market is going (rule book 5.5).
public struct OutlookThread: Hashable, Sendable, Codable {
    /// The account of the speakers, whatever account their words are filed under.
    public var account: Organisation.ID
    /// Whether it is an end customer; else a customer or prospect.
    public var isEndCustomer: Bool
    /// 1 up, −1 down, 0 neither: split inside the account, or seen unmoved.
    public var direction: Int
    /// 0…1.
    public var weight: Double
    /// What speaks for up, for down and for unmoved inside the account, 0…1 each.
    public var up: Double
    public var down: Double
    public var unmoved: Double
    /// Part of the weight that comes from talks about problems, or from what we saw, 0…1.
    public var deepShare: Double
    /// The strongest words each way, in a sentence.
    public var reasonUp: String?
    public var reasonDown: String?
    /// The strongest words that see no move.
    public var reasonUnmoved: String?
    /// Who of ours heard it, by id.
    public var hearers: [Person.ID]
    public var newestOn: Day?
    public var evidence: [Reference]

    /// A thread by its direction and weight alone; without a direction it is split inside the account.
    public init(account: Organisation.ID, isEndCustomer: Bool = false, direction: Int, weight: Double) {
        self.account = account
        self.isEndCustomer = isEndCustomer
        self.direction = direction.signum()
        self.weight = weight
        up = direction >= 0 ? weight : 0
        down = direction <= 0 ? weight : 0
        unmoved = 0
        deepShare = 1
        hearers = []
        evidence = []
    }

    /// Whether people of the account see it differently.
    public var isSplitInside: Bool { up > 0 && down > 0 }
}

extension OutlookThread {
    /// The thread of the words of one account: several talks with one person are one source for each direction.
    init(account: Organisation.ID, words: [TrendWord], policy: MarketPolicy) {
        let strongest = [1, -1, 0].map { sign in
            BodyOfEvidence.strongest(words.filter { $0.sign == sign }.map(\.item))
        }
        let (up, down, unmoved) = (
            Numerics.noisyOr(strongest[0].map(\.weighing.weight)),
            Numerics.noisyOr(strongest[1].map(\.weighing.weight)),
            Numerics.noisyOr(strongest[2].map(\.weighing.weight))
        )
        let verdict = Self.verdict(up: up, down: down, unmoved: unmoved, policy)
        self.init(
            account: account, isEndCustomer: words.contains { $0.part == .endCustomer }, direction: verdict.direction,
            weight: verdict.weight)
        (self.up, self.down, self.unmoved) = (up, down, unmoved)
        let leading =
            direction > 0 ? strongest[0] : direction < 0 ? strongest[1] : strongest.flatMap(\.self)
        let weights = leading.reduce(0) { $0 + $1.weighing.weight }
        deepShare =
            weights > 0
            ? leading.filter(\.kind.isDeep).reduce(0) { $0 + $1.weighing.weight } / weights : 0
        func gist(_ sign: Int) -> String? { words.first { $0.sign == sign }?.gist }
        (reasonUp, reasonDown, reasonUnmoved) = (gist(1), gist(-1), gist(0))
        hearers = Set(words.compactMap(\.hearer)).sorted()
        newestOn = words.map(\.item.happenedOn).max()
        evidence = words.map { .evidence($0.item.id) }
    }

    /// Up or down where one side is clearly stronger, with the other taken off its weight; else neither.
    static func verdict(
        up: Double, down: Double, unmoved: Double, _ policy: MarketPolicy
    ) -> (direction: Int, weight: Double) {
        let strongest = max(up, down)
        if unmoved > strongest || !Numerics.reaches(abs(up - down), policy.directionFrom) {
            return (0, max(strongest, unmoved))
        }
        return up > down ? (1, up * (1 - down)) : (-1, down * (1 - up))
    }
}
