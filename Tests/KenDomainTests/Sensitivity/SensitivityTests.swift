import Foundation
import KenDomain
import Testing

@Suite struct `What hangs on one constant` {
    private let policy = Policy()

    private func result(_ accounts: [SampleAccount], policy: Policy = Policy()) -> Sensitivity {
        var run = SensitivityRun(in: nil, asOf: SampleAccount.today, policy: policy)
        for account in accounts { run.take(run.judge(account.dossier)) }
        return run.result { _ in CompanyRecords() }
    }

    @Test func `every number of the policy is moved, or it is said why not`() throws {
        let tree = try JSONSerialization.jsonObject(with: JSONEncoder().encode(policy))
        let known = Set(PolicyConstant.all.map(\.path))
        for path in numbers(in: tree, at: "") where path != "version" {
            let group = path.split(separator: ".").first.map(String.init) ?? ""
            let isExplained = PolicyConstant.unmoved[path] != nil || PolicyConstant.unmoved[group] != nil
            #expect(known.contains(path) != isExplained, "\(path)")
        }
        #expect(known.count == PolicyConstant.all.count)
    }

    /// Paths of all numbers; a table is written as a list of keys and values.
    private func numbers(in tree: Any, at path: String) -> [String] {
        let inner = { (name: String) in path.isEmpty ? name : "\(path).\(name)" }
        if let table = tree as? [String: Any] {
            return table.sorted { $0.key < $1.key }.flatMap { numbers(in: $1, at: inner($0)) }
        }
        if let list = tree as? [Any] {
            return stride(from: 0, to: list.count - 1, by: 2).flatMap { place -> [String] in
                let key = tierName(list[place])
                return key.map { numbers(in: list[place + 1], at: inner($0)) } ?? []
            }
        }
        guard let number = tree as? NSNumber, !(tree is Bool), "\(type(of: number))" != "__NSCFBoolean" else {
            return []
        }
        return [path]
    }

    private func tierName(_ key: Any) -> String? {
        if let text = key as? String { return text.count == 1 ? text.lowercased() : text }
        return (key as? Int).flatMap {
            ["one", "two", "three"].indices.contains($0 - 1) ? ["one", "two", "three"][$0 - 1] : nil
        }
    }

    @Test func `a move changes one number and nothing else`() {
        for constant in PolicyConstant.all {
            for part in [-0.2, 0.2] {
                guard var moved = constant.moved(by: part, in: policy) else { continue }
                #expect(constant.value(moved) != constant.value(policy), "\(constant.path)")
                let others = PolicyConstant.all.filter {
                    $0.path != constant.path && $0.value(moved) != $0.value(policy)
                }
                #expect(others.isEmpty, "\(constant.path)")
                moved = policy
            }
        }
    }

    @Test func `a whole number moves by at least one`() throws {
        let needed = try #require(PolicyConstant.all.first { $0.path == "market.trendsNeeded" })
        #expect([-0.2, 0.2].compactMap { needed.moved(by: $0, in: policy) }.map { needed.value($0) } == [1, 3])
    }

    @Test func `a share stays a share, and a position a position`() throws {
        for (path, values) in [
            ("market.readyPosition", [0.8]), ("market.againstPosition", [-0.8]),
            ("evidence.base.participation", [0.76, 1]),
            ("relationship.kindWeight.meal", [0.8]),
        ] {
            let constant = try #require(PolicyConstant.all.first { $0.path == path })
            let moved = [-0.2, 0.2].compactMap { constant.moved(by: $0, in: policy) }
            #expect(moved.map { Numerics.rounded(constant.value($0), places: 4) } == values, "\(path)")
        }
    }

    @Test func `a finding that would go is borderline, with the constant that makes it go`() throws {
        var account = SampleAccount("Cordovan")
        let marcus = account.ours("Marcus Hale", [.sales])
        let graham = account.theirs("Graham Pell", [.procurement], .purchaser)
        let second = account.theirs("Anna Low", [.procurement], .purchaser)
        account.talk(20, [marcus, graham], minutes: 300)
        account.talk(30, [marcus, second], minutes: 50)
        let threads = account.judged().threads.theirs
        #expect(threads.state == .single)
        let found = result([account])
        let subject = try #require(found.borderline.keys.first { $0.code == .singleThread })
        let flips = try #require(found.borderline[subject])
        #expect(flips.map(\.path) == ["detectors.singleThreadBelow"])
        #expect(
            flips.first.map(Wording.borderline)
                == """
                borderline: it would not be said if the number of threads below which contact hangs on one person went \
                from 1.50 to 1.20
                """)
    }

    @Test func `what is far from every threshold hangs on nothing`() {
        let found = result([SampleAccount.pacifill()])
        #expect(!found.borderline.keys.contains { $0.code == .singleThread })
        #expect(found.accounts == 1)
    }

    @Test func `an account without anything is never judged again`() {
        #expect(result([SampleAccount("Empty")]).judged == 0)
    }

    @Test func `the order of accounts changes nothing`() {
        let accounts = [SampleAccount.orrell(number: 241), .merrow(number: 242), .pacifill(number: 243)]
        let isSame = result(accounts) == result(accounts.reversed())
        #expect(isSame)
    }
}
