import KenDomain
import KenStore

extension MetricReading {
    /// What is kept of the customers of a year ago, those that left among them.
    var retention: Retention {
        let house = portfolio.currency ?? HouseCurrency.mostUsed(in: former.map(\.value))
        let present = portfolio.previousRevenue.map {
            Retention.Entry(organisation: $0, start: $1, end: portfolio.revenue[$0])
        }
        let gone = former.compactMap { account -> Retention.Entry? in
            guard let start = account.value.previousRevenue.flatMap({ house?.sum($0) }) else { return nil }
            return Retention.Entry(
                organisation: account.mark.id, start: start, end: account.value.revenue.flatMap { house?.sum($0) })
        }
        return Retention(present + gone, policy: policy)
    }

    /// Customers of a year ago that buy no more.
    var lost: [OrganisationMark] {
        let present = portfolio.previousRevenue.filter { $0.value > 0 && portfolio.revenue[$0.key] == 0 }.map(\.key)
        let gone = former.filter { account in
            account.value.previousRevenue.map { $0.byCurrency.values.contains { $0 > 0 } } ?? false
                && account.value.revenue?.byCurrency.values.contains { $0 > 0 } == false
        }
        return (present + gone.map(\.mark.id)).compactMap(mark).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    func lines(_ retention: Retention) -> [MetricLine] {
        let missing = "Import revenue of two years, by customer."
        func line(
            _ name: MetricLine.Name, _ value: Double?, _ range: ClosedRange<Double>?, _ explanation: Explanation
        ) -> MetricLine {
            var line = MetricLine(name, .share, retention.logos.isCountOnly ? nil : value, explanation: explanation)
            (line.low, line.high) = (range?.lowerBound, range?.upperBound)
            line.isIndicative = retention.logos.isIndicative
            line.behind = value == nil ? nil : Wording.count(retention.logos.trials, "customer")
            line.missing = value == nil ? missing : nil
            if value != nil, retention.logos.isCountOnly {
                line.counts = "\(Wording.count(retention.logos.trials, "customer")): too few for a share"
            }
            return line
        }
        return [
            line(.grossRetention, retention.gross, retention.grossInterval, retention.grossExplanation),
            line(.netRetention, retention.net, retention.netInterval, retention.netExplanation),
            MetricLine(
                .logoRetention, retention.logos, hits: "still buy", of: "customer",
                explanation: retention.logoExplanation, missing: missing),
        ]
    }
}
