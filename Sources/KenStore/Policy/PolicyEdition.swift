package import KenDomain

/// A policy with the days on which it holds, and how it came to be.
package struct PolicyEdition: Sendable {
    package var from: Day
    /// The day after its last; nil while it lasts.
    package var until: Day?
    package var policy: Policy
    package var reason: String
    package var by: String
}

extension SQLConnection {
    /// The policies that were put in force until a day, oldest first.
    package func policies(until day: Day) throws -> [PolicyEdition] {
        try all(SettingStatements.policies, [.int(workspace), .day(day)]) { row in
            PolicyEdition(
                from: Day(Int(row.int(0))), until: row.isNull(1) ? nil : Day(Int(row.int(1))),
                policy: try JSONText.decode(Policy.self, from: row.text(2), filledFrom: Policy()), reason: row.text(3),
                by: row.text(4))
        }
    }
}

extension Journal {
    /// Takes back what an act set, as its line of the log tells, unless somebody changed it since.
    func takeBack(settings body: ChangeBody, _ result: inout TakenBack) throws {
        guard body.recordKind == nil else { return }
        if let after = body.after.flatMap({ try? JSONText.decode(Policy.self, from: $0) }) {
            guard let now = try policy(on: deed.day), now == after else {
                throw Refusal.conflict("The policy was changed since; set it anew.")
            }
            var before = try body.before.map { try JSONText.decode(Policy.self, from: $0) } ?? Policy()
            // A version is never given twice: figures carry it.
            before.version = now.version + 1
            try set(before, from: deed.day, because: "taken back", by: deed.caller)
            return result.restore()
        }
        if let after = body.after.flatMap({ try? JSONText.decode(OwnDomains.self, from: $0) }) {
            guard try ownDomains() == after.ownDomains else {
                throw Refusal.conflict("The mail domains were changed since; set them anew.")
            }
            let before = try body.before.map { try JSONText.decode(OwnDomains.self, from: $0) }
            try set(ownDomains: before?.ownDomains ?? [])
            result.restore()
        }
    }
}

/// Mail domains of ours as the log keeps them.
struct OwnDomains: Codable {
    var ownDomains: [String]
}
