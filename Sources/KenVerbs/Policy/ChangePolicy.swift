import Foundation
package import KenDomain
import KenStore

extension Ken {
    /// Changes settings from today on, with a reason; every account is judged anew.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, each named for its setting.
    package func changePolicy(_ input: PolicyInput, as caller: Caller) async throws -> ActView {
        let today = today()
        let old = try await policy(asOf: today)
        var (policy, domains, problems) = try input.read(over: old)
        let reason = input.reason.trimmingCharacters(in: .whitespacesAndNewlines)
        if reason.isEmpty { problems.append(Problem(field: "reason", "Say in a sentence why.")) }
        if reason.count > 500 { problems.append(Problem(field: "reason", "Keep the reason within 500 characters.")) }
        let changes = try policy.differences(from: old)
        let known = try await store.read { db in try db.ownDomains() }
        let names = domains.map { Set($0).sorted() } ?? known
        if changes.isEmpty, names == known, problems.isEmpty {
            problems.append(Problem("Nothing differs from what is in force."))
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        policy.version += 1
        let done = try await act("set the policy", as: caller) { [policy] journal, _ in
            if !changes.isEmpty { try journal.set(policy, from: today, because: reason, by: caller.name) }
            if names != known { try journal.set(ownDomains: names) }
        }
        let said = changes.map { "\(Wording.capitalised($0))." }
        let ours = names == known ? [] : ["Our mail domains: \(Wording.list(names))."]
        return ActView(act: done.act, sentences: said + ours)
    }
}

extension PolicyInput {
    /// The policy and the mail domains that are asked for, as far as they can be, with every problem; no domains when they
    /// stay.
    func read(over old: Policy) throws -> (policy: Policy, domains: [String]?, problems: [Problem]) {
        var (policy, problems) = try policy(from: old)
        let domains = domains(&problems)
        return (policy, domains, problems)
    }

    /// The policy that is asked for, as far as it can be, with every problem.
    fileprivate func policy(from old: Policy) throws -> (Policy, [Problem]) {
        var tree = try PolicyTree(old)
        var problems: [Problem] = []
        for (path, text) in values.sorted(by: { $0.key < $1.key }) {
            guard let setting = PolicySetting.all.first(where: { $0.path == path }), let now = tree.text(at: path)
            else {
                problems.append(Problem(field: path, "There is no setting “\(path.prefix(60))”."))
                continue
            }
            guard now != text.trimmingCharacters(in: .whitespaces) else { continue }
            if let number = Double(text), let shipped = Double(now),
                number < 0 && shipped >= 0 || number == 0 && setting.isSpan
            {
                problems.append(Problem(field: path, "“\(text.prefix(40))” is too small for this."))
                continue
            }
            do throws(Refusal) {
                try tree.set(path, to: text)
            } catch .invalid(let found) {
                problems += found
            } catch {
                throw error
            }
        }
        var policy = try tree.policy()
        if let houseDefinition { policy.houseDefinition = houseDefinition }
        if let sentence = houseSentence?.trimmingCharacters(in: .whitespacesAndNewlines) {
            if sentence.count > 300 {
                problems.append(Problem(field: "houseSentence", "Keep the sentence within 300 characters."))
            }
            policy.houseSentence = sentence.isEmpty ? nil : sentence
        }
        return (policy, problems)
    }

    /// The mail domains, in lower case; nil when they stay.
    fileprivate func domains(_ problems: inout [Problem]) -> [String]? {
        guard let ownDomains else { return nil }
        let plain = ownDomains.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }.filter { !$0.isEmpty }
        for domain in plain where !domain.contains(".") || domain.contains("@") || domain.contains(" ") {
            problems.append(
                Problem(field: "ownDomains", "“\(domain.prefix(60))” is no mail domain; write example.com."))
        }
        return plain
    }
}
