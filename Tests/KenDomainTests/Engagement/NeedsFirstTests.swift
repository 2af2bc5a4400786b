import KenDomain
import Testing

@Suite struct `Immediate needs first` {
    private let policy = Policy().engagement
    private let need = UrgentNeed(
        kind: .promise, title: "noise fix", since: SampleAccount.today.adding(-60), owner: .fixed(9),
        reference: .commitment(.fixed(7)))

    private func item(
        _ minutes: Double, advance: Bool = false, onNeed: Bool = false, owner: Person.ID? = nil, topic: Topic? = nil
    ) -> AgendaItem {
        AgendaItem(
            advance ? "Premium module" : "Item", topic: topic, minutes: minutes, isAdvance: advance,
            need: onNeed ? need.reference : nil, owner: owner)
    }

    private func found(
        _ items: [AgendaItem], executive: Bool = false, needs: [UrgentNeed]? = nil, minutes: Double? = 40
    ) -> NeedsFirst? {
        NeedsFirst(
            items, minutes: minutes, isExecutive: executive, needs: needs ?? [need], meeting: .agenda(.fixed(1)),
            on: SampleAccount.today, policy: policy)
    }

    @Test func `a pitch while a promise is broken is warned against, with the better agenda`() throws {
        let warned = try #require(found([item(40, advance: true)]))
        #expect(warned.problems == [.notFirst])
        #expect(warned.waiting == ["Premium module"])
        #expect(warned.better.map(\.title) == ["noise fix", "Premium module"])
        #expect(warned.better.map(\.minutes) == [10, 30])
        #expect(warned.better.first?.owner == .fixed(9))
        #expect(found(warned.better) == nil)
    }

    @Test func `a quarter of the time with a name is enough, less is not`() {
        let pitch = item(30, advance: true)
        #expect(found([item(10, onNeed: true, owner: .fixed(9)), pitch]) == nil)
        #expect(found([item(9, onNeed: true, owner: .fixed(9)), pitch])?.problems == [.tooShort])
        #expect(found([item(10, onNeed: true), pitch])?.problems == [.nobodyNamed])
        #expect(found([pitch, item(10, onNeed: true, owner: .fixed(9))])?.problems == [.notFirst])
    }

    @Test func `without a wish of ours, or without a need, nothing is wrong`() {
        #expect(found([item(40)]) == nil)
        #expect(found([item(40, advance: true)], needs: []) == nil)
        #expect(found([]) == nil)
    }

    @Test func `executives may talk about their customers once the first item is done`() {
        let vision = item(35, advance: true, topic: .endMarketTrend)
        let short = item(5, onNeed: true)
        #expect(found([short, vision], executive: true) == nil)
        #expect(found([short, vision]) != nil)
        #expect(found([vision, short], executive: true) != nil)
        #expect(found([short, item(35, advance: true, topic: .ourRoadmap)], executive: true) != nil)
    }

    @Test func `an unknown length is the sum of the items`() {
        #expect(found([item(10, onNeed: true, owner: .fixed(9)), item(30, advance: true)], minutes: nil) == nil)
        #expect(found([item(9, onNeed: true, owner: .fixed(9)), item(31, advance: true)], minutes: nil) != nil)
    }
}

@Suite struct `Meetings at an account in need` {
    @Test func `W-NEED-01 and W-NEED-02 a pitch planned and one held`() throws {
        var account = SampleAccount.vestamar()
        let ingrid = try #require(account.dossier.people.values.first { $0.person.name == "Ingrid Ruud" }?.person.id)
        let chloe = try #require(account.dossier.people.values.first { $0.person.name == "Chloe Martin" }?.person.id)
        account.talk(27, [ingrid, chloe], topics: [TopicMinutes(.ourRoadmap, 30), TopicMinutes(.quality, 15)])
        var agenda = SampleAgenda.first([], in: 6)
        agenda.items = [AgendaItem("premium module", minutes: 40, isAdvance: true)]
        account.dossier.agendas = [agenda]
        let judgement = account.judged()
        #expect(judgement.codes.isSuperset(of: [.needNotFirst, .needPassedOver]))
        #expect(
            judgement.sentence(.needNotFirst)
                == "In six days we meet Vestamar about “premium module” while “noise fix” is open.")
        #expect(
            judgement.sentence(.needPassedOver)
                == "We talked to Vestamar about “our roadmap” four weeks ago while “noise fix” was open.")
        agenda.reason = "their chief executive asked for it"
        account.dossier.agendas = [agenda]
        #expect(account.judged().warnings.first { $0.code == .needNotFirst }?.severity == .low)
    }

    @Test func `what they asked for, what they began with the need and what was long ago is left alone`() throws {
        var account = SampleAccount.vestamar()
        let ingrid = try #require(account.dossier.people.values.first { $0.person.name == "Ingrid Ruud" }?.person.id)
        let chloe = try #require(account.dossier.people.values.first { $0.person.name == "Chloe Martin" }?.person.id)
        account.talk(27, [ingrid, chloe], topics: [TopicMinutes(.ourRoadmap, 30)], by: .them)
        account.talk(20, [ingrid, chloe], topics: [TopicMinutes(.quality, 15), TopicMinutes(.ourRoadmap, 30)])
        account.talk(10, [ingrid, chloe], topics: [TopicMinutes(.ourRoadmap, 30)], inferredTopics: "title")
        account.talk(100, [ingrid, chloe], topics: [TopicMinutes(.ourRoadmap, 30)])
        #expect(!account.judged().codes.contains(.needPassedOver))
    }

    @Test func `nothing more is offered until two weeks after the need is settled`() {
        var account = SampleAccount("Vestamar")
        var issue = KenDomain.Issue(
            id: .fixed(70), organisation: account.dossier.account.id, title: "Noise", severity: 2,
            openedOn: SampleAccount.today.adding(-50), standing: SampleAccount.standing(50))
        func pause(_ issue: KenDomain.Issue) -> UpsellPause? {
            account.dossier.issues = [issue]
            return account.judged().engagement.upsellPause
        }
        let open = pause(issue)
        #expect(open != nil)
        #expect(open?.until == nil)
        issue.resolvedOn = SampleAccount.today.adding(-13)
        #expect(pause(issue)?.until == SampleAccount.today.adding(1))
        issue.resolvedOn = SampleAccount.today.adding(-14)
        #expect(pause(issue) == nil)
        issue.severity = 3
        issue.resolvedOn = nil
        #expect(pause(issue) == nil)
    }
}
