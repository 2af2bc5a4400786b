package import KenDomain
import KenStore

extension Ken {
    /// What stands around every page on a day; today when none is given.
    ///
    /// A colleague who is asked who the customer is sees the house definition once they have answered (rule book 10).
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    package func house(asOf asked: Day?, as caller: Caller = .localOwner) async throws -> HouseView {
        let asOf = try day(asked)
        let policy = try await policy(asOf: asOf)
        let (hasOutlook, hasMetrics, hasMirror, hasSurvey, hasFeedback) = try await store.read { db in
            (
                try db.speakOfOneTrend(atLeast: policy.market.callAccounts, asOf: asOf), try db.hasMetrics(asOf: asOf),
                try db.hasMirror(asOf: asOf), try db.hasSurvey(), try db.hasFeedback()
            )
        }
        let isToAnswer = try await store.read { [today = today()] db in
            guard let person = caller.person, caller.may(.logConversations), try db.hasPoll(asOf: today) else {
                return false
            }
            return try !db.hasAnswered(person, asOf: today)
        }
        return HouseView(
            asOf: asOf, today: today(),
            definition: isToAnswer ? Wording.sayFirst : policy.definitionOfCustomer, policy: policy.stamp,
            hasOutlook: hasOutlook, hasMetrics: hasMetrics, hasMirror: hasMirror, hasSurvey: hasSurvey,
            hasFeedback: hasFeedback)
    }

    /// What every reading as of a day rests on: the day, today, the policy and the last change. While it is the same, so
    /// is whatever is read.
    package func state(asOf asked: Day?) async throws -> String {
        let asOf = try day(asked)
        let (policy, change) = try await store.read { db in (try db.policy(on: asOf), try db.lastChange()) }
        return "\(asOf) \(today()) \((policy ?? Policy()).stamp) \(change)"
    }
}
