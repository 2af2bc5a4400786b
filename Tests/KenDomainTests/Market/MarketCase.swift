import KenDomain

/// A small market built up row by row. Ids are numbers; trust is given, as the worked examples do.
struct MarketCase {
    var market = MarketDossier()
    let today = Day(20_000)
    var policy = Policy()
    private var used: UInt8 = 100

    init() {
        organisation(90, "Fjellmark", .ownCompany)
        market.ourCompany = .fixed(90)
        for number in UInt8(91)...93 { person(number, at: 90) }
    }

    mutating func organisation(_ number: UInt8, _ name: String, _ kind: Organisation.Kind = .account) {
        let organisation = Organisation(
            id: .fixed(number), name: name, kind: .stated(kind), standing: AccountCase.standing(Day(10_000)))
        market.organisations[organisation.id] = organisation
    }

    /// Someone of an organisation; the number is that of the person.
    mutating func person(_ number: UInt8, at organisation: UInt8, _ functions: Set<Function> = []) {
        let person = Person(
            id: .fixed(number), name: "Person \(number)", standing: AccountCase.standing(Day(10_000)))
        let kind = market.organisations[.fixed(organisation)]?.kind.value ?? .other
        market.people[person.id] = Profile(
            person: person, organisation: .fixed(organisation), side: Profile.Side(kind), functions: functions)
    }

    mutating func industry(_ number: UInt8, _ name: String) {
        market.industries.append(
            EndIndustry(id: .fixed(number), name: name, standing: AccountCase.standing(Day(10_000))))
    }

    mutating func sells(_ organisation: UInt8, into industry: UInt8, share: Double?, age: Int = 400) {
        let day = today.adding(-age)
        market.exposures.append(
            Exposure(
                id: next(), organisation: .fixed(organisation), industry: .fixed(industry), share: share, from: day,
                standing: AccountCase.standing(day)))
    }

    @discardableResult
    mutating func trend(
        _ number: UInt8, _ dimension: String, in industries: [UInt8], magnitude: Int = 2, turnsIn days: Int? = 365,
        age: Int = 400
    ) -> Trend {
        let trend = Trend(
            id: .fixed(number), title: dimension, subject: subject(dimension, industries), magnitude: magnitude,
            turnsOn: days.map { today.adding($0) }, standing: AccountCase.standing(today.adding(-age)))
        market.trends.append(trend)
        return trend
    }

    func subject(_ dimension: String, _ industries: [UInt8]) -> TrendSubject {
        TrendSubject(
            industries: industries.map { .fixed($0) }, dimension: dimension, horizons: [.twoYears])
    }

    /// Somebody says which way a dimension of an industry goes; filed under their own account unless said otherwise.
    @discardableResult
    mutating func says(
        _ speaker: UInt8, _ dimension: String, _ direction: Int = 1, of industry: UInt8, trust: Double = 0.5, age: Int,
        _ source: SourceKind = .talkAboutProblems, filedAt: UInt8? = nil, hearer: UInt8 = 91,
        visibility: Visibility = .internal, gist: String? = nil
    ) -> EvidenceItem.ID {
        let day = today.adding(-age)
        let standing = Standing(learnedOn: day, at: Instant(milliseconds: 0), visibility: visibility)
        let own = market.people[.fixed(speaker)]?.organisation
        var claim = Claim(
            id: next(), question: Question.ID(304), organisation: filedAt.map { .fixed($0) } ?? own ?? .fixed(1),
            value: .trend(dimension: dimension, direction: direction, horizon: .twoYears),
            gist: gist ?? "\(dimension) goes \(direction)", standing: standing)
        claim.industry = .fixed(industry)
        let item = EvidenceItem(
            id: next(), claim: claim.id, source: source, speaker: .fixed(speaker), hearer: .fixed(hearer), on: day,
            standing: standing)
        market.claims.append(claim)
        market.evidence[claim.id] = [item]
        market.trust[item.id] = trust
        return item.id
    }

    mutating func executiveTalk(_ account: UInt8, age: Int) {
        market.executiveTalks.append(
            ExecutiveTalk(account: .fixed(account), interaction: next(), on: today.adding(-age)))
    }

    func prepared(_ day: Day? = nil) -> Market { Market(market, asOf: day ?? today, policy: policy) }

    func outlook(
        _ dimension: String, _ industries: [UInt8], for readership: Readership = .everyone, asOf day: Day? = nil
    ) -> Outlook {
        Outlook(
            dimension, on: subject(dimension, industries), in: market, words: prepared(day).now,
            readership: readership, policy: policy)
    }

    /// A dossier of one of the accounts, with nothing else in it.
    func dossier(_ number: UInt8) -> Dossier? {
        market.organisations[.fixed(number)].map { organisation in
            var dossier = Dossier(account: organisation)
            dossier.people = market.people
            dossier.organisations = market.organisations
            return dossier
        }
    }

    func judge(_ dossier: Dossier, for readership: Readership = .everyone, asOf day: Day? = nil) -> Judgement {
        Judge.judge(
            dossier, in: prepared(day), readership: readership, asOf: day ?? today, policy: policy)
    }

    mutating func next<Record>() -> Identifier<Record> {
        used += 1
        return .fixed(used)
    }
}

extension MarketCase {
    /// The food industry with two trends, that end customer 2 and accounts 3 and 4 vouch for; account 1 sells there.
    static func food() -> MarketCase {
        var food = MarketCase()
        food.industry(1, "food")
        food.organisation(1, "Brandtner")
        food.organisation(2, "Nordvik", .endCustomer)
        food.organisation(3, "Merrow")
        food.organisation(4, "Takumori")
        for number in UInt8(1)...4 { food.person(number, at: number) }
        food.sells(1, into: 1, share: 0.8)
        food.trend(1, "paper", in: [1])
        food.trend(2, "short runs", in: [1])
        for speaker in UInt8(2)...4 {
            food.says(speaker, "paper", of: 1, age: 20)
            food.says(speaker, "short runs", of: 1, age: 20)
        }
        return food
    }

    /// Puts an item on the roadmap of a dossier's account, with a well supported answer behind it.
    mutating func roadmap(
        _ dossier: inout Dossier, _ dimension: String, _ bearing: RoadmapItem.Bearing = .withTrend,
        readyIn days: Int? = 100, age: Int = 300, effort: Double? = nil
    ) {
        let day = today.adding(-age)
        let claim = Claim(
            id: next(), question: Question.ID(306), organisation: dossier.account.id, value: .element(dimension),
            gist: dimension, standing: AccountCase.standing(day))
        dossier.claims.append(claim)
        dossier.evidence[claim.id] = [UInt8(1), 11].map { speaker in
            EvidenceItem(
                id: next(), claim: claim.id, source: .observation, speaker: .fixed(speaker), hearer: .fixed(91),
                on: day, standing: AccountCase.standing(day))
        }
        var item = RoadmapItem(
            id: next(), owner: dossier.account.id, title: dimension, dimension: dimension, bearing: bearing,
            readyOn: days.map { today.adding($0) }, claims: [claim.id], standing: AccountCase.standing(day))
        item.effort = effort
        dossier.market.roadmap.append(item)
    }
}
