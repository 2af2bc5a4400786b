import KenDomain
import KenStore

/// What winning and keeping cost in the year that counts, as far as it is known.
struct YearOfCosts: Sendable {
    var acquisition: Double?
    var retention: Double?
    var margin: Double?
    var interest: Double?
    /// The year itself.
    var days: Range<Day>
    /// Days of the year that no statement covers.
    var daysMissing: Int
    /// The day after its last; nil when it ends with the year of the other figures.
    var endsBefore: Day?
    var evidence: [Reference]
}

extension MetricReading {
    /// Statements of costs added up over the year; a year that is not covered whole is not known.
    var yearOfCosts: YearOfCosts {
        let readable = records.costs.filter { caller.mayRead($0.standing.visibility) }
        let (from, until) = yearOfStatements(readable)
        let counted = readable.filter { $0.part(from: from, until: until) > 0 }
        let days = counted.reduce(0) { $0 + max($1.from, from).days(to: min($1.until, until)) }
        let missing = max(0, policy.tiers.revenueDays - days)
        func sum(_ amount: (CostStatement) -> Money?) -> Double? {
            guard missing == 0, let house = portfolio.currency else { return nil }
            return counted.reduce(0 as Double?) { total, statement in
                guard let total, let money = amount(statement), let worth = house.sum(Amounts(money)) else {
                    return nil
                }
                return total + worth * statement.part(from: from, until: until)
            }
        }
        let main = CostStatement.covering(counted, from: from, until: until, asOf: asOf)
        return YearOfCosts(
            acquisition: sum(\.acquisition), retention: sum(\.retention), margin: main?.margin,
            interest: main?.interest, days: from..<until, daysMissing: missing,
            endsBefore: until < self.until ? until : nil,
            evidence: counted.map { .costStatement($0.id) })
    }

    /// The year that counts, or the one that ends with the last statement where the books may not be closed since.
    private func yearOfStatements(_ statements: [CostStatement]) -> (from: Day, until: Day) {
        let lag = statements.map(\.until).max().map { $0.days(to: until) } ?? 0
        return lag > 0 && lag <= policy.metrics.costsMayLag
            ? (from.adding(-lag), until.adding(-lag)) : (from, until)
    }

    /// Customers that bought for the first time within the year whose costs are counted.
    private func newCustomers(in year: YearOfCosts) -> [Judgement] {
        customers.filter { judgement in
            (portfolio.revenue[judgement.organisation] ?? 0) > 0
                && judgement.signs.firstOrderOn.map { year.days.contains($0) } ?? false
        }
    }

    func costLines(_ retention: Retention) -> [MetricLine] {
        let year = yearOfCosts
        let new = newCustomers(in: year)
        let newRevenue = mean(new.compactMap { portfolio.revenue[$0.organisation] })
        let average = mean(customers.compactMap { portfolio.revenue[$0.organisation] }.filter { $0 > 0 })
        let cost = AcquisitionCost(
            acquisition: year.acquisition, newAccounts: new.count, retention: year.retention,
            keptAccounts: retention.logos.hits, evidence: year.evidence, policy: policy)
        let payback = Payback(
            cost: cost.perAccount, newRevenue: newRevenue, averageRevenue: average, margin: year.margin,
            evidence: year.evidence, policy: policy)
        let simple = LifetimeValue(
            revenue: average, margin: year.margin, churn: retention.logoChurn, evidence: year.evidence, policy: policy)
        let discounted = LifetimeValue(
            yearlyMargin: average.flatMap { average in year.margin.map { average * $0 } },
            retention: retention.logos.share, discount: year.interest, evidence: year.evidence, policy: policy)
        return costLines(cost, year, new: new.count)
            + [
                paybackLine(payback, year, new: new.count),
                lifetime(.lifetimeValue, simple, year, needsInterest: false),
                lifetime(.discountedLifetimeValue, discounted, year, needsInterest: true),
            ]
    }

    private func costLines(_ cost: AcquisitionCost, _ year: YearOfCosts, new: Int) -> [MetricLine] {
        var winning = MetricLine(.acquisitionCost, .money, cost.perAccount, explanation: cost.explanation)
        let to = year.endsBefore.map { ", costs up to \(Wording.date($0.adding(-1)))" } ?? ""
        winning.behind = cost.perAccount.map { _ in Wording.count(new, "new customer") + to }
        winning.missing =
            cost.perAccount == nil
            ? missing("what winning customers cost", year.acquisition, year)
                ?? "Nobody bought for the first time within the year." : nil
        var keeping = MetricLine(.keepingCost, .money, cost.perKeptAccount)
        keeping.behind = cost.perKeptAccount.map { _ in Wording.count(cost.keptAccounts, "customer") + " kept" + to }
        keeping.missing =
            cost.perKeptAccount == nil
            ? missing("what keeping customers cost", year.retention, year)
                ?? "Import revenue of two years, by customer." : nil
        var ratio = MetricLine(.costRatio, .times, cost.ratio, explanation: cost.explanation)
        let quoted = Int(exactly: cost.quoted).map { Wording.number($0) } ?? Wording.tenths(cost.quoted)
        ratio.remark = "Often said to be \(quoted) times; here it is counted, never assumed."
        ratio.missing = cost.ratio == nil ? "Both costs are needed." : nil
        let code = portfolio.currency?.code
        (winning.currency, keeping.currency) = (code, code)
        return [winning, keeping, ratio]
    }

    private func paybackLine(_ payback: Payback, _ year: YearOfCosts, new: Int) -> MetricLine {
        var line = MetricLine(.payback, .months, payback.months, explanation: payback.explanation)
        line.behind = payback.months.map { _ in Wording.count(new, "new customer") }
        if payback.averageFlatters, let months = payback.monthsByAverage {
            line.remark =
                "With the average of all customers it would look like \(Wording.tenths(months)) months; that flatters."
        }
        line.missing =
            payback.months == nil
            ? missing("the gross margin", year.margin, year) ?? "The cost of winning a customer is needed." : nil
        return line
    }

    private func lifetime(
        _ name: MetricLine.Name, _ worth: LifetimeValue, _ year: YearOfCosts, needsInterest: Bool
    ) -> MetricLine {
        var line = MetricLine(name, .money, worth.value, explanation: worth.explanation)
        line.currency = portfolio.currency?.code
        line.remark = worth.value.flatMap { _ in
            worth.multiple.map { "\(Wording.tenths($0)) times the yearly margin of a customer" }
        }
        guard worth.value == nil else { return line }
        line.missing =
            missing("the gross margin", year.margin, year)
            ?? (needsInterest ? missing("the interest of a year", year.interest, year) : nil)
            ?? "Revenue of two years is needed, and a customer that left."
        return line
    }

    /// What to write down; nil when it is known.
    private func missing(_ what: String, _ value: Double?, _ year: YearOfCosts) -> String? {
        guard value == nil else { return nil }
        let gap = year.daysMissing > 0 && year.daysMissing < policy.tiers.revenueDays
        return gap
            ? "Write down \(what) for the \(Wording.count(year.daysMissing, "day")) of the year that no statement covers."
            : "Write down \(what) of the year."
    }

    private func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
}
