import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `The policy and its settings` {
    private func set(_ values: [String: String], in ken: Ken, as caller: Caller = .localOwner) async throws -> ActView {
        let input = PolicyInput(values: values, reason: "Our talks are rarer.")
        return try await Operations.changePolicy.perform(ken, input, as: caller)
    }

    private func value(_ path: String, in ken: Ken, asOf: Day? = nil) async throws -> String? {
        try await ken.policyView(AsOfInput(asOf: asOf), as: .localOwner).lines.first { $0.path == path }?.value
    }

    @Test func `every setting of the rules is found in the policy, and every number of the policy in the rules`() throws
    {
        let tree = try PolicyTree(Policy())
        for setting in PolicySetting.all { #expect(tree.text(at: setting.path) != nil, "\(setting.path)") }
        let groups = Set(PolicySetting.all.map(\.group))
        let object = try JSONSerialization.jsonObject(with: JSONEncoder.wire.encode(Policy())) as? [String: Any]
        for (group, value) in try #require(object) {
            guard let settings = value as? [String: Any] else { continue }
            #expect(groups.contains(group), "\(group)")
            for name in settings.keys {
                #expect(PolicySetting.all.contains { $0.path.hasPrefix("\(group).\(name)") }, "\(group).\(name)")
            }
        }
    }

    @Test func `each says what it means, where the rules say so, and what it moves`() {
        for setting in PolicySetting.all {
            #expect(!setting.meaning.isEmpty && !setting.section.isEmpty && !setting.moves.isEmpty, "\(setting.path)")
            #expect(!setting.name.isEmpty && setting.name == setting.name.lowercased(), "\(setting.path)")
        }
    }

    @Test func `a change holds from today on, and the past keeps its own`() async throws {
        let ken = try await SmallCompany().ken
        let shipped = try await value("tiers.coldBelow", in: ken)
        let act = try await set(["tiers.coldBelow": "0.3", "tiers.halfLife.one": "45"], in: ken)
        #expect(act.sentences.count == 2)
        #expect(try await value("tiers.coldBelow", in: ken) == "0.3")
        #expect(try await value("tiers.halfLife.one", in: ken) == "45")
        #expect(try await value("tiers.coldBelow", in: ken, asOf: ken.today().adding(-1)) == shipped)
        let view = try await ken.policyView(AsOfInput(), as: .localOwner)
        let past = try #require(view.history.first)
        #expect(past.reason == "Our talks are rarer." && past.by == "owner" && past.differences.count == 2)
        #expect(view.stamp == "components 2" && view.lines.count(where: \.isChanged) == 2)
    }

    @Test func `judgements follow the policy`() async throws {
        let ken = try await SmallCompany().ken
        let before = try await ken.account(AccountInput(account: "Larkspur"), as: .localOwner).mark.tiers
        _ = try await set(["tiers.coldBelow": "1"], in: ken)
        let after = try await ken.account(AccountInput(account: "Larkspur"), as: .localOwner).mark.tiers
        #expect(before != after)
    }

    @Test func `taken back, everything is as before, under a version of its own`() async throws {
        let ken = try await SmallCompany().ken
        let act = try await set(["tiers.coldBelow": "0.3"], in: ken)
        _ = try await ken.undoAct(UndoActInput(act: act.act), as: .localOwner)
        let view = try await ken.policyView(AsOfInput(), as: .localOwner)
        #expect(view.lines.allSatisfy { !$0.isChanged } && view.stamp == "components 3")
    }

    @Test func `the definition of the customer and our domains are settings, too`() async throws {
        let ken = try await SmallCompany().ken
        let input = PolicyInput(
            houseSentence: "Our customer is the weaver.", ownDomains: ["Nordlys.example", " nordlys.org "],
            reason: "Agreed.")
        let act = try await ken.changePolicy(input, as: .localOwner)
        let view = try await ken.policyView(AsOfInput(), as: .localOwner)
        #expect(view.definition == "Our customer is the weaver.")
        #expect(view.ownDomains == ["nordlys.example", "nordlys.org"])
        #expect(try await ken.house(asOf: nil).definition == "Our customer is the weaver.")
        _ = try await ken.undoAct(UndoActInput(act: act.act), as: .localOwner)
        let after = try await ken.policyView(AsOfInput(), as: .localOwner)
        #expect(after.houseSentence == nil && after.ownDomains != view.ownDomains)
    }

    @Test func `all problems come at once, each at its setting, and nothing changes`() async throws {
        let ken = try await SmallCompany().ken
        let input = PolicyInput(
            values: [
                "tiers.coldBelow": "warm", "tiers.noneAfterDays": "0", "tiers.revenueDays": "1.5", "no.such": "1",
            ],
            ownDomains: ["a@b"], reason: " ")
        do {
            _ = try await ken.changePolicy(input, as: .localOwner)
            Issue.record("it was taken")
        } catch Refusal.invalid(let problems) {
            let fields: Set<String> = [
                "tiers.coldBelow", "tiers.noneAfterDays", "tiers.revenueDays", "no.such", "ownDomains", "reason",
            ]
            #expect(Set(problems.map(\.field)) == fields)
        }
        #expect(try await ken.policyView(AsOfInput(), as: .localOwner).history.isEmpty)
    }

    @Test(arguments: ["nan", "inf", "1e999", "-1", "", "0x10", "1e7", "=1+1", "tiers"])
    func `what is no fitting number is refused`(_ text: String) async throws {
        let ken = try await SmallCompany.shared().ken
        await #expect(throws: Refusal.self) { try await set(["tiers.coldBelow": text], in: ken) }
    }

    @Test func `nothing is changed without a difference, or by those who may not`() async throws {
        let ken = try await SmallCompany.shared().ken
        await #expect(throws: Refusal.self) { try await set([:], in: ken) }
        let product = Caller(workspace: 1, person: nil, name: "p", role: .product)
        await #expect(throws: Refusal.self) { try await set(["tiers.coldBelow": "0.3"], in: ken, as: product) }
        #expect(try await !ken.policyView(AsOfInput(), as: product).mayChange)
    }
}
