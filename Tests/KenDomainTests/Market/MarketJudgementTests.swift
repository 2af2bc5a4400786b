import KenDomain
import Testing

@Suite struct `A customer in its market` {
    @Test func `nothing on record is unknown, not aligned`() throws {
        let story = MarketCase()
        let judged = Judge.judge(
            Dossier(account: AccountCase.organisation(1, .account)), asOf: story.today, policy: story.policy)
        #expect(judged.market.heading.shown == .unknown)
        #expect(judged.market.bucket == .findOut)
        #expect(!judged.codes.contains(.alignmentStale))
        #expect(
            Wording.sentence(for: judged.market, of: "Orrell").plain.hasPrefix(
                "We cannot tell yet whether Orrell goes with its market. Ask: “In which industries do they sit"))
    }

    @Test func `with the market on one trend, with nothing on the other`() throws {
        var story = MarketCase.food()
        var dossier = try #require(story.dossier(1))
        story.roadmap(&dossier, "paper")
        let market = story.judge(dossier).market
        let positions = Dictionary(
            uniqueKeysWithValues: market.alignment.lines.map { ($0.title, $0.position.value) })
        #expect(positions == ["paper": 1, "short runs": -0.5])
        #expect(market.alignment.heading == .aligned)
        let sum = market.alignment.explanation.terms.reduce(0) { $0 + $1.contribution }
        #expect(abs(sum - (market.alignment.score ?? 9)) < 1e-9)
    }

    @Test func `a bet against the market heads away from it`() throws {
        var story = MarketCase.food()
        var dossier = try #require(story.dossier(1))
        story.roadmap(&dossier, "paper", .againstTrend)
        let market = story.judge(dossier).market
        #expect(market.alignment.heading == .diverging)
        #expect(
            Wording.sentence(for: market, of: "Brandtner").plain.hasPrefix(
                "Brandtner seems to be heading away from its own market: it bets against “paper”."))
    }

    @Test func `T-ALN a customer's denial moves nothing of the trend`() throws {
        var story = MarketCase.food()
        let dossier = try #require(story.dossier(1))
        let before = story.judge(dossier).market.alignment
        let own = story.says(1, "paper", -1, of: 1, age: 3)
        let after = story.judge(dossier).market.alignment
        #expect(after.lines.map(\.confidence) == before.lines.map(\.confidence))
        #expect(after.lines.first { $0.title == "paper" }?.ownWords == [.evidence(own)])
    }

    @Test func `opposite trends of two industries contest nothing`() throws {
        var account = AccountCase()
        let speaker = account.person(2)
        let claims = [1, -1].map { direction in
            let claim = account.claim(304, .trend(dimension: "paper", direction: direction, horizon: .twoYears))
            account.evidence(claim, .observation, by: speaker)
            return claim
        }
        #expect(account.ledger().answer(Question.ID(304))?.isContested == true)
        for place in claims.indices { account.dossier.claims[place].industry = .fixed(UInt8(place + 1)) }
        #expect(account.ledger().answer(Question.ID(304))?.isContested == false)
    }

    @Test func `one contradictory claim of another lowers the confidence in the trend`() throws {
        var story = MarketCase.food()
        story.organisation(5, "Sablewood")
        story.person(5, at: 5)
        let dossier = try #require(story.dossier(1))
        let paper = { (judged: Judgement) in
            judged.market.alignment.lines.first { $0.title == "paper" }?.confidence ?? 0
        }
        let before = paper(story.judge(dossier))
        story.says(5, "paper", -1, of: 1, age: 20)
        let after = paper(story.judge(dossier))
        #expect(after < before)
        #expect(after > 0)
    }

    @Test func `a trend says how sure it is, without words told in confidence`() throws {
        var story = MarketCase.food()
        story.organisation(5, "Sablewood")
        story.person(5, at: 5)
        let secret = story.says(5, "paper", of: 1, age: 20, visibility: .inConfidence([.fixed(92)]))
        let dossier = try #require(story.dossier(1))
        let paper = { (reader: Readership) in
            story.judge(dossier, for: reader).market.alignment.lines.first { $0.title == "paper" }
        }
        let (open, closed) = (try #require(paper(Readership(.localOwner))), try #require(paper(.everyone)))
        #expect(open.confidence == closed.confidence)
        #expect(open.sureness?.score == open.confidence)
        #expect(open.evidence.contains(.evidence(secret)))
        #expect(!closed.evidence.contains(.evidence(secret)))
        let terms = try #require(closed.sureness?.terms)
        #expect(!terms.flatMap(\.evidence).contains(.evidence(secret)))
        #expect(terms.count { $0.name == "answered in confidence: one account" } == 1)
    }

    @Test func `a roadmap without days is somewhere between late and ready`() throws {
        var story = MarketCase.food()
        var dossier = try #require(story.dossier(1))
        story.roadmap(&dossier, "paper", readyIn: nil)
        story.roadmap(&dossier, "short runs", readyIn: nil)
        let alignment = story.judge(dossier).market.alignment
        #expect(alignment.lines.map(\.position.value) == [0.625, 0.625])
        #expect(alignment.lines.first?.position.span == 0.25...1)
        #expect(alignment.doubt == .leaning)
        #expect(alignment.ask == [Question.ID(306)])
        #expect(alignment.explanation.notes.contains("part of their roadmap has no day, so it may be in time or late"))
    }

    @Test(arguments: [(300, 1.0), (365, 1), (365 + 365, 0.25), (365 + 900, 0.25)])
    func `in time is ready, a year after the turning point is late`(days: Int, position: Double) throws {
        var story = MarketCase.food()
        var dossier = try #require(story.dossier(1))
        story.roadmap(&dossier, "paper", readyIn: days)
        let line = story.judge(dossier).market.alignment.lines.first { $0.title == "paper" }
        #expect(line?.position.value == position)
    }

    @Test func `several items on one dimension weigh by their effort`() throws {
        var story = MarketCase.food()
        var dossier = try #require(story.dossier(1))
        story.roadmap(&dossier, "paper", effort: 1)
        story.roadmap(&dossier, "paper", .againstTrend, effort: 3)
        let line = story.judge(dossier).market.alignment.lines.first { $0.title == "paper" }
        #expect(line?.position.value == -0.5)
    }

    @Test func `an item that was dropped answers nothing`() throws {
        var story = MarketCase.food()
        var dossier = try #require(story.dossier(1))
        story.roadmap(&dossier, "paper")
        dossier.market.roadmap[0].status = .dropped
        let line = story.judge(dossier).market.alignment.lines.first { $0.title == "paper" }
        #expect(line?.position.isAbsent == true)
    }

    @Test func `a customer in three end industries is touched by the share of each`() throws {
        var story = MarketCase.food()
        for number in UInt8(2)...3 { story.industry(number, "industry \(number)") }
        story.sells(1, into: 2, share: 0.15)
        story.sells(1, into: 3, share: nil)
        story.trend(3, "safety", in: [1, 2], magnitude: 1)
        story.trend(4, "everywhere", in: [])
        story.trend(5, "elsewhere", in: [3])
        story.trend(6, "not theirs", in: [9])
        let alignment = story.judge(try #require(story.dossier(1))).market.alignment
        let shares = Dictionary(
            uniqueKeysWithValues: alignment.lines.map { ($0.title, printed($0.exposure)) })
        #expect(shares == ["paper": 0.8, "short runs": 0.8, "safety": 0.95, "everywhere": 0.95])
        #expect(
            alignment.explanation.notes.filter { $0.contains("not wholly known") }.map { String($0.prefix(9)) } == [
                "elsewhere", "everywher",
            ])
    }

    @Test func `in one industry alone the share need not be known`() throws {
        var story = MarketCase.food()
        story.market.exposures = []
        story.sells(1, into: 1, share: nil)
        var dossier = try #require(story.dossier(1))
        story.roadmap(&dossier, "paper")
        let alignment = story.judge(dossier).market.alignment
        #expect(alignment.lines.map(\.exposure) == [1, 1])
        #expect(alignment.heading == .aligned)
    }

    @Test func `what is learned tomorrow does not count today`() throws {
        var story = MarketCase.food()
        story.market.exposures = []
        story.sells(1, into: 1, share: 0.8, age: -1)
        var dossier = try #require(story.dossier(1))
        story.roadmap(&dossier, "paper", age: -1)
        #expect(story.judge(dossier).market.alignment.lines.isEmpty)
        let tomorrow = story.judge(dossier, asOf: story.today.adding(1)).market.alignment
        #expect(tomorrow.lines.contains { $0.position.value == 1 })
    }

    @Test func `an exposure announced for tomorrow does not hold today`() throws {
        var story = MarketCase.food()
        for place in story.market.exposures.indices { story.market.exposures[place].from = story.today.adding(1) }
        #expect(story.judge(try #require(story.dossier(1))).market.industries.isEmpty)
    }

    @Test func `half a year ago stands beside today`() throws {
        var story = MarketCase.food()
        for speaker in UInt8(2)...4 {
            story.says(speaker, "paper", of: 1, age: 200)
            story.says(speaker, "short runs", of: 1, age: 200)
        }
        var dossier = try #require(story.dossier(1))
        story.roadmap(&dossier, "paper", .againstTrend, age: 220)
        dossier.market.roadmap[0].standing.endedOn = story.today.adding(-100)
        story.roadmap(&dossier, "paper", age: 90)
        story.roadmap(&dossier, "short runs", age: 90)
        let market = story.judge(dossier).market
        #expect(market.earlier.heading == .diverging)
        #expect(market.alignment.heading == .aligned)
        #expect(market.earlierOn == story.today.adding(-180))
        #expect(
            Wording.sentence(for: market, of: "Brandtner").plain.hasSuffix(
                "Half a year ago it was heading away from it."))
    }

    @Test func `a called outlook turns the trend, and with it who goes with it`() throws {
        var story = MarketCase.food()
        for speaker in UInt8(2)...4 { story.says(speaker, "paper", -1, of: 1, trust: 1, age: 1) }
        var dossier = try #require(story.dossier(1))
        story.roadmap(&dossier, "paper")
        let call = try #require(
            OutlookCall(
                id: story.next(), caller: .fixed(91), subject: story.subject("paper", [1]), direction: .down,
                statement: "paper loses", likelihood: 0.8, confidence: .high, on: story.today,
                reviewOn: story.today.adding(90), standing: AccountCase.standing(story.today)))
        let position = { (story: MarketCase) in
            story.judge(dossier).market.alignment.lines.first { $0.title == "paper" }?.position.value
        }
        #expect(position(story) == 1)
        story.market.calls = [call]
        #expect(position(story) == -1)
    }

    @Test func `a roadmap told in confidence moves the figure of its circle alone`() throws {
        var story = MarketCase.food()
        var dossier = try #require(story.dossier(1))
        story.roadmap(&dossier, "paper")
        for claim in dossier.evidence.keys {
            for place in dossier.evidence[claim]?.indices ?? 0..<0 {
                dossier.evidence[claim]?[place].standing.visibility = .inConfidence([.fixed(92)])
            }
        }
        let insider = Readership(Caller(workspace: 1, person: .fixed(92), name: "in", role: .product))
        #expect(story.judge(dossier).market.alignment.heading == .unknown)
        #expect(story.judge(dossier, for: insider).market.alignment.heading == .aligned)
    }

    @Test func `a first view stands until evidence allows a score, and a set heading beside the computed one`() throws {
        var story = MarketCase.food()
        var dossier = try #require(story.dossier(1))
        let standing = AccountCase.standing(story.today)
        dossier.market.firstViews = [
            FirstView(
                id: .fixed(1), organisation: dossier.account.id, by: .fixed(91), sentence: "They will miss paper.",
                reason: "their hall", heading: .diverging, on: story.today, standing: standing)
        ]
        #expect(story.judge(dossier).market.firstView?.sentence == "They will miss paper.")
        var known = dossier
        story.roadmap(&known, "paper")
        #expect(story.judge(known).market.firstView == nil)
        known.market.settings = [
            HeadingSetting(
                id: .fixed(1), organisation: dossier.account.id, alignment: .drifting, stance: .shaping,
                reason: "we saw the line", by: .fixed(91), on: story.today, standing: standing)
        ]
        let set = story.judge(known).market
        #expect(set.heading.computed == .aligned)
        #expect(set.heading.shown == .drifting)
        #expect(set.bucket == .watchTheShaper)
    }

    @Test func `an alignment whose newest word is over a year old is stale`() throws {
        var story = MarketCase.food()
        var dossier = try #require(story.dossier(1))
        story.roadmap(&dossier, "paper", age: 10)
        story.policy.market.trendConfidence = 0.1
        story.policy.market.roadmapConfidence = 0.1
        #expect(!story.judge(dossier).codes.contains(.alignmentStale))
        let later = story.judge(dossier, asOf: story.today.adding(400))
        #expect(later.codes.contains(.alignmentStale))
        #expect(
            later.sentence(.alignmentStale)
                == "What we know of Brandtner's market and roadmap is old: the last word on it was 13 months ago.")
    }
}
