import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Working out what hangs on one constant` {
    @Test func `is kept until something changes, marks what is borderline, and is worked out again`() async throws {
        let company = try await SmallCompany()
        let ken = company.ken
        let before = try await ken.sensitivity(SensitivityInput(), as: .localOwner)
        #expect(before.result == nil)
        #expect(!before.isCurrent)
        let done = try await ken.sensitivity(SensitivityInput(starts: true, waits: true), as: .localOwner)
        let result = try #require(done.result)
        #expect(done.isCurrent)
        #expect(done.progress == nil)
        #expect(result.accounts == 1)
        #expect(result.constants == PolicyConstant.all.count)
        let jobs = try await ken.store.read { db in try db.jobs(.done) }
        #expect(jobs.map(\.done) == [1])
        let view = try await company.account()
        let marked = Set((view.findings + view.further).filter(\.isBorderline).compactMap(\.subject))
        let standing = Set((view.findings + view.further).compactMap(\.subject))
        #expect(Set(result.borderline.keys).intersection(standing).isSubset(of: marked))
        for finding in view.findings + view.further {
            guard let subject = finding.subject, let flips = result.borderline[subject] else { continue }
            #expect(finding.explanation?.notes.contains(flips.map(Wording.borderline)[0]) == true)
        }
        _ = try await company.log("pain: the loom stops")
        let after = try await ken.sensitivity(SensitivityInput(), as: .localOwner)
        #expect(!after.isCurrent)
        #expect(after.result == result)
    }

    @Test func `asked for twice it is worked out once`() async throws {
        let company = try await SmallCompany()
        let input = SensitivityInput(starts: true, waits: true)
        _ = try await company.ken.sensitivity(input, as: .localOwner)
        let changes = try await company.changes()
        _ = try await company.ken.sensitivity(input, as: .localOwner)
        #expect(try await company.changes() == changes)
    }
}
