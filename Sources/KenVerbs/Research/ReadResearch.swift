package import KenDomain
import KenStore

extension Ken {
    /// Newest talks that are looked at.
    private static let mostTalks = 5000

    /// How deep our research of a year goes, over all customers, as known on a day.
    ///
    /// Read in a constant number of queries for each 128 talks. How somebody asks is shown to nobody else: others see
    /// shares over all talks.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    package func research(_ input: AsOfInput, as caller: Caller) async throws -> ResearchView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let records = try await store.read { db in
            try ResearchRecords(
                db, from: asOf.adding(-policy.research.days), asOf: asOf, most: Self.mostTalks)
        }
        let reading = ResearchReading(records: records, caller: caller, asOf: asOf, policy: policy)
        let view = reading.view
        let named = view.findings.flatMap(\.references)
        var cited = view
        cited.citations = try await cite(named, beside: reading.citations, asOf: asOf, as: caller)
        return cited
    }
}

/// The records of research within the days that count.
struct ResearchRecords: Sendable {
    /// Newest first.
    let talks: [Interaction]
    let questions: [Interaction.ID: [AskedQuestion]]
    let ever: [Int: Int]
    let products: [Product]
    let bets: [Bet]
    /// The conversations in which the words behind claims were heard.
    let heard: [Claim.ID: Set<Interaction.ID>]
    let organisations: [Organisation.ID: Organisation]

    init(_ db: any SQLConnection, from: Day, asOf: Day, most: Int) throws {
        talks = try db.researchTalks(from: from, asOf: asOf, most: most)
        questions = try db.askedQuestions(of: talks.map(\.id), asOf: asOf)
        ever = try db.talksByLevel(asOf: asOf)
        products = try db.products(asOf: asOf)
        bets = try db.bets(asOf: asOf)
        heard = try db.conversations(behind: Set(bets.flatMap(\.claims)).sorted(), asOf: asOf)
        organisations = try db.organisations(Set(talks.compactMap(\.organisations.first)).sorted())
    }
}

/// Research as one caller may read it.
struct ResearchReading: Sendable {
    let records: ResearchRecords
    let caller: Caller
    let asOf: Day
    let policy: Policy

    /// Newest talks behind one share.
    private static let most = 12

    var view: ResearchView {
        let items = items
        let portfolio = ResearchPortfolio(items, asOf: asOf, policy: policy)
        let byLevel = Dictionary(grouping: items, by: \.level)
        let levels = ResearchLevel.allCases.map { level in
            let newest = (byLevel[level] ?? []).sorted { ($1.on, $1.interaction) < ($0.on, $0.interaction) }
            return ResearchView.Level(
                level: level, rate: portfolio.shares[level] ?? Rate(0, of: 0),
                talks: newest.prefix(Self.most).map { .interaction($0.interaction) })
        }
        let researched = products(items)
        return ResearchView(
            asOf: asOf, days: policy.research.days, depth: portfolio.depth,
            explanation: shortened(portfolio.explanation), levels: levels, ever: records.ever,
            coaching: coaching(levels), unprobed: unprobed, own: own, products: researched.map(line),
            findings: researched.flatMap { $0.warnings(policy.research) }.gravestFirst.map { Finding($0) })
    }

    /// What every talk of the year was about, and how deep it went.
    private var items: [ResearchItem] {
        records.talks.compactMap { talk in
            ResearchItem(
                talk, asked: records.questions[talk.id] ?? [], products: products(namedIn: talk), policy: policy)
        }
    }

    /// The explanation with the newest talks of each level.
    private func shortened(_ explanation: Explanation) -> Explanation {
        var explanation = explanation
        for index in explanation.terms.indices {
            explanation.terms[index].evidence = Array(explanation.terms[index].evidence.suffix(Self.most).reversed())
        }
        return explanation
    }

    /// What would take us deeper: from the level that most talks stop at.
    private func coaching(_ levels: [ResearchView.Level]) -> String? {
        let most = levels.filter { $0.rate.hits > 0 }.max { ($0.rate.hits, $0.level) < ($1.rate.hits, $1.level) }
        return most.map { Wording.coaching($0.level) }
    }

    private var unprobed: Rate {
        let marks = records.questions.values.joined().filter { $0.level?.shown == ResearchLevel.problems.rawValue }
            .compactMap(\.isUnprobed)
        return Rate(marks.count { $0 }, of: marks.count)
    }

    /// The talks whose questions the caller may look at as they were asked.
    private var own: [SessionLine] {
        let reading = SessionReading(caller: caller, policy: policy)
        return records.talks.filter(reading.mayGrade)
            .compactMap { talk in records.questions[talk.id].flatMap { reading.line(talk, $0) } }
            .sorted { ($1.on, $1.talk) < ($0.on, $0.talk) }
    }

    // MARK: Products

    /// The products a talk names in its title or in what came of it; every name is our own word.
    private func products(namedIn talk: Interaction) -> Set<Product.ID> {
        let text = (talk.title + " " + (talk.gist ?? "")).lowercased()
        return Set(records.products.filter { text.contains($0.name.lowercased()) }.map(\.id))
    }

    /// Products that talks or decisions name; of the others nobody wrote down whether a talk was about them.
    private func products(_ items: [ResearchItem]) -> [ProductResearch] {
        let isOnly = records.products.count == 1
        let named = items.reduce(into: Set<Product.ID>()) { $0.formUnion($1.products) }
        return records.products.filter { isOnly || named.contains($0.id) }
            .map { product in
                ProductResearch(
                    product, isOnly: isOnly, items: items, planning: planning(product, isOnly: isOnly), asOf: asOf,
                    policy: policy.research)
            }
            .sorted { ($0.name, $0.product) < ($1.name, $1.product) }
    }

    /// The conversations behind decisions that name a product.
    private func planning(_ product: Product, isOnly: Bool) -> Set<Interaction.ID> {
        records.bets.filter { isOnly || $0.text.lowercased().contains(product.name.lowercased()) }.flatMap(\.claims)
            .reduce(into: []) { $0.formUnion(records.heard[$1] ?? []) }
    }

    private func line(_ research: ProductResearch) -> ResearchView.ProductLine {
        ResearchView.ProductLine(
            name: research.name, talks: research.items.count, behindDecisions: research.behindDecisions.count,
            deepest: research.items.map(\.level).max())
    }

    // MARK: What it opens to

    /// The talks behind the shares.
    var citations: Citations {
        Citations(
            records.talks.map { talk in
                let isReadable = caller.mayRead(talk.standing.visibility)
                return Citation(
                    reference: .interaction(talk.id), title: isReadable ? talk.title : "In confidence",
                    quote: isReadable ? talk.gist : nil,
                    who: talk.organisations.first.flatMap { records.organisations[$0]?.name }, on: talk.happenedOn,
                    mark: Wording.name(talk.kind.value), interaction: talk.id, isInConfidence: !isReadable)
            } + records.products.map { Citation(reference: .product($0.id), title: $0.name) })
    }
}
