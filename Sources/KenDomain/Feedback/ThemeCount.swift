/// How often a theme was named, by whom, and when first and last.
public struct ThemeCount: Hashable, Sendable {
    /// One independent source: a person, or a company that did not say who.
    enum Source: Hashable, Sendable {
        case person(Person.ID)
        case organisation(Organisation.ID)
    }

    /// Items by month, oldest first: of customers and of givers not known yet.
    public internal(set) var byMonth: [Int]
    /// Items of any day by queue.
    public internal(set) var byQueue: [FeedbackQueue: Int] = [:]
    /// Companies of customers that named it.
    public internal(set) var companies: Set<Organisation.ID> = []
    /// Those of them that may be named to the reader.
    public internal(set) var readableCompanies: Set<Organisation.ID> = []
    public internal(set) var people: Set<Person.ID> = []
    /// Whether anybody who works with the product named it.
    public internal(set) var hasPrimary = false
    public internal(set) var firstOn: Day?
    public internal(set) var lastOn: Day?
    /// The latest items that the reader may read, newest first.
    public internal(set) var examples: [FeedbackItem.ID] = []
    var sources: Set<Source> = []
    private var exampleDays: [Day] = []

    /// Nothing yet.
    init(months: Int) { byMonth = Array(repeating: 0, count: months) }

    /// Items of customers, and of givers not known yet.
    public var mentions: Int { (byQueue[.customers] ?? 0) + (byQueue[.unsorted] ?? 0) }

    mutating func take(_ mention: Mention, month: Int?, isReadable: Bool) {
        byQueue[mention.queue, default: 0] += 1
        guard mention.queue == .customers || mention.queue == .unsorted else { return }
        if let month { byMonth[month] += 1 }
        if let organisation = mention.organisation, mention.queue == .customers {
            companies.insert(organisation)
            if isReadable { readableCompanies.insert(organisation) }
        }
        if let giver = mention.giver { people.insert(giver) }
        if let source = mention.giver.map(Source.person) ?? mention.organisation.map(Source.organisation) {
            sources.insert(source)
        }
        hasPrimary = hasPrimary || mention.isPrimary
        firstOn = min(firstOn ?? mention.on, mention.on)
        lastOn = max(lastOn ?? mention.on, mention.on)
        if isReadable { keep(mention) }
    }

    /// Keeps the five newest items; ties by id, so that the order of reading changes nothing.
    private mutating func keep(_ mention: Mention) {
        let place =
            examples.indices.first { (exampleDays[$0], examples[$0]) < (mention.on, mention.item) } ?? examples.count
        guard place < 5 else { return }
        examples.insert(mention.item, at: place)
        exampleDays.insert(mention.on, at: place)
        if examples.count > 5 {
            examples.removeLast()
            exampleDays.removeLast()
        }
    }

    /// Both together; examples stay those of the first, for nobody may read the other's.
    func adding(_ other: ThemeCount) -> ThemeCount {
        var sum = self
        for month in byMonth.indices { sum.byMonth[month] += other.byMonth[month] }
        sum.byQueue.merge(other.byQueue, uniquingKeysWith: +)
        sum.companies.formUnion(other.companies)
        sum.people.formUnion(other.people)
        sum.sources.formUnion(other.sources)
        sum.hasPrimary = hasPrimary || other.hasPrimary
        sum.firstOn = [firstOn, other.firstOn].compactMap(\.self).min()
        sum.lastOn = [lastOn, other.lastOn].compactMap(\.self).max()
        return sum
    }
}
