import KenDomain
import Testing

@testable import KenWeb

@Suite struct `Signs` {
    @Test func `each sign says in words what it shows`() {
        #expect(
            TierLadder([.strong, .none, .cold], foundation: 1).html.markup
                .contains("tier I strong, tier II no contact, tier III gone cold; foundation at tier 1"))
        #expect(KnowledgeRing(answered: 3, of: 47).html.markup.contains("3 of 47 questions answered"))
        #expect(HeadingArrow(.unknown).html.markup.contains("heading not known"))
        #expect(StanceMark(.shaping).html.markup.contains("shaping its industry"))
        #expect(SeverityMark(.critical).html.markup.contains("critical"))
    }

    @Test func `a tier without contact is dashed, not empty`() {
        #expect(TierLadder([.none, .none, .none], foundation: 0).html.markup.contains("rung none"))
    }

    @Test func `a ladder of missing tiers is drawn as unknown`() {
        #expect(TierLadder([], foundation: 0).html.markup.matches(of: /rung none/).count == 3)
    }

    @Test func `numbers outside their range do not break a drawing`() {
        #expect(KnowledgeRing(answered: 99, of: 10).html.markup.contains("10 of 10"))
        #expect(KnowledgeRing(answered: -1, of: 0).html.markup.contains("no questions apply"))
        let wild = BlindSpotMap([
            .init(name: "A", link: "/", value: .nan, knowledge: .infinity, revenue: -1, heading: nil, revenueWords: nil)
        ])
        #expect(!wild.html.markup.contains("nan"))
    }

    @Test func `the schools' badge stands only where they disagree`() {
        #expect(VoiceBadge(1).html.isEmpty)
        #expect(VoiceBadge(3).html.markup.contains("three different answers"))
    }

    @Test func `the map names what is worth much and known little`() {
        let map = BlindSpotMap([
            .init(name: "Near", link: "/", value: 0.9, knowledge: 0.8, revenue: 1, heading: nil, revenueWords: nil),
            .init(name: "Blind", link: "/", value: 0.8, knowledge: 0.1, revenue: 1, heading: nil, revenueWords: nil),
            .init(name: "Small", link: "/", value: 0.1, knowledge: 0.1, revenue: 1, heading: nil, revenueWords: nil),
        ])
        #expect(map.blindSpots.map(\.name) == ["Blind"])
    }

    @Test func `names on the map do not stand on each other`() {
        let crowd = (0..<12).map { place in
            BlindSpotMap.Point(
                name: "Customer \(place)", link: "/", value: 0.5, knowledge: 0.3, revenue: 1, heading: nil,
                revenueWords: nil)
        }
        let shown = BlindSpotMap(crowd).html.markup.matches(of: /class="name"/).count
        #expect(shown < 12 && shown > 0)
    }

    @Test func `the chain says who is between us, what is sold where, and who stands beside`() {
        let chain = ValueChain(
            revenue: nil, partner: .init(name: "A distributor"), account: .init(name: "A maker"),
            rivals: [.init(name: "A rival")],
            industries: [.init(name: "Food", share: 0.7), .init(name: "Drinks")], trends: [])
        #expect(
            chain.says
                == "We sell through A distributor to A maker, which sells into Food \(Wording.percent(0.7)) and Drinks, share not known; "
                + "beside A rival.")
    }

    @Test func `a chain of which nothing is known is drawn dashed and says so`() {
        let chain = ValueChain(account: .init(name: "A maker"), rivals: [], industries: [], trends: [])
        #expect(chain.says.contains("into industries nobody has named"))
        #expect(chain.html.markup.contains("link none") && chain.html.markup.contains("Rivals: not known"))
    }

    @Test(arguments: [(0.5, "C"), (.nan, "D"), (9, "E")] as [(Double, String)])
    func `a share outside its range does not break a band`(_ share: Double, _ name: String) {
        let chain = ValueChain(
            account: .init(name: "A maker"), rivals: [], industries: [.init(name: name, share: share)], trends: [])
        #expect(!chain.html.markup.lowercased().contains("\"nan") && !chain.html.markup.contains(" nan"))
    }

    @Test func `words too long for a drawing are cut with a sign that they are`() {
        #expect("short".cut(to: 8) == "short")
        #expect("rather long words".cut(to: 8) == "rather…")
    }
}
