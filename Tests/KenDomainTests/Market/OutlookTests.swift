import KenDomain
import Testing

@Suite struct `Outlook across customers` {
    /// Rule book 12: what seven people say of short runs, with trust as the worked example gives it.
    private func shortRuns() -> MarketCase {
        var story = MarketCase()
        for (number, name) in ["food", "labels", "textiles", "drinks"].enumerated() {
            story.industry(UInt8(number + 1), name)
        }
        let accounts: [(UInt8, String, Organisation.Kind)] = [
            (1, "Brandtner", .account), (2, "Nordvik", .endCustomer), (3, "Merrow", .account),
            (4, "Takumori", .account), (5, "Pacifill", .account), (6, "Kroll", .channelPartner),
        ]
        for (number, name, kind) in accounts {
            story.organisation(number, name, kind)
            story.person(number, at: number)
        }
        story.person(11, at: 1)
        story.says(2, "short runs", of: 1, trust: 0.35, age: 47, filedAt: 1, hearer: 91)
        story.says(11, "short runs", of: 1, trust: 0.60, age: 233, hearer: 92)
        story.says(11, "short runs", of: 1, trust: 0.60, age: 12, hearer: 92, visibility: .inConfidence([.fixed(92)]))
        story.says(1, "short runs", -1, of: 1, trust: 0.35, age: 120, gist: "paper is a fashion")
        story.says(3, "short runs", of: 2, trust: 0.40, age: 66, hearer: 93)
        story.says(4, "short runs", of: 3, trust: 0.55, age: 150, hearer: 93)
        story.says(5, "short runs", of: 4, trust: 0.50, age: 75, hearer: 93)
        story.says(6, "short runs", -1, of: 1, trust: 0.40, age: 88, .partnerReport)
        story.executiveTalk(2, age: 47)
        story.executiveTalk(1, age: 120)
        return story
    }

    private let owner = Readership(.localOwner)

    @Test func `T-OUT-02 five accounts agree on short runs, one of them not inside`() throws {
        let outlook = shortRuns().outlook("Short  Runs", [1, 2, 3, 4], for: owner)
        let weights = Dictionary(uniqueKeysWithValues: outlook.threads.map { ($0.account, printed($0.weight)) })
        #expect(weights[.fixed(2)] == 0.4786)
        #expect(weights[.fixed(1)] == 0.3743)
        #expect(weights[.fixed(3)] == 0.4727)
        #expect(weights[.fixed(4)] == 0.4218)
        #expect(weights[.fixed(5)] == 0.4949)
        let inside = try #require(outlook.threads.first { $0.account == .fixed(1) })
        #expect(printed(inside.up) == 0.6206)
        #expect(printed(inside.down) == 0.3968)
        #expect(outlook.asides.map { printed($0.weight) } == [0.2513])
        #expect(outlook.accounts == 5)
        #expect(printed(outlook.weight) == 2.2424)
        #expect(outlook.agreement == 1)
        #expect(outlook.agreementWord == .high)
        #expect(outlook.breadth == .medium)
        #expect(outlook.confidence == .high)
        #expect(outlook.dissents.map(\.kind) == [.inside])
        #expect(outlook.dissents.first?.reason == "paper is a fashion")
        #expect(outlook.isCallable)
    }

    @Test func `T-OUT-02 without two executive talks it stays a hypothesis`() {
        var story = shortRuns()
        story.market.executiveTalks = story.market.executiveTalks.suffix(1)
        let outlook = story.outlook("short runs", [1, 2, 3, 4], for: owner)
        #expect(outlook.missing == [.executiveTalks(1)])
        #expect(
            Wording.sentences(for: outlook).last?.plain == "A hypothesis so far; a call needs one executive talk.")
    }

    @Test func `who is in nobody's confidence sees the figures, and not whose words moved them`() {
        let outlook = shortRuns().outlook("short runs", [1, 2, 3, 4])
        #expect(outlook.accounts == 5)
        #expect(printed(outlook.weight) == 2.2424)
        #expect(outlook.answeredInConfidence == 1)
        #expect(!outlook.threads.contains { $0.account == .fixed(1) })
        #expect(outlook.dissents.isEmpty)
        let hidden = outlook.explanation.terms.filter { $0.name.hasPrefix("answered in confidence") }
        #expect(hidden.map(\.evidence) == [[]])
        #expect(abs(outlook.explanation.terms.reduce(0) { $0 + $1.contribution } - 1) < 1e-9)
    }

    @Test func `with fewer than three accounts in-confidence words count for their circle alone`() {
        var story = shortRuns()
        story.market.claims.removeAll { $0.organisation != .fixed(1) || $0.industry != .fixed(1) }
        let insider = Readership(Caller(workspace: 1, person: .fixed(92), name: "in", role: .product))
        let (inside, outside) = (
            story.outlook("short runs", [1], for: insider), story.outlook("short runs", [1])
        )
        let account = { (outlook: Outlook) in outlook.threads.first { $0.account == .fixed(1) } }
        #expect(account(inside).map { printed($0.up) } == 0.6206)
        #expect(account(outside).map { printed($0.up) } == 0.3519)
        #expect(outside.answeredInConfidence == 0)
    }

    @Test func `a speaker counts for their own account, wherever the claim is filed`() {
        var story = MarketCase.food()
        story.says(3, "cold chain", of: 1, age: 5, filedAt: 1)
        let outlook = story.outlook("cold chain", [1])
        #expect(outlook.threads.map(\.account) == [.fixed(3)])
    }

    @Test func `split inside the account, neither side is averaged away`() {
        var story = MarketCase.food()
        story.person(14, at: 4)
        story.says(14, "paper", -1, of: 1, age: 20, gist: "plastic stays")
        let outlook = story.outlook("paper", [1])
        let thread = outlook.threads.first { $0.account == .fixed(4) }
        #expect(thread?.direction == 0)
        #expect(outlook.dissents.map(\.kind) == [.split])
        #expect(outlook.dissents.first?.reason == "plastic stays")
    }

    @Test func `a shaper that disagrees may bend the trend`() {
        var story = MarketCase.food()
        story.organisation(5, "Sablewood")
        story.person(5, at: 5)
        story.says(5, "paper", -1, of: 1, age: 20)
        story.market.stances[.fixed(5)] = .shaping
        let outlook = story.outlook("paper", [1])
        #expect(outlook.hasDissentingShaper)
        #expect(Wording.sentences(for: outlook).contains { $0.plain.contains("A shaper disagrees") })
    }

    @Test func `words of the future do not count`() {
        var story = MarketCase.food()
        story.says(2, "ice", of: 1, age: -1)
        #expect(story.outlook("ice", [1]).accounts == 0)
        #expect(story.outlook("ice", [1], asOf: story.today.adding(1)).accounts == 1)
        #expect(
            Wording.sentences(for: story.outlook("ice", [1])).first?.plain
                == "No customer has spoken of “ice” yet.")
    }

    @Test func `it says on how many key customers it rests and whom nobody asked`() {
        var story = MarketCase.food()
        story.organisation(7, "Vestamar")
        for number in [UInt8(3), 7] { story.sells(number, into: 1, share: 0.5) }
        story.market.keyCustomers = [.fixed(1), .fixed(3), .fixed(7)]
        let outlook = story.outlook("paper", [1])
        #expect(outlook.basis.asked == 1)
        #expect(
            Wording.sentences(for: outlook).map(\.plain).contains(
                "It rests on 1 of 3 key customers in this industry; not asked: Brandtner and Vestamar."))
    }

    @Test func `no sentence mixes likelihood and confidence`() throws {
        var story = shortRuns()
        let call = try #require(
            OutlookCall(
                id: story.next(), caller: .fixed(91), subject: story.subject("short runs", [1]),
                statement: "short runs replace long ones", likelihood: 0.75, confidence: .high,
                dissent: "Brandtner calls it a fashion.", on: story.today, reviewOn: story.today.adding(180),
                standing: AccountCase.standing(story.today)))
        #expect(
            Wording.sentences(for: call).map(\.plain) == [
                "We judge it likely that short runs replace long ones.",
                "Confidence in this judgement is high.", "Seen otherwise: Brandtner calls it a fashion.",
            ])
        let text = Wording.sentences(for: story.outlook("short runs", [1, 2, 3, 4], for: owner)).map(\.plain)
        #expect((text + Wording.sentences(for: call).map(\.plain)).flatMap(LikelihoodLint.mixed).isEmpty)
    }

    @Test func `the order of the claims changes nothing`() {
        let story = shortRuns()
        var turned = story
        turned.market.claims.reverse()
        let isSame =
            story.prepared().outlooks(for: owner, policy: story.policy)
            == turned.prepared().outlooks(for: owner, policy: story.policy)
        #expect(isSame)
    }
}
