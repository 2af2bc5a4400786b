import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenStore

/// Food with a trend, a customer who sells there, and another one with whom somebody speaks of it.
private struct SmallMarket {
    var sample = Sample()
    let store: SQLiteEngine
    let own, account, teller: Organisation
    let colleague, speaker: Person
    let food: EndIndustry
    let trend: Trend
    let exposure: Exposure
    let claim: Claim
    let words: EvidenceItem
    let talk: Interaction

    init() async throws {
        var own = sample.account("Fjellmark")
        own.kind = .stated(.ownCompany)
        self.own = own
        (account, teller) = (sample.account("Brandtner"), sample.account("Merrow"))
        (colleague, speaker) = (sample.person("Ines Roth"), sample.person("Katrin Weiss"))
        food = EndIndustry(id: sample.id(), name: "food", standing: sample.standing())
        let subject = TrendSubject(industries: [food.id], dimension: "paper", horizons: [.twoYears])
        trend = Trend(
            id: sample.id(), title: "paper replaces plastic", subject: subject, magnitude: 2,
            standing: sample.standing())
        exposure = Exposure(
            id: sample.id(), organisation: account.id, industry: food.id, share: 0.8, from: Day(19_000),
            standing: sample.standing())
        var claim = Claim(
            id: sample.id(), question: Question.ID(304), organisation: teller.id,
            value: .trend(dimension: "paper", direction: 1, horizon: .twoYears), gist: "paper comes",
            standing: sample.standing())
        claim.industry = food.id
        self.claim = claim
        talk = sample.meeting(with: teller, [colleague, speaker], on: Day(19_990))
        words = EvidenceItem(
            id: sample.id(), claim: claim.id, source: .talkAboutProblems, speaker: speaker.id, hearer: colleague.id,
            on: .test, interaction: talk.id, standing: sample.standing())
        let store = try await Engine.sqlite.fresh()
        self.store = store
        let places = [(colleague, own), (speaker, teller)].map { person, at in
            Affiliation(
                id: sample.id(), person: person.id, organisation: at.id, title: "Head", standing: sample.standing())
        }
        let records: [any StoredRecord] =
            [own, account, teller, colleague, speaker] + places
            + [food, trend, exposure, claim, talk, words]
        try await store.write(.test()) { db in for record in records { try db.insert(record) } }
        try await settle()
    }

    /// Accounts due, which are then due no more.
    func due(after deed: @escaping @Sendable (Journal) throws -> Void) async throws -> Set<Organisation.ID> {
        try await store.write(.test()) { try deed($0) }
        let due = try await store.read { try $0.accountsToJudge(on: .test, policy: "p 1") }
        try await settle()
        return Set(due)
    }

    private func settle() async throws {
        try await store.write { db in
            let due = try db.accountsToJudge(on: .test, policy: "p 1")
            try db.replaceJudgements(of: due, with: [], change: try db.lastChange())
        }
    }

    func dossier(
        asOf day: Day = .test, keyCustomers: Set<Organisation.ID> = []
    ) async throws -> MarketDossier {
        try await store.read { try $0.marketDossier(asOf: day, keyCustomers: keyCustomers, policy: Policy()) }
    }
}

@Suite struct `A market's dossier` {
    @Test func `holds the words about trends wherever they are filed, with speakers and trust`() async throws {
        let world = try await SmallMarket()
        let market = try await world.dossier()
        #expect(market.ourCompany == world.own.id)
        #expect(market.industries == [world.food])
        #expect(market.trends == [world.trend])
        #expect(market.exposures == [world.exposure])
        #expect(market.claims == [world.claim])
        #expect(market.evidence == [world.claim.id: [world.words]])
        #expect(Set(market.people.keys) == [world.colleague.id, world.speaker.id])
        #expect(market.people[world.speaker.id]?.side == .theirs)
        #expect(Set(market.organisations.keys) == [world.own.id, world.teller.id, world.account.id])
        let trust = try #require(market.trust[world.words.id])
        let dossier = try #require(try await world.store.read { try $0.dossier(of: world.teller.id, asOf: .test) })
        #expect(trust == Depths(dossier: dossier, policy: Policy()).trust(in: [world.words])[world.words.id])
    }

    @Test func `holds nothing that was learned later`() async throws {
        let market = try await SmallMarket().dossier(asOf: Day(19_999))
        #expect(market.trends.isEmpty && market.claims.isEmpty && market.exposures.isEmpty && market.trust.isEmpty)
    }

    @Test func `holds key customers, their stance and talks of executives of the last year`() async throws {
        var world = try await SmallMarket()
        let places = [(world.colleague, world.own), (world.speaker, world.teller)].map { person, at in
            Affiliation(
                id: world.sample.id(), person: person.id, organisation: at.id, title: "Chief executive",
                functions: .stated([.executive]), standing: world.sample.standing())
        }
        let facts = [(world.colleague, Fact.employedByUs), (world.speaker, .decides)].map { person, fact in
            PartyRole(
                id: world.sample.id(), party: .person(person.id), fact: fact, answer: .stated(.yes),
                standing: world.sample.standing())
        }
        let talks = [19_950, 19_600].map { day in
            var talk = world.sample.meeting(with: world.teller, [world.colleague, world.speaker], on: Day(day))
            talk.topics = .stated([TopicMinutes(.theirCustomers, 60)])
            talk.minutes = 60
            return talk
        }
        let signs = [StanceIndicator.firstToMarket, .leadsStandards, .changesThePlay].map { sign in
            StanceObservation(
                id: world.sample.id(), organisation: world.teller.id, indicator: sign, reading: .leads, gist: "so",
                on: .test, standing: world.sample.standing())
        }
        try await world.store.write(.test()) { db in
            try db.insert(places)
            try db.insert(facts)
            try db.insert(talks)
            try db.insert(signs)
        }
        let market = try await world.dossier(keyCustomers: [world.teller.id])
        #expect(market.keyCustomers == [world.teller.id])
        #expect(market.owners.isEmpty)
        #expect(market.stances == [world.teller.id: .shaping])
        #expect(market.executiveTalks.map(\.interaction) == [talks[0].id])
    }

    @Test func `takes as many queries for many claims as for one`() async throws {
        var world = try await SmallMarket()
        let first = try await world.queries()
        let claims = (0..<60).map { _ in
            var claim = world.claim
            claim.id = world.sample.id()
            return claim
        }
        let items = claims.map { claim in
            EvidenceItem(
                id: world.sample.id(), claim: claim.id, source: .desk, speaker: world.speaker.id, hearer: nil,
                on: .test, standing: world.sample.standing())
        }
        try await world.store.write(.test()) { db in
            try db.insert(claims)
            try db.insert(items)
        }
        #expect(try await world.queries() == first)
        #expect(first <= 33)
    }

    @Test func `is looked for in one query where there is no trend`() async throws {
        let store = try await Engine.sqlite.fresh()
        let (isThere, queries) = try await store.read { db in
            let counting = CountingConnection(db)
            return (try counting.hasMarkets(asOf: .test), counting.queries)
        }
        #expect(!isThere && queries == 1)
        #expect(try await SmallMarket().store.read { try $0.hasMarkets(asOf: .test) })
    }
}

extension SmallMarket {
    fileprivate func queries() async throws -> Int {
        try await store.read { db in
            let counting = CountingConnection(db)
            _ = try counting.marketDossier(asOf: .test, keyCustomers: [], policy: Policy())
            return counting.queries
        }
    }
}

@Suite struct `Accounts due when a market changes` {
    @Test func `a trend matters to whoever sells into its industries, and to nobody else`() async throws {
        let world = try await SmallMarket()
        var trend = world.trend
        trend.magnitude = 1
        let changed = trend
        #expect(try await world.due { try $0.update(changed) } == [world.account.id])
    }

    @Test func `a trend that leaves an industry matters to whoever sells there`() async throws {
        var world = try await SmallMarket()
        let other = EndIndustry(id: world.sample.id(), name: "tools", standing: world.sample.standing())
        #expect(try await world.due { try $0.insert(other) } == [])
        var trend = world.trend
        trend.subject = TrendSubject(industries: [other.id], dimension: "paper", horizons: [])
        let moved = trend
        #expect(try await world.due { try $0.update(moved) } == [world.account.id])
        var after = moved
        after.standing.version = 2
        after.magnitude = 1
        let second = after
        #expect(try await world.due { try $0.update(second) } == [])
    }

    @Test func `words about a trend matter to whoever sells there, whomever they are filed under`() async throws {
        var world = try await SmallMarket()
        let item = EvidenceItem(
            id: world.sample.id(), claim: world.claim.id, source: .desk, speaker: nil, hearer: nil, on: .test,
            standing: world.sample.standing())
        let both: Set = [world.account.id, world.teller.id]
        #expect(try await world.due { try $0.insert(item) } == both)
        var claim = world.claim
        claim.gist = "paper comes soon"
        let changed = claim
        #expect(try await world.due { try $0.update(changed) } == both)
    }

    @Test func `an exposure matters to its account, a call and an industry to whoever sells there`() async throws {
        var world = try await SmallMarket()
        var exposure = world.exposure
        exposure.share = 0.5
        let half = exposure
        #expect(try await world.due { try $0.update(half) } == [world.account.id])
        let call = OutlookCall(
            id: world.sample.id(), caller: world.colleague.id, subject: world.trend.subject, statement: "paper comes",
            likelihood: 0.8, confidence: .high, on: .test, reviewOn: Day(20_100), standing: world.sample.standing())
        let made = try #require(call)
        #expect(try await world.due { try $0.insert(made) } == [world.account.id])
        var food = world.food
        food.name = "food and drink"
        let renamed = food
        #expect(try await world.due { try $0.update(renamed) } == [world.account.id])
    }

    @Test func `a rival's cell matters to the customer whose rival it is`() async throws {
        var world = try await SmallMarket()
        let rival = Competitor(
            id: world.sample.id(), rivalOf: world.account.id, name: "Rival", kind: .direct,
            standing: world.sample.standing())
        #expect(try await world.due { try $0.insert(rival) } == [world.account.id])
        let cell = DifferentiatorCell(
            id: world.sample.id(), competitor: rival.id, attribute: "price", relative: 1,
            standing: world.sample.standing())
        #expect(try await world.due { try $0.insert(cell) } == [world.account.id])
    }

    @Test func `an item of ours matters to those who were shown it`() async throws {
        var world = try await SmallMarket()
        var item = RoadmapItem(
            id: world.sample.id(), owner: world.own.id, title: "axis", dimension: nil,
            standing: world.sample.standing())
        let shown = Disclosure(
            id: world.sample.id(), of: DisclosureSubject(item, from: .test), on: .test, to: world.teller.id,
            people: [], by: nil, channel: .inPerson, hasNotice: true, isAcknowledged: true,
            standing: world.sample.standing())
        let new = item
        _ = try await world.due { db in
            try db.insert(new)
            try db.insert(shown)
        }
        item.status = .dropped
        let dropped = item
        #expect(try await world.due { try $0.update(dropped) }.contains(world.teller.id))
    }
}
