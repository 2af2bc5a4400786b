import Foundation
public import KenDomain

/// Turns moments into days in one time zone, as the workspace does once for everything it reads.
public struct ZoneClock: Sendable {
    private let zone: TimeZone

    /// A clock in an IANA zone such as `Europe/Oslo`; nil when there is no such zone.
    public init?(zone name: String) {
        guard let zone = TimeZone(identifier: name) else { return nil }
        self.zone = zone
    }

    /// The day it is at a moment.
    public func day(of instant: Instant) -> Day {
        let seconds = instant.milliseconds.dividedFlooring(by: 1000)
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
        let (local, overflow) = seconds.addingReportingOverflow(Int64(offset))
        return Day(Int(clamping: (overflow ? seconds : local).dividedFlooring(by: 86_400)))
    }
}

extension Int64 {
    /// Division that rounds down, also below zero.
    fileprivate func dividedFlooring(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
