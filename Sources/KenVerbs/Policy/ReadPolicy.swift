package import KenDomain
import KenStore

extension Ken {
    /// Every setting in force on a day, with what was shipped, and the policies there were until then.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    package func policyView(_ input: AsOfInput, as caller: Caller) async throws -> PolicyView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let (editions, domains, own) = try await store.read { db in
            (try db.policies(until: asOf), try db.ownDomains(), try db.ownCompany())
        }
        let (now, shipped) = (try PolicyTree(policy), try PolicyTree(Policy(profile: policy.profile)))
        let lines = PolicySetting.all.compactMap { setting in
            now.text(at: setting.path).map { value in
                PolicyView.Line(
                    path: setting.path, group: setting.group, name: setting.name, meaning: setting.meaning,
                    section: setting.section, unit: setting.unit, value: value,
                    shipped: shipped.text(at: setting.path) ?? value, moves: setting.moves)
            }
        }
        var view = PolicyView(
            asOf: asOf, stamp: policy.stamp, definition: policy.definitionOfCustomer,
            houseDefinition: policy.houseDefinition, houseSentence: policy.houseSentence, ownDomains: domains,
            lines: lines, history: try Self.history(editions),
            mayChange: caller.may(.administer) && asOf == today())
        if domains.isEmpty { view.presumedDomains = own?.domains ?? [] }
        return view
    }

    private static func history(_ editions: [PolicyEdition]) throws -> [PolicyView.Past] {
        var before = Policy()
        return try editions.map { edition in
            let differences = try edition.policy.differences(from: before)
            before = edition.policy
            return PolicyView.Past(
                from: edition.from, until: edition.until, stamp: edition.policy.stamp, by: edition.by,
                reason: edition.reason, differences: differences)
        }
        .reversed()
    }
}

extension Policy {
    /// What differs from another policy, each in words: `tiers: cold below 0.25 → 0.3`.
    func differences(from other: Policy) throws -> [String] {
        let (now, before) = (try PolicyTree(self), try PolicyTree(other))
        let settings = PolicySetting.all.compactMap { setting -> String? in
            let (new, old) = (now.text(at: setting.path), before.text(at: setting.path))
            return new == old ? nil : "\(setting.group): \(setting.name) \(old ?? "–") → \(new ?? "–")"
        }
        let definition =
            definitionOfCustomer == other.definitionOfCustomer
            ? [] : ["the definition of the customer: \(definitionOfCustomer)"]
        return settings + definition
    }
}
