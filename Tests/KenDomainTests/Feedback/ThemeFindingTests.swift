import KenDomain
import Testing

@Suite struct `What is said of a theme` {
    private let policy = Policy()
    private let today = Day(20_000)

    private var standing: Standing { Standing(learnedOn: today.adding(-400), at: Instant(milliseconds: 0)) }

    /// Themes with monthly counts, and accounts that take turns in naming each.
    private struct Row {
        var name: String
        var counts: [Int]
        var accounts: [UInt8]
        var isPrimary = true
    }

    private let rows = [
        Row(name: "health data export", counts: [1, 1, 0, 1, 2, 1, 1, 2, 5, 6, 7, 8], accounts: [6, 12, 5, 4]),
        Row(name: "brake noise", counts: [0, 0, 0, 0, 1, 0, 2, 2, 3, 3, 4, 4], accounts: [7]),
        Row(name: "wiring changes", counts: [1, 0, 1, 2, 1, 2, 2, 3, 2, 3, 4, 4], accounts: [11, 6, 4]),
        Row(name: "cyber file", counts: [0, 0, 0, 0, 1, 0, 1, 1, 2, 1, 2, 3], accounts: [5, 9]),
        Row(name: "cabinet space", counts: [2, 3, 2, 2, 3, 2, 3, 2, 2, 3, 2, 3], accounts: [1, 2, 3, 4]),
        Row(name: "lead time", counts: [9, 8, 9, 7, 8, 7, 8, 7, 6, 7, 6, 6], accounts: [1, 2, 3, 4]),
    ]

    private func theme(_ place: Int) -> Theme {
        Theme(id: .fixed(UInt8(place)), name: rows[place].name, phrases: [rows[place].name], standing: standing)
    }

    private func day(ofMonth month: Int) -> Day { today.adding(-(11 - month) * 30 - 5) }

    /// Forty items a month.
    private func tally(_ rows: [Row], readership: Readership = .everyone) -> ThemeTally {
        var tally = ThemeTally(asOf: today, readership: readership, policy: policy)
        for month in 0..<12 {
            var items = 0
            for (place, row) in rows.enumerated() {
                for turn in 0..<row.counts[month] {
                    items += 1
                    let account = row.accounts[(turn + month) % row.accounts.count]
                    tally.take(
                        Mention(
                            item: .fixed(UInt8(items)), themes: [.fixed(UInt8(place))], on: day(ofMonth: month),
                            organisation: .fixed(account), giver: .fixed(100 + account), isPrimary: row.isPrimary))
                }
            }
            for other in items..<max(items, 40) {
                tally.take(
                    Mention(
                        item: .fixed(UInt8(other)), themes: [], on: day(ofMonth: month), organisation: .fixed(1),
                        giver: nil))
            }
        }
        return tally
    }

    private func findings(_ themes: [Theme]? = nil, roadmap: [RoadmapItem] = []) -> [String: ThemeFinding] {
        let all = ThemeFinding.all(
            tally(rows), themes: themes ?? rows.indices.map(theme), roadmap: roadmap,
            revenue: [.fixed(4): Money(3600, "EUR"), .fixed(5): Money(3300, "EUR")], policy: policy)
        return Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    }

    @Test func `the demonstration's themes stand where the rule book says`() {
        let found = findings()
        #expect(found["health data export"]?.standing == .emerging)
        #expect(found["wiring changes"]?.standing == .emerging)
        #expect(found["brake noise"]?.standing == .oneLoudCustomer)
        #expect(found["cyber file"]?.standing == .watch)
        #expect(found["cabinet space"]?.standing == .steady)
        #expect(found["lead time"]?.standing == .fading)
        #expect(found.values.count { $0.isSignificant } == 4)
    }

    @Test func `companies, people, mentions and revenue stand together, unknown revenue beside them`() {
        let reach = findings()["health data export"]?.reach
        #expect(reach?.companies == 4 && reach?.people == 4 && reach?.mentions == 35)
        #expect(reach?.revenue == Money(6900, "EUR") && reach?.unknownRevenue == 2)
        #expect(findings()["brake noise"]?.reach.revenue == nil)
    }

    @Test func `a dated item of ours takes the need off the list, an undated one does not`() {
        var health = theme(0)
        health.items = [.fixed(50)]
        var item = RoadmapItem(id: .fixed(50), owner: .fixed(99), title: "Export", dimension: nil, standing: standing)
        #expect(findings([health], roadmap: [item])["health data export"]?.standing == .emerging)
        item.readyOn = today.adding(200)
        #expect(findings([health], roadmap: [item])["health data export"]?.standing == .planned)
        item.status = .dropped
        #expect(findings([health], roadmap: [item])["health data export"]?.standing == .emerging)
    }

    @Test func `days of advantage count from the flag to the rival's announcement`() {
        var health = theme(0)
        #expect(findings([health])["health data export"]?.flaggedOn == today)
        #expect(findings([health])["health data export"]?.advantageDays == nil)
        health.flaggedOn = today.adding(-20)
        (health.rival, health.rivalAnnouncedOn) = ("Voltarra", today.adding(30))
        #expect(findings([health])["health data export"]?.advantageDays == 50)
        health.rivalAnnouncedOn = today.adding(-30)
        #expect(health.advantageDays == -10)
        #expect(findings()["lead time"]?.flaggedOn == nil)
    }

    @Test func `three companies without anybody whose need it is are watched`() {
        let row = Row(
            name: "health data export", counts: rows[0].counts, accounts: rows[0].accounts, isPrimary: false)
        let found = ThemeFinding.all(tally([row]), themes: [theme(0)], roadmap: [], revenue: [:], policy: policy)
        #expect(found.map(\.standing) == [.watch])
    }

    @Test func `a theme nobody named is too early to tell or steady, never falling`() {
        let none = ThemeFinding.all(
            ThemeTally(asOf: today, policy: policy), themes: [theme(0)], roadmap: [], revenue: [:], policy: policy)
        #expect(none.map(\.standing) == [.unknown])
        #expect(none.first?.reach.mentions == 0 && none.first?.firstOn == nil)
        #expect(none.first?.warning == nil)
    }

    @Test func `W-EMG-01 and 02 speak of the need and of the loud customer`() throws {
        let found = findings()
        let need = try #require(found["health data export"]?.warning)
        #expect(need.code == .emergingNeed && need.subject.detail == Theme.ID.fixed(0).description)
        #expect(
            Wording.sentence(for: need).plain
                == "Four customers speak ever more of “health data export”, "
                + "and nothing with a day on our roadmap serves it."
        )
        let loud = try #require(found["brake noise"]?.warning)
        #expect(loud.code == .oneLoudCustomer)
        #expect(
            Wording.sentence(for: loud).plain == "Only one customer speaks of “brake noise”, and ever more often.")
        #expect(found["cyber file"]?.warning == nil)
    }

    @Test func `the order of reading changes nothing`() {
        var mentions: [Mention] = []
        for number in UInt8(0)..<60 {
            let day = today.adding(-5 * Int(number))
            mentions.append(
                Mention(
                    item: .fixed(number), themes: [.fixed(number % 2)], on: day, organisation: .fixed(number % 7),
                    giver: nil, isPrimary: number == 9))
        }
        func counted(_ mentions: [Mention]) -> ThemeCount {
            var tally = ThemeTally(asOf: today, policy: policy)
            for mention in mentions { tally.take(mention) }
            return tally.count(.fixed(0))
        }
        let first = counted(mentions)
        var generator = SplitMix64(seed: 7)
        mentions.shuffle(using: &generator)
        let second = counted(mentions)
        #expect(first.byMonth == second.byMonth && first.examples == second.examples)
        #expect(first.companies == second.companies && first.firstOn == second.firstOn)
        #expect(first.examples == [.fixed(0), .fixed(2), .fixed(4), .fixed(6), .fixed(8)])
    }

    @Test func `partners and colleagues are counted beside customers, never among them`() {
        var tally = ThemeTally(asOf: today, policy: policy)
        for (number, queue) in [FeedbackQueue.customers, .partnerNeeds, .internalVoice, .unsorted].enumerated() {
            tally.take(
                Mention(
                    item: .fixed(UInt8(number)), themes: [.fixed(0)], on: today, organisation: .fixed(UInt8(number)),
                    giver: nil, queue: queue))
        }
        let reach = ThemeReach(tally.count(.fixed(0)), revenue: [:])
        #expect(reach.companies == 1 && reach.mentions == 2)
        #expect(reach.partnerMentions == 1 && reach.internalMentions == 1)
        #expect(tally.items.last == 2)
    }

    @Test func `what two said in confidence moves nobody else's figures, what three said does, and names nobody`() {
        let circle = Visibility.inConfidence([.fixed(90)])
        func count(_ givers: [UInt8], _ readership: Readership = .everyone) -> ThemeCount {
            var tally = ThemeTally(asOf: today, readership: readership, policy: policy)
            for giver in givers {
                tally.take(
                    Mention(
                        item: .fixed(giver), themes: [.fixed(0)], on: today, organisation: .fixed(giver),
                        giver: .fixed(giver), visibility: circle))
            }
            return tally.count(.fixed(0))
        }
        #expect(count([1, 2]).mentions == 0)
        #expect(count([1, 2, 3]).mentions == 3)
        #expect(count([1, 2, 3]).readableCompanies.isEmpty && count([1, 2, 3]).examples.isEmpty)
        let member = Caller(workspace: 1, person: .fixed(90), name: "Ines", role: .product)
        #expect(count([1, 2], Readership(member)).examples.count == 2)
    }

    @Test func `items after the day do not count, and those long past only as first mention`() {
        var tally = ThemeTally(asOf: today, policy: policy)
        for ago in [-1, 0, 359, 360, 2000] {
            tally.take(
                Mention(
                    item: .fixed(1), themes: [.fixed(0)], on: today.adding(-ago), organisation: .fixed(1), giver: nil))
        }
        #expect(tally.count(.fixed(0)).byMonth.reduce(0, +) == 2)
        #expect(tally.count(.fixed(0)).firstOn == today.adding(-2000))
    }
}
