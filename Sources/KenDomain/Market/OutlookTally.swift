/// The threads of an outlook added up (rule book 5.5).
struct OutlookTally: Sendable {
    /// Heaviest first, then by account.
    let threads: [OutlookThread]
    /// All weights together.
    let weight: Double
    /// 1 or −1, whichever is heavier; nil when neither is.
    let direction: Int?
    /// Weight share of that direction, 0…1.
    let agreement: Double
    let policy: MarketPolicy

    init(_ threads: [OutlookThread], policy: MarketPolicy) {
        self.policy = policy
        let sorted = threads.sorted { ($1.weight, $0.account) < ($0.weight, $1.account) }
        func sum(_ direction: Int) -> Double {
            sorted.reduce(0) { $0 + ($1.direction == direction ? $1.weight : 0) }
        }
        self.threads = sorted
        let (up, down) = (sum(1), sum(-1))
        let total = up + down + sum(0)
        weight = total
        direction = abs(up - down) <= Numerics.tolerance ? nil : up > down ? 1 : -1
        agreement = total > 0 ? max(up, down) / total : 0
    }

    var agreementWord: Agreement { Agreement(agreement, policy) }

    var breadth: EvidenceBreadth { EvidenceBreadth(accounts: threads.count, weight: weight, policy) }

    /// Part of the weight from talks about problems, or from what we saw, 0…1.
    var deepShare: Double {
        weight > 0 ? threads.reduce(0) { $0 + $1.weight * $1.deepShare } / weight : 0
    }

    /// Whether one of ours alone looks after, or heard, all of them.
    func hasOneOwner(_ owners: [Organisation.ID: Person.ID]) -> Bool {
        let sets = threads.map { thread in owners[thread.account].map { [$0] } ?? thread.hearers }
        return !sets.isEmpty && !sets.contains(where: \.isEmpty) && Set(sets.joined()).count == 1
    }

    /// What a call still needs.
    ///
    /// - Parameters:
    ///   - keyCustomers: key customers whom executives have still to meet before anything is called.
    ///   - desk: weight of desk research and opinion among what is displayed beside the threads.
    ///   - aside: weight of all that is displayed beside them.
    func gaps(
        executiveTalks: Int, keyCustomers: Int = 0, desk: Double, aside: Double, owners: [Organisation.ID: Person.ID]
    ) -> [OutlookGap] {
        let customers = threads.count { !$0.isEndCustomer }
        let shown = weight + aside
        let gaps: [OutlookGap?] = [
            customers < policy.callAccounts ? .customers(policy.callAccounts - customers) : nil,
            direction == nil ? .direction : nil,
            weight > 0 && !Numerics.reaches(deepShare, policy.callDeepShare) ? .depth : nil,
            shown > 0 && !Numerics.reaches(policy.callDeskShare, desk / shown) ? .lessDesk : nil,
            executiveTalks < policy.callContacts ? .executiveTalks(policy.callContacts - executiveTalks) : nil,
            keyCustomers > 0 ? .keyCustomers(keyCustomers) : nil,
            hasOneOwner(owners) ? .secondOwner : nil,
        ]
        return gaps.compactMap(\.self)
    }

    /// The agreement's lines; those that the reader may not see are one line together.
    func explanation(
        shown: Set<Organisation.ID>, names: [Organisation.ID: String], named: Trend.Direction = .up,
        policy: Policy
    ) -> Explanation {
        func part(_ thread: OutlookThread) -> Double {
            weight > 0 && direction == thread.direction ? thread.weight / weight : 0
        }
        let hidden = threads.filter { !shown.contains($0.account) }
        let source = "rule book 5.5; \(SeedSource.kabra.words)"
        let open = threads.filter { shown.contains($0.account) }.map { thread in
            Explanation.Term(
                Wording.threadTerm(names[thread.account] ?? "", direction: thread.direction * named.rawValue),
                value: thread.weight,
                weight: part(thread) > 0 ? 1 / weight : 0, contribution: part(thread), source: source,
                evidence: thread.evidence)
        }
        let closed = Explanation.Term(
            Wording.answeredInConfidence(hidden.count), value: hidden.reduce(0) { $0 + $1.weight },
            weight: weight > 0 ? 1 / weight : 0, contribution: hidden.reduce(0) { $0 + part($1) }, source: source)
        return Explanation(
            title: Wording.agreementTitle, score: direction == nil ? nil : agreement, form: .sum,
            terms: open + (hidden.isEmpty ? [] : [closed]), policy: policy.stamp)
    }
}
