package import KenDomain
import KenStore

extension Ken {
    /// What stands around every page on a day; today when none is given.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    package func house(asOf asked: Day?) async throws -> HouseView {
        let asOf = try day(asked)
        let policy = try await policy(asOf: asOf)
        let hasOutlook = try await store.read { db in
            try db.speakOfOneTrend(atLeast: policy.market.callAccounts, asOf: asOf)
        }
        return HouseView(
            asOf: asOf, today: today(), definition: policy.definitionOfCustomer, policy: policy.stamp,
            hasOutlook: hasOutlook)
    }

    /// What every reading as of a day rests on: the day, today, the policy and the last change. While it is the same, so
    /// is whatever is read.
    package func state(asOf asked: Day?) async throws -> String {
        let asOf = try day(asked)
        let (policy, change) = try await store.read { db in (try db.policy(on: asOf), try db.lastChange()) }
        return "\(asOf) \(today()) \((policy ?? Policy()).stamp) \(change)"
    }
}
