import KenDomain
import Testing

@Suite struct `Judging a large account` {
    @Test func `many talks and people give one answer however they are ordered`() {
        var account = SampleAccount("Kestrelle")
        let ours = [account.ours("Clara Koenig", [.sales]), account.ours("Devi Banerjee", [.product])]
        let theirs = (0..<20).map { account.theirs("Person \($0)", [.engineering], .componentDesigner) }
        for age in 1...180 {
            account.talk(age, [ours[age % 2], theirs[age % 20]], topics: [TopicMinutes(.competitors, 30)])
        }
        let judgement = account.judged()
        #expect(judgement.threads.theirs.state == .threaded)
        account.dossier.people = Dictionary(uniqueKeysWithValues: account.dossier.people.shuffled())
        let isSame = account.judged() == judgement
        #expect(isSame)
    }
}
