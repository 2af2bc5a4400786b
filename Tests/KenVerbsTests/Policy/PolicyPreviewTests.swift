import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `What a changed policy would change` {
    private func preview(_ values: [String: String], in ken: Ken) async throws -> PolicyPreviewView {
        try await Operations.previewPolicy.perform(ken, PolicyInput(values: values, reason: ""), as: .localOwner)
    }

    @Test func `it is what comes out once the policy is set, and nothing is written before`() async throws {
        let ken = try await SmallCompany().ken
        let before = try await ken.account(AccountInput(account: "Larkspur"), as: .localOwner).mark
        let view = try await preview(["tiers.coldBelow": "1"], in: ken)
        #expect(view.settings.count == 1 && view.judged == view.accounts)
        #expect(try await ken.account(AccountInput(account: "Larkspur"), as: .localOwner).mark == before)
        _ = try await ken.changePolicy(
            PolicyInput(values: ["tiers.coldBelow": "1"], reason: "To see."), as: .localOwner)
        let after = try await ken.account(AccountInput(account: "Larkspur"), as: .localOwner).mark
        let turned = view.changes.compactMap { change -> Tier? in
            if case .tier(before.id, let tier, _, _) = change { tier } else { nil }
        }
        let otherwise = Tier.allCases.filter { before.tiers[$0.rawValue - 1] != after.tiers[$0.rawValue - 1] }
        #expect(!turned.isEmpty && turned == otherwise)
    }

    @Test func `a setting that moves nothing is said to move nothing`() async throws {
        let ken = try await SmallCompany().ken
        let view = try await preview(["disclosure.rebriefDays": "15"], in: ken)
        #expect(view.changes.isEmpty && view.sentence.hasSuffix("nothing would change."))
    }

    @Test func `what cannot be set is refused with its field, and so is no change at all`() async throws {
        let ken = try await SmallCompany().ken
        for (values, field) in [(["tiers.coldBelow": "often"], "tiers.coldBelow"), ([:], "")] {
            do {
                _ = try await preview(values, in: ken)
                Issue.record("nothing was refused for \(values)")
            } catch Refusal.invalid(let problems) {
                #expect(problems.map(\.field) == [field])
            }
        }
    }
}
