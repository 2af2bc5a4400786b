extension OutlookCall {
    /// Whether it is in force on a day: made, standing, and its outcome not yet known.
    public func isOpen(on day: Day) -> Bool {
        calledOn <= day && standing.holds(on: day) && (outcome.map { day < $0.knownOn } ?? true)
    }

    /// Whether it calls the trend on a day: open, and at least likely.
    public func calls(_ trend: TrendSubject, on day: Day, policy: MarketPolicy) -> Bool {
        isOpen(on: day) && Numerics.reaches(likelihood, policy.calledFrom) && subject.overlaps(trend)
    }

    /// Tell-tale events seen by a day.
    public func seen(by day: Day) -> [TellTale] { tellTales.filter { $0.seenOn.map { $0 <= day } ?? false } }

    /// Tell-tale events that should have shown by a day and have not.
    public func overdue(on day: Day) -> [TellTale] {
        tellTales.filter { tale in
            (tale.lookBy.map { $0 < day } ?? false) && !(tale.seenOn.map { $0 <= day } ?? false)
        }
    }

    /// Whether its review day has come and its outcome is still open.
    public func isDueForReview(on day: Day) -> Bool { isOpen(on: day) && reviewOn <= day }
}
