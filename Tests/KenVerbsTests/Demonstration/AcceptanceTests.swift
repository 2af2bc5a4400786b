import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

/// The points of rule book 12.13 that pages and commands show, asked of the verbs after `Demo/` came in through the
/// importer; what lies behind the earlier points is held by ``The demonstration company``.
@Suite struct `The acceptance list` {
    let world: DemonstrationWorld

    init() async throws { world = try await DemonstrationWorld.shared() }

    private func account(_ name: String) async throws -> AccountView {
        try await world.ken.account(AccountInput(account: name), as: .localOwner)
    }

    private func warnings(_ name: String) async throws -> [WarningLine] {
        try await world.ken.warnings(WarningsInput(account: name), as: .localOwner).lines
    }

    @Test func `point 1: Orrell stands on its first tier at most, and that it is gatekept is said with its score`()
        async throws
    {
        #expect(try await account("Orrell Lifts").mark.foundation <= 1)
        let line = try #require(try await warnings("Orrell Lifts").first { $0.subject.code == .gatekept })
        #expect(abs((line.finding.explanation?.score ?? 0) - 0.96) < 0.0005)
    }

    @Test func `point 2: that Lumenar is met at trade fairs alone is said`() async throws {
        #expect(try await warnings("Lumenar Labs").contains { $0.subject.code == .conferenceOnly })
    }

    @Test func `point 3: executives do the work of sales at Merrow`() async throws {
        let codes = try await warnings("Merrow Print Systems").map(\.subject.code)
        #expect(codes.contains(.executivesStuckInTactics) && codes.contains(.executivesDoSalesWork))
    }

    @Test func `point 5: the noise was passed over once, and the next meeting is about to`() async throws {
        let view = try await world.ken.warnings(WarningsInput(account: "Vestamar Kitchens"), as: .localOwner)
        for (code, what) in [(Warning.Code.needNotFirst, "Premium module"), (.needPassedOver, "")] {
            let line = try #require(view.lines.first { $0.subject.code == code })
            let cited = view.citations.of(line.finding.references).map(\.title)
            #expect(cited.contains { $0.contains(what) }, "\(code): \(cited)")
            #expect(line.finding.sentence.plain.contains("noise"), "\(line.finding.sentence.plain)")
        }
    }

    @Test func `point 7: no designer of Cordovan was met`() async throws {
        #expect(try await warnings("Cordovan Cranes").contains { $0.subject.code == .noPrimaryContact })
    }

    @Test func `point 8: Brandtner heads away from its market, and what contradicts it stands beside it`() async throws
    {
        let view = try await account("Brandtner Packmaschinen")
        #expect((view.findings + view.further).contains { $0.code == .divergingAccount })
        let line = try #require(view.ledger.first { $0.question.description == "Q304" })
        #expect(line.isContested && line.answers.count > 1)
        let outside = try await world.ken.account(AccountInput(account: "Brandtner Packmaschinen"), as: .reader)
        #expect(outside.timeline.contains { $0.isInConfidence && $0.title == "In confidence" })
        #expect(view.timeline.allSatisfy { !$0.isInConfidence })
    }

    @Test func `point 9: designers get most of our minutes, partners' wishes most of development`() async throws {
        let view = try await world.ken.attention(AsOfInput(), as: .localOwner)
        let contact = try #require(view.attention.first { $0.currency == .contactMinutes })
        #expect(contact.parts.reduce(0) { $0 + $1.amount } == 6410)
        let shares = Dictionary(contact.parts.map { ($0.label, (($0.share * 1000).rounded() / 10)) }) { $1 }
        #expect(
            shares == [
                .componentDesigner: 60.6, .decisionMaker: 12.9, .endCustomer: 12.2, .purchaser: 5.9, .influencer: 3.5,
                .channelPartner: 3.2, .administrator: 1.8,
            ])
        let development = try #require(view.attention.first { $0.currency == .developmentPoints })
        #expect(development.parts.first?.label == .channelPartner)
        #expect(view.findings.contains { $0.code == .othersComeFirst })
    }

    @Test func `point 10: revenue is kept to 94.8 %, with what grew to 101.7 %, and ten of eleven customers stay`()
        async throws
    {
        let view = try await world.ken.metrics(AsOfInput(), as: .localOwner)
        #expect(view.retention.map(\.text) == ["94.8\u{00A0}%", "101.7\u{00A0}%", "90.9\u{00A0}%"])
        let logos = try #require(view.retention.first { $0.name == .logoRetention })
        #expect(logos.explanation?.terms.first?.value == 10 && logos.behind == "eleven customers")
        #expect(logos.range == "62.3\u{00A0}% to 98.4\u{00A0}%")
        #expect(view.lost.map(\.name) == ["Deltane Hoists"] && view.unknown.isEmpty)
        #expect(view.sentences.first?.plain.contains("Deltane Hoists left") == true)
    }

    @Test(arguments: [
        ("Brandtner Packmaschinen", Bucket.hedge), ("Orrell Lifts", .findOut), ("Merrow Print Systems", .findOut),
        ("Takumori Loom Works", .keepPace), ("Aurelio Medicale", .helpThemRun), ("Vestamar Kitchens", .findOut),
        ("Lumenar Labs", .findOut), ("Cordovan Cranes", .findOut), ("Pacifill", .findOut),
        ("Kestrelle Robotics", .growWith), ("Sablewood Forestry", .challengeTheBet),
        ("Greenfold Systems", .growWith),
    ])
    func `point 12: what each customer's place in its market calls for`(name: String, bucket: Bucket) async throws {
        #expect(try await account(name).judgement.market.bucket == bucket)
    }

    @Test func `point 14: talks by the level at which we asked`() async throws {
        var levels: [Int: Int] = [:]
        var page: String?
        repeat {
            let view = try await world.ken.conversations(AsOfInput(page: page), as: .localOwner)
            for line in view.held where line.level > 0 { levels[line.level, default: 0] += 1 }
            page = view.nextPage
        } while page != nil
        #expect(levels == [1: 4, 2: 9, 3: 27, 4: 4, 5: 1])
    }

    @Test func `point 14: the questions asked in three talks give the levels on record`() async throws {
        let view = try await world.ken.research(AsOfInput(), as: .localOwner)
        #expect(view.ever == [1: 4, 2: 9, 3: 27, 4: 4, 5: 1])
        #expect(view.own.map { [$0.recorded, $0.session?.level] } == [[1, 1], [2, 2], [3, 3]])
    }

    @Test func `what designers lack comes out as printed, and averages hide half of it`() async throws {
        let survey = try #require(try await world.ken.needs(NeedsInput(), as: .localOwner).survey)
        #expect(survey.whole.count { $0.zone?.kind == .underserved } == 4)
        let inside = survey.segments.flatMap(\.scores).filter { $0.zone?.kind == .underserved }
        #expect(Set(inside.map(\.outcome)).count == 8)
        #expect(survey.segments.map(\.people) == [40, 32])
    }

    @Test func `point 15: the largest by revenue is the sixth by value`() async throws {
        let radar = try await world.ken.radar(AsOfInput(), as: .localOwner)
        let largest = radar.accounts.max { ($0.revenue?.minorUnits ?? 0) < ($1.revenue?.minorUnits ?? 0) }
        #expect(largest?.name == "Brandtner Packmaschinen" && largest?.rank == 6)
    }

    @Test func `point 13: health data and wiring emerge, brake noise is loud alone, cyber file is watched`()
        async throws
    {
        let view = try await world.ken.feedback(FeedbackInput(), as: .localOwner)
        let lines = Dictionary(view.themes.map { ($0.finding.name, $0) }) { $1 }
        let standings = lines.mapValues(\.finding.standing)
        #expect(
            standings == [
                "Health data export": .emerging, "Wiring changes on motor swap": .emerging,
                "Brake noise": .oneLoudCustomer, "Cyber file for certification": .watch, "Cabinet space": .steady,
                "Lead time": .fading,
            ])
        let months = lines.mapValues(\.finding.signal.series)
        #expect(months.values.allSatisfy { $0.all == Array(repeating: 40, count: 12) })
        #expect(months["Health data export"]?.named == [1, 1, 0, 1, 2, 1, 1, 2, 5, 6, 7, 8])
        #expect(months["Brake noise"]?.named == [0, 0, 0, 0, 1, 0, 2, 2, 3, 3, 4, 4])
        #expect(months["Wiring changes on motor swap"]?.named == [1, 0, 1, 2, 1, 2, 2, 3, 2, 3, 4, 4])
        #expect(months["Cyber file for certification"]?.named == [0, 0, 0, 0, 1, 0, 1, 1, 2, 1, 2, 3])
        #expect(months["Cabinet space"]?.named == [2, 3, 2, 2, 3, 2, 3, 2, 2, 3, 2, 3])
        #expect(months["Lead time"]?.named == [9, 8, 9, 7, 8, 7, 8, 7, 6, 7, 6, 6])
        let health = try #require(lines["Health data export"]?.finding)
        #expect(abs(health.signal.burst.weight - 7.0449) < 0.00005 && (health.signal.chance ?? 1) < 0.00003)
        #expect(health.advantageDays == 30 && health.reach.companies == 5)
        let noise = try #require(lines["Brake noise"]?.finding)
        #expect(abs((noise.signal.chance ?? 1) - 0.0003) < 0.00005 && abs(noise.signal.burst.weight - 3.56) < 0.005)
        #expect(abs((lines["Wiring changes on motor swap"]?.finding.signal.chance ?? 1) - 0.0007) < 0.00005)
        #expect(abs((lines["Cyber file for certification"]?.finding.signal.chance ?? 1) - 0.0013) < 0.00005)
        #expect(abs((lines["Cabinet space"]?.finding.signal.chance ?? 1) - 0.63) < 0.005)
        #expect(abs((lines["Lead time"]?.finding.signal.trend?.slope ?? 0) + 0.25) < 0.0005)
        #expect(view.themes.allSatisfy { !$0.finding.explanation.notes.isEmpty })
    }

    @Test func `T-SYN-01: three stages are green for us and red for the customer`() async throws {
        let view = try await world.ken.touchpoints(AsOfInput(), as: .localOwner)
        #expect(view.lines.map(\.gap.stage) == [.evaluate, .buy, .install, .learn, .use, .support, .renew])
        #expect(view.lines.filter { $0.gap.word == .watermelon }.map(\.gap.stage) == [.buy, .install, .support])
        let gaps = view.lines.compactMap { $0.gap.gap.map { Int(($0 * 100).rounded()) } }
        #expect(gaps == [6, 25, 37, 2, 7, 38, 6])
        #expect(view.lines.allSatisfy { $0.wanted != nil } && view.balance.score != nil)
    }
}
