package import KenDomain

extension SQLConnection {
    /// What was set under a name; nil when nothing was.
    package func setting(_ name: String) throws -> String? {
        try first(SettingStatements.value, [.int(workspace), .text(name)]) { $0.text(0) }
    }

    /// Mail domains of ours that somebody named, in ascending order.
    package func ownDomains() throws -> [String] {
        try all(SettingStatements.ownDomains, [.int(workspace)]) { $0.text(0) }
    }

    /// The phrases of a list, with what each stands for.
    package func phrases(in list: String) throws -> [(phrase: String, meaning: String)] {
        try all(SettingStatements.phrases, [.int(workspace), .text(list)]) { ($0.text(0), $0.text(1)) }
    }

    /// Units of the house currency for one unit of another, as last set on or before a day; nil when not known.
    package func rate(of currency: String, on day: Day) throws -> Double? {
        try first(SettingStatements.rate, [.int(workspace), .text(currency), .day(day)]) { $0.double(0) }
    }
}

extension Journal {
    /// Sets a value under a name, or takes it away.
    package func set(_ name: String, to value: String?) throws {
        let before = try setting(name)
        guard before != value else { return }
        if let value {
            try run(SettingStatements.set, [.int(workspace), .text(name), .text(value)])
        } else {
            try run(SettingStatements.unset, [.int(workspace), .text(name)])
        }
        note(before: before, after: value)
    }

    /// Puts a policy in force from a day on; every account is judged anew.
    /// - Parameter reason: why, in words.
    package func set(_ policy: Policy, from day: Day, because reason: String = "", by caller: String = "") throws {
        let before = try self.policy(on: day)
        guard before != policy else { return }
        let body = try JSONText.encode(policy)
        try run(SettingStatements.closePolicy, [.int(workspace), .day(day)])
        try run(
            SettingStatements.setPolicy,
            [.int(workspace), .day(day), .text(policy.stamp), .text(body), .text(reason), .text(caller)])
        note(before: try before.map { try JSONText.encode($0) }, after: body)
        touchEveryAccount()
    }

    /// Names the mail domains of ours.
    package func set(ownDomains domains: [String]) throws {
        let before = try ownDomains()
        let after = Set(domains).sorted()
        guard before != after else { return }
        for domain in before where !after.contains(domain) {
            try run(SettingStatements.removeOwnDomain, [.int(workspace), .text(domain)])
        }
        try runMany(SettingStatements.addOwnDomain, rows: after.map { [.int(workspace), .text($0)] })
        note(
            before: try JSONText.encode(OwnDomains(ownDomains: before)),
            after: try JSONText.encode(OwnDomains(ownDomains: after)))
    }

    /// Replaces the phrases of a list.
    package func set(phrases: [(phrase: String, meaning: String)], in list: String) throws {
        try run(SettingStatements.removePhrases, [.int(workspace), .text(list)])
        try runMany(
            SettingStatements.setPhrase,
            rows: phrases.map { [.int(workspace), .text(list), .text($0.phrase), .text($0.meaning)] })
        note(after: "\(list): \(phrases.count) phrases")
    }

    /// Sets what one unit of a currency is worth in the house currency from a day on.
    package func set(rate: Double, of currency: String, on day: Day) throws {
        let before = try self.rate(of: currency, on: day)
        try run(SettingStatements.setRate, [.int(workspace), .text(currency), .day(day), .double(rate)])
        note(before: before.map { "\(currency) \($0)" }, after: "\(currency) \(rate)")
        touchEveryAccount()
    }
}
