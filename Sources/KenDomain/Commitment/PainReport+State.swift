extension PainReport {
    /// Where our promise to report back stood on that day; nil when none was made (rule book 4).
    ///
    /// Silence past the promised day breaks it at once; an answer after that day is late.
    public func reportBackState(asOf day: Day) -> CommitmentState? {
        guard let reportBackBy else { return nil }
        if let toldBackOn, toldBackOn <= day { return toldBackOn <= reportBackBy ? .kept : .late }
        return reportBackBy < day ? .broken : .open
    }

    /// Whether the pain was still there on that day.
    public func isOpen(on day: Day) -> Bool { happenedOn <= day && (resolvedOn.map { day < $0 } ?? true) }
}
