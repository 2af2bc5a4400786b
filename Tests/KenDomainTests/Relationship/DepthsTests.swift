import KenDomain
import Testing

@Suite struct `Depths of an account` {
    private let theirs = Person.ID.fixed(11)
    private let ours = Person.ID.fixed(21)
    private let colleague = Person.ID.fixed(22)

    private func account() -> AccountCase {
        var account = AccountCase()
        account.person(11)
        account.person(21, .ours, [.product], .colleague)
        account.person(22, .ours, [.sales], .colleague)
        return account
    }

    @Test func `T-SCN-01 two broken promises cap trust at Vestamar`() {
        var account = account()
        account.contact(.visit, age: 700, [theirs, ours], by: .us)
        for age in [10, 40, 70, 100, 130, 160] { account.contact(.visit, age: age, [theirs, ours], by: .them) }
        for age in [20, 50, 80, 110, 140, 170] { account.contact(.visit, age: age, [theirs, ours], by: .us) }
        account.promise(to: [theirs], dueAge: 300, doneAge: 300)
        account.promise(to: [theirs, .fixed(12)], dueAge: 60)
        account.promise(to: [theirs], dueAge: 25)
        let signals = Depths(dossier: account.dossier, policy: account.policy)
            .signals(ours: ours, theirs: theirs, asOf: account.today)
        #expect(printed(signals.kept) == 0.5657)
        #expect(printed(signals.broken) == 1.8459)
        let depth = account.depth(ours, theirs)
        #expect(printed(depth.kept) == 0.3549)
        #expect(depth.trust == 0.40)
        #expect(depth.explanation.terms.contains { $0.contribution < 0 })
    }

    @Test func `contacts of the pair count, by kind and age`() {
        var account = account()
        account.contact(.visit, age: 180, [theirs, ours])
        account.contact(.video, age: 0, [theirs, colleague])
        #expect(printed(account.depth(ours, theirs).contact) == printed(0.1175))
        let company = Depths(dossier: account.dossier, policy: account.policy)
            .signals(ours: nil, theirs: theirs, asOf: account.today)
        #expect(printed(company.contacts) == 1.2)
    }

    @Test func `a survey is contact, but not two-way`() {
        var account = account()
        account.contact(.survey, age: 10, [theirs], by: .us)
        account.contact(.survey, age: 5, [theirs], by: .them)
        let depth = account.depth(nil, theirs)
        #expect(depth.stage == .stranger)
        #expect(depth.twoWay == 0)
        #expect(depth.contact > 0)
    }

    @Test func `the past is seen as it was`() {
        var account = account()
        account.contact(.visit, age: 100, [theirs, ours], by: .us)
        account.contact(.visit, age: 10, [theirs, ours], by: .them)
        account.promise(to: [theirs], dueAge: 40, doneAge: 50)
        let before = account.today.adding(-101)
        #expect(account.depth(ours, theirs, asOf: before).stage == .stranger)
        let between = account.depth(ours, theirs, asOf: account.today.adding(-60))
        #expect(between.kept == 0.5)
        #expect(between.twoWay == 0)
        let now = account.depth(ours, theirs)
        #expect(now.kept > 0.6)
        #expect(now.twoWay == 1)
    }

    @Test func `contacts older than a year no longer tell who starts`() {
        var account = account()
        account.contact(.visit, age: 366, [theirs, ours], by: .us)
        account.contact(.visit, age: 365, [theirs, ours], by: .them)
        account.contact(.visit, age: 1, [theirs, ours], by: .them)
        let signals = Depths(dossier: account.dossier, policy: account.policy)
            .signals(ours: ours, theirs: theirs, asOf: account.today)
        #expect(signals.incoming == 2)
        #expect(signals.outgoing == 0)
        #expect(signals.months == 366.0 * 12 / 365)
    }

    @Test func `a late promise counts half to each side, theirs and open ones not at all`() {
        var account = account()
        account.promise(to: [theirs], dueAge: 0, doneAge: -1)
        account.promise(to: [theirs], dueAge: 5)
        account.promise(to: [theirs], dueAge: 100, direction: .theirs)
        account.promise(to: [.fixed(12)], dueAge: 100)
        account.promise(to: [theirs], dueAge: 365, doneAge: 300)
        let signals = Depths(dossier: account.dossier, policy: account.policy)
            .signals(ours: colleague, theirs: theirs, asOf: account.today)
        #expect(signals.kept == 0.25)
        #expect(signals.broken == 0.25)
        #expect(signals.promises.count == 1)
    }

    @Test func `a report back we owe counts as a promise to the teller`() {
        var account = account()
        var pain = PainReport(
            id: .fixed(1), organisation: account.dossier.account.id, theme: "noise", teller: theirs, hearer: ours,
            on: account.today.adding(-30), text: "it squeals", standing: AccountCase.standing(account.today))
        pain.reportBackBy = account.today.adding(-1)
        account.dossier.pains = [pain]
        #expect(account.depth(ours, theirs).kept < 0.4)
        account.dossier.pains[0].toldBackOn = account.today.adding(-2)
        #expect(account.depth(ours, theirs).kept > 0.6)
    }

    @Test func `candour is told to someone, within eighteen months`() {
        var account = account()
        let letDown = account.claim(212, .text("the connector failed"))
        account.evidence(letDown, .talkAboutProblems, by: theirs, to: ours, age: 548)
        let rival = account.claim(201, .element("Voltarra"))
        account.evidence(rival, .talkAboutProblems, by: theirs, to: colleague, age: 5)
        let other = account.claim(202, .element("faster"))
        account.evidence(other, .talkAboutProblems, by: theirs, to: colleague, age: 5)
        let worry = account.claim(213, .text("their plant"))
        account.evidence(worry, .talkAboutProblems, by: theirs, to: ours, age: 549)
        let praise = account.claim(211, .text("fine"))
        account.evidence(praise, .talkAboutProblems, by: theirs, to: ours, contradicts: true)
        #expect(account.depth(ours, theirs).candour == 0.25)
        #expect(account.depth(colleague, theirs).candour == 0.25)
        #expect(account.depth(nil, theirs).candour == 0.5)
    }

    @Test func `a cancelled meeting never happened`() {
        var account = account()
        account.contact(.visit, age: 10, [theirs, ours], by: .us)
        account.dossier.interactions[0].isCancelled = true
        #expect(account.depth(ours, theirs).stage == .stranger)
    }
}
