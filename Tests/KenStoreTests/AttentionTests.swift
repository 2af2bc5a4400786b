import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@Suite struct `Effort over the whole company` {
    @Test(arguments: Engine.available)
    func `is summed by the database as the rule sums it from the records`(on engine: Engine) async throws {
        let world = EffortWorld()
        let store = try await engine.fresh()
        try await store.write(.test()) { try world.insert(into: $0) }
        let records = try await store.read { try $0.companyRecords(asOf: .test, policy: Policy()) }
        let everybody = Set(world.people.map(\.id))
        let profiles = try await store.read { try $0.profiles(of: everybody, asOf: .test).people }
        let look: Attention.Look = { profiles[$0] }
        let policy = Policy()
        let summed = records.efforts.map { $0.attention(policy: policy) { records.labels[$0] } }
        let ruled = [
            Attention.contact(world.talks, asOf: .test, policy: policy, look: look),
            Attention.development(world.work, asOf: .test, policy: policy, look: look),
            Attention.evidence(world.evidence, asOf: .test, policy: policy, look: look),
        ]
        #expect(summed.map { $0.parts.map(\.label) } == ruled.map { $0.parts.map(\.label) })
        for (one, other) in zip(summed, ruled) {
            for (left, right) in zip(one.parts, other.parts) {
                #expect(abs(left.amount - right.amount) < 1e-9)
                #expect(abs(left.share - right.share) < 1e-9)
            }
            #expect(one.explanation.notes == other.explanation.notes)
        }
        #expect(summed.map { $0.parts.count } == [3, 2, 2])
        #expect(summed.map(\.currency) == Attention.Currency.allCases)
    }

    /// What may happen between two counts.
    enum News: CaseIterable {
        case aTalkAndWords, aTalkWithoutLength, aTalkChanged, aTalkTakenBack, somebodyMoved, nothing
    }

    @Test(arguments: News.allCases)
    func `is the same counted on from before and counted anew`(after news: News) async throws {
        let world = EffortWorld()
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try world.insert(into: $0) }
        let held = try await store.read { db in
            (try db.companyRecords(asOf: .test, policy: Policy()), try db.lastChange())
        }
        try await store.write(.test()) { try world.write(news, into: $0) }
        let (on, anew) = try await store.read { db in
            (
                try db.companyRecords(asOf: .test, policy: Policy(), after: held),
                try db.companyRecords(asOf: .test, policy: Policy())
            )
        }
        #expect(on.efforts == anew.efforts)
        #expect(on.labels == anew.labels)
        #expect((anew.efforts == held.0.efforts && anew.labels == held.0.labels) == (news == .nothing))
    }

    @Test func `goes on from what was counted when only something new was added`() async throws {
        let world = EffortWorld()
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try world.insert(into: $0) }
        let change = try await store.read { try $0.lastChange() }
        for news in [News.aTalkAndWords, .nothing] {
            try await store.write(.test()) { try world.write(news, into: $0) }
        }
        // What is held is taken at its word: were it counted anew, the made-up minutes would be gone.
        var held = CompanyRecords()
        held.efforts = [Effort(.contactMinutes, amounts: [world.people[3].id: 1000])]
        let records = try await store.read { [held] in
            try $0.companyRecords(asOf: .test, policy: Policy(), after: (held, change))
        }
        #expect(records.efforts.first?.amounts[world.people[3].id] == 1000)
        #expect(records.efforts.first?.amounts[world.people[4].id] == 45)
    }

    @Test func `leaves out what was learned, or happened, after the day`() async throws {
        let world = EffortWorld()
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try world.insert(into: $0) }
        let before = try await store.read { try $0.companyRecords(asOf: Day.test.adding(-190), policy: Policy()) }
        #expect(before.efforts.map(\.amounts.isEmpty) == [true, true, true])
    }

    @Test func `who paid what is counted as far as it falls within the last year`() async throws {
        let world = EffortWorld()
        let store = try await Engine.sqlite.fresh()
        try await store.write(.test()) { try world.insert(into: $0) }
        let records = try await store.read { try $0.companyRecords(asOf: .test, policy: Policy()) }
        #expect(records.revenue.map(\.payer.name) == ["Dealer"])
        #expect(records.revenue.map(\.amount) == [Money(minorUnits: 5_000, currency: "EUR")])
        #expect(records.paid.map(\.name) == ["Dealer"])
    }
}

/// We, an account and a dealer that somebody called an account; talks, work and words of half a year and before.
private struct EffortWorld: Sendable {
    let organisations: [Organisation]
    let people: [Person]
    let places: [Affiliation]
    let talks: [Interaction]
    let work: [WorkItem]
    let claim: Claim
    let evidence: [EvidenceItem]
    let revenue: RevenueFact
    let role: PartyRole

    init() {
        var sample = Sample()
        let long = Day.test.adding(-700)
        let account = sample.account(learned: long), dealer = sample.account("Dealer", learned: long)
        let own = Organisation(id: sample.id(), name: "Us", kind: .stated(.ownCompany), standing: sample.standing(long))
        let names = ["Ada", "Bo", "Designer", "Buyer", "Reseller"]
        let people = names.map { sample.person($0, learned: long) }
        let functions: [Set<Function>] = [[.sales], [.product], [.engineering], [.procurement], [.sales]]
        let homes = [own, own, account, account, dealer]
        places = people.indices.map { place in
            Affiliation(
                id: sample.id(), person: people[place].id, organisation: homes[place].id, title: nil,
                functions: .stated(functions[place]), standing: sample.standing(long))
        }
        let guests = [[0, 2], [0, 1, 2, 3], [1, 4], [4], [0, 1], [0, 3], [0, 2]]
        let minutes: [Double?] = [60, 45.5, 30, 20, 60, nil, 500]
        let days = [-1, -30, -100, -180, -5, -9, -181]
        talks = guests.indices.map { place in
            var talk = sample.meeting(
                with: account, guests[place].map { people[$0] }, on: Day.test.adding(days[place]),
                learned: Day.test.adding(days[place]))
            talk.minutes = minutes[place]
            return talk
        }
        let requesters = [2, nil, 3, 2]
        let points: [Double?] = [5, 3, nil, 2]
        work = requesters.indices.map { place in
            WorkItem(
                id: sample.id(), title: "w\(place)", points: points[place],
                requester: requesters[place].map { people[$0].id },
                openedOn: Day.test.adding(place == 3 ? -400 : -20), doneOn: place == 0 ? Day.test.adding(-2) : nil,
                standing: sample.standing(Day.test.adding(place == 3 ? -400 : -20)))
        }
        let claim = Claim(
            id: sample.id(), question: QuestionBank.all[0].id, organisation: account.id, value: .text("x"), gist: "x",
            standing: sample.standing(long))
        let speakers = [2, 2, 3, nil]
        evidence = speakers.map { speaker in
            EvidenceItem(
                id: sample.id(), claim: claim.id, source: .talkAboutProblems, speaker: speaker.map { people[$0].id },
                hearer: people[0].id, on: Day.test.adding(-20), standing: sample.standing(Day.test.adding(-20)))
        }
        // Two hundred days of which the last hundred lie within the year.
        let start = Day.test.adding(1 - Policy().tiers.revenueDays - 100)
        revenue = RevenueFact(
            id: sample.id(), organisation: dealer.id, from: start, until: start.adding(200),
            amount: Money(minorUnits: 10_000, currency: "EUR"), standing: sample.standing(long))
        role = PartyRole(
            id: sample.id(), party: .organisation(dealer.id), fact: .paidByUs, answer: .stated(.yes),
            standing: sample.standing(long))
        (organisations, self.people, self.claim) = ([own, account, dealer], people, claim)
    }

    func write(_ news: `Effort over the whole company`.News, into db: Journal) throws {
        var sample = Sample(after: 900)
        switch news {
        case .aTalkAndWords, .aTalkWithoutLength:
            var talk = sample.meeting(
                with: organisations[1], [people[0], people[4]], on: Day.test.adding(-1), learned: Day.test.adding(-1))
            talk.minutes = news == .aTalkAndWords ? 45 : nil
            try db.insert(talk)
            guard news == .aTalkAndWords else { return }
            try db.insert(
                EvidenceItem(
                    id: sample.id(), claim: claim.id, source: .talkAboutProblems, speaker: people[4].id,
                    hearer: people[0].id, on: Day.test.adding(-1), standing: sample.standing(Day.test.adding(-1))))
        case .aTalkChanged:
            var talk = talks[0]
            talk.minutes = 600
            try db.update(talk)
        case .aTalkTakenBack: try db.end(talks[0])
        case .somebodyMoved:
            var place = places[2]
            place.functions = .stated([.procurement])
            try db.update(place)
        case .nothing: return
        }
    }

    func insert(into db: Journal) throws {
        try db.insert(organisations)
        try db.insert(people)
        try db.insert(places)
        try db.insert(talks)
        try db.insert(work)
        try db.insert(claim)
        try db.insert(evidence)
        try db.insert(revenue)
        try db.insert(role)
    }
}
