package import KenDomain

extension Ken {
    /// What stands around every page on a day; today when none is given.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    package func house(asOf asked: Day?) async throws -> HouseView {
        let asOf = try day(asked)
        let policy = try await policy(asOf: asOf)
        return HouseView(
            asOf: asOf, today: today(), definition: policy.definitionOfCustomer, policy: policy.stamp)
    }
}
