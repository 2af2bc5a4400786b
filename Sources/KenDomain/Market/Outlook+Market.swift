extension Outlook {
    /// The outlook on a trend for a reader, as of the day of the words.
    public init(
        on trend: Trend, in market: MarketDossier, words: TrendWords, readership: Readership, policy: Policy
    ) {
        self.init(
            trend.title, on: trend.subject, going: trend.direction, in: market, words: words, readership: readership,
            policy: policy)
        self.trend = trend.id
    }

    /// The outlook on a subject for a reader, as of the day of the words; `named` is the direction the title names.
    public init(
        _ title: String, on subject: TrendSubject, going named: Trend.Direction = .up, in market: MarketDossier,
        words: TrendWords, readership: Readership, policy: Policy
    ) {
        let asOf = words.asOf
        let all = words.words(on: subject)
        let counted = readership.counted(
            all.filter { $0.part != .shownOnly }, enough: policy.market.sourcesToHide, source: \.source,
            visibilities: \.visibilities)
        let byAccount = Dictionary(grouping: counted, by: \.account)
        let threads = byAccount.compactMap { account, words in
            account.map { OutlookThread(account: $0, words: words, policy: policy.market) }
        }
        let readable = Set(
            byAccount.compactMap { account, words in
                words.allSatisfy { readership.mayRead($0.visibilities) } ? account : nil
            })
        let asides = all.filter { $0.part == .shownOnly && readership.mayCount($0.visibilities) }
        self.init(
            title, on: subject, going: named, in: market, tally: OutlookTally(threads, policy: policy.market),
            readable: readable, asides: asides, readership: readership, asOf: asOf, policy: policy)
    }

    private init(
        _ title: String, on subject: TrendSubject, going named: Trend.Direction, in market: MarketDossier,
        tally: OutlookTally, readable: Set<Organisation.ID>, asides: [TrendWord], readership: Readership, asOf: Day,
        policy: Policy
    ) {
        let basis = Basis(
            on: subject, in: market, spoken: Set(tally.threads.map(\.account)), readable: readable, asOf: asOf)
        let talks = market.talks(
            with: Set(tally.threads.map(\.account) + basis.keyCustomers), asOf: asOf, policy: policy.market)
        let desk = asides.filter { $0.item.kind == .desk || $0.item.kind == .opinion }
        let weights: ([TrendWord]) -> Double = { $0.reduce(0) { $0 + $1.item.weighing.weight } }
        let shown = tally.threads.filter { readable.contains($0.account) }
        let names = market.names(ofAccounts: Set(shown.map(\.account) + basis.keyCustomers))
        self.title = title
        self.named = named
        self.subject = subject
        self.asOf = asOf
        direction = tally.direction
        agreement = tally.agreement
        agreementWord = tally.agreementWord
        accounts = tally.threads.count
        weight = tally.weight
        breadth = tally.breadth
        confidence = OutlookConfidence(tally.agreementWord, tally.breadth)
        threads = shown
        answeredInConfidence = tally.threads.count - shown.count
        dissents = shown.compactMap { thread in
            Dissent(thread, leading: tally.direction ?? 1, stance: market.stances[thread.account] ?? .unknown)
        }
        self.asides = asides.filter { readership.mayRead($0.visibilities) }.map(Aside.init)
        missing = tally.gaps(
            executiveTalks: talks, keyCustomers: market.keyCustomersToMeet, desk: weights(desk), aside: weights(asides),
            owners: market.owners)
        self.basis = basis
        calls = market.calls(on: subject, for: readership, asOf: asOf)
        self.names = names
        explanation = tally.explanation(
            shown: readable, names: names, named: named, policy: policy)
    }
}

extension Outlook.Aside {
    fileprivate init(_ word: TrendWord) {
        self.init(
            item: word.item.id, kind: word.item.kind, direction: word.sign, weight: word.item.weighing.weight,
            gist: word.gist)
    }
}

extension Outlook.Basis {
    /// Key customers that sell into the subject's industries, by name then id.
    fileprivate init(
        on subject: TrendSubject, in market: MarketDossier, spoken: Set<Organisation.ID>,
        readable: Set<Organisation.ID>, asOf: Day
    ) {
        let own = market.exposures.filter {
            market.keyCustomers.contains($0.organisation) && subject.holds(in: $0.industry) && $0.from <= asOf
                && $0.standing.holds(on: asOf)
        }
        keyCustomers = Set(own.map(\.organisation)).sorted {
            (market.organisations[$0]?.name ?? "", $0) < (market.organisations[$1]?.name ?? "", $1)
        }
        let heard = spoken.intersection(keyCustomers)
        isWithheld = !heard.isSubset(of: readable)
        asked = heard.intersection(readable).count
        notAsked = isWithheld ? [] : keyCustomers.filter { !spoken.contains($0) }
    }
}

extension MarketDossier {
    fileprivate func names(ofAccounts ids: Set<Organisation.ID>) -> [Organisation.ID: String] {
        organisations.filter { ids.contains($0.key) }.mapValues(\.name)
    }

    /// Calls in force on a subject that the reader may read, newest first.
    fileprivate func calls(on subject: TrendSubject, for readership: Readership, asOf: Day) -> [OutlookCall] {
        calls.filter { $0.isOpen(on: asOf) && $0.subject.overlaps(subject) }
            .filter { readership.mayRead([$0.standing.visibility]) }
            .sorted { ($1.calledOn, $0.id) < ($0.calledOn, $1.id) }
    }

    /// Executive talks with any of these accounts in the last year.
    fileprivate func talks(with accounts: Set<Organisation.ID>, asOf: Day, policy: MarketPolicy) -> Int {
        let recent = executiveTalks.filter {
            accounts.contains($0.account) && (0...policy.callContactDays).contains($0.on.days(to: asOf))
        }
        return Set(recent.map(\.interaction)).count
    }
}

extension TrendSubject {
    /// Whether they share the dimension, an industry and a horizon.
    public func overlaps(_ other: TrendSubject) -> Bool {
        dimension == other.dimension
            && (industries.isEmpty || other.industries.isEmpty
                || !Set(industries).isDisjoint(with: other.industries))
            && (horizons.isEmpty || other.horizons.isEmpty || !Set(horizons).isDisjoint(with: other.horizons))
    }
}
