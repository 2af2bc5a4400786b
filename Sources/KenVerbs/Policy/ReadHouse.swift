package import KenDomain
import KenStore

extension Ken {
    /// What stands around every page on a day; today when none is given.
    ///
    /// A colleague who is asked who the customer is sees the house definition once they have answered (rule book 10).
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    package func house(asOf asked: Day?, as caller: Caller = .localOwner) async throws -> HouseView {
        let asOf = try day(asked)
        let (policy, basis) = try await houseBasis(asOf: asOf)
        var house: HouseView
        if let held = houses.value(basis) { house = held } else { house = try await readHouse(basis, policy) }
        let isToAnswer = try await store.read { db in
            guard let person = caller.person, caller.may(.logConversations), try db.hasPoll(asOf: basis.today) else {
                return false
            }
            return try !db.hasAnswered(person, asOf: basis.today)
        }
        if isToAnswer { house.definition = Wording.sayFirst }
        return house
    }

    /// What every reading as of a day rests on: the day, today, the policy and the last change. While it is the same, so
    /// is whatever is read.
    package func state(asOf asked: Day?) async throws -> String {
        let asOf = try day(asked)
        let basis = try await houseBasis(asOf: asOf).basis
        return "\(asOf) \(basis.today) \(basis.read.policy) \(basis.read.change)"
    }

    private func readHouse(_ basis: HouseBasis, _ policy: Policy) async throws -> HouseView {
        let asOf = basis.read.day
        let house = try await store.read { db in
            let holdings: [HouseView.Holding: Bool] = [
                .outlook: try db.speakOfOneTrend(atLeast: policy.market.callAccounts, asOf: asOf),
                .metrics: try db.hasMetrics(asOf: asOf), .mirror: try db.hasMirror(asOf: asOf),
                .needs: try db.hasSurvey(), .feedback: try db.hasFeedback(),
            ]
            return HouseView(
                asOf: asOf, today: basis.today, definition: policy.definitionOfCustomer, policy: policy.stamp,
                holdings: Set(holdings.filter(\.value).keys))
        }
        houses.keep(house, as: basis)
        return house
    }

    private func houseBasis(asOf: Day) async throws -> (policy: Policy, basis: HouseBasis) {
        let (kept, change) = try await store.read { db in (try db.policy(on: asOf), try db.lastChange()) }
        let policy = kept ?? Policy()
        let read = JudgementBoard.Basis(day: asOf, policy: policy.stamp, change: change)
        return (policy, HouseBasis(today: today(), read: read))
    }
}

/// What stands around a page depends on nothing else.
struct HouseBasis: Hashable, Sendable {
    var today: Day
    /// The day it is read as of, the policy and the last change.
    var read: JudgementBoard.Basis
}
