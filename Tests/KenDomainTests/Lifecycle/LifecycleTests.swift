import KenDomain
import Testing

@Suite struct `Lifecycle of a customer` {
    private let today = SampleAccount.today
    private let policy = Policy()

    private func deal(
        _ status: Deal.Status, _ age: Int, incumbent: String? = "Voltarra", note: String? = nil, number: UInt8 = 50
    ) -> Deal {
        var deal = Deal(
            id: .fixed(number), organisation: .fixed(1), name: "Deal", amount: nil,
            stages: [Deal.Stage(name: "Stage", status: status, from: today.adding(-age))],
            standing: SampleAccount.standing(age))
        deal.incumbent = incumbent
        deal.note = note
        return deal
    }

    private func revenue(_ amount: Int64, _ product: UInt8?, yearsAgo: Int, number: UInt8) -> RevenueFact {
        let end = today.adding(1 - yearsAgo * 365)
        var fact = RevenueFact(
            id: .fixed(number), organisation: .fixed(1), from: end.adding(-365), until: end,
            amount: Money(minorUnits: amount, currency: "EUR"), standing: SampleAccount.standing(0))
        fact.product = product.map { .fixed($0) }
        return fact
    }

    private func lifecycle(
        kind: Organisation.Kind = .account, _ change: (inout Dossier) -> Void = { _ in }
    ) -> Lifecycle {
        var account = SampleAccount("Kestrelle", kind: kind)
        change(&account.dossier)
        return Lifecycle(account.dossier, asOf: today, policy: policy)
    }

    @Test func `without an order or a deal it is only identified`() {
        #expect(lifecycle().furthest == .identified)
        #expect(lifecycle(kind: .prospect).stages == [.identified])
    }

    @Test func `an open deal is a customer being won, from somebody`() {
        let found = lifecycle { $0.deals = [self.deal(.open, 20, incumbent: nil)] }
        #expect(found.furthest == .acquiring)
        #expect(found.withoutIncumbent == [.fixed(50)])
        #expect(lifecycle { $0.deals = [self.deal(.open, 20)] }.withoutIncumbent.isEmpty)
    }

    @Test func `an order within the year keeps a customer, and several stages may hold`() {
        let found = lifecycle { $0.deals = [self.deal(.won, 300), self.deal(.open, 5, number: 51)] }
        #expect(found.stages == [.acquiring, .retained])
        #expect(lifecycle { $0.deals = [self.deal(.won, 366)] }.furthest == .identified)
    }

    @Test func `more of the same and something new are told apart`() {
        let more = lifecycle {
            $0.revenue = [
                self.revenue(1050, 1, yearsAgo: 0, number: 60), self.revenue(1000, 1, yearsAgo: 1, number: 61),
            ]
        }
        #expect(more.furthest == .growing)
        #expect(more.growth == [.upSell])
        let other = lifecycle {
            $0.revenue = [
                self.revenue(1000, 1, yearsAgo: 0, number: 60), self.revenue(200, 2, yearsAgo: 0, number: 62),
                self.revenue(1000, 1, yearsAgo: 1, number: 61),
            ]
        }
        #expect(other.growth == [.crossSell])
        let same = lifecycle {
            $0.revenue = [
                self.revenue(1040, 1, yearsAgo: 0, number: 60), self.revenue(1000, 1, yearsAgo: 1, number: 61),
            ]
        }
        #expect(same.furthest == .retained)
        #expect(lifecycle { $0.revenue = [self.revenue(1000, 1, yearsAgo: 0, number: 60)] }.growth.isEmpty)
    }

    @Test func `working with us goes furthest`() {
        var account = SampleAccount("Kestrelle")
        let ours = account.ours("Devi", [.product])
        let theirs = account.theirs("Ben", [.engineering], .componentDesigner)
        account.talk(40, [ours, theirs], .workshop, topics: [TopicMinutes(.coCreation, 90)])
        #expect(Lifecycle(account.dossier, asOf: today, policy: policy).furthest == .leveraged)
    }

    @Test func `who is lost has a day, a reason and a rival`() {
        let lost = deal(.lost, 290, note: "slow answers")
        let found = lifecycle(kind: .formerAccount) { $0.deals = [lost] }
        #expect(found.furthest == nil)
        #expect(found.loss?.on == today.adding(-290))
        #expect(found.loss?.reason == "slow answers")
        #expect(found.loss?.competitor == "Voltarra")
        #expect(found.loss?.isComplete == true)
        #expect(lifecycle { $0.deals = [lost] }.loss == nil)
        #expect(lifecycle(kind: .formerAccount).loss == nil)
    }
}
