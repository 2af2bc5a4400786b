import KenDomain
import Testing

@Suite struct `Whom our effort goes to` {
    private let policy = Policy()

    private func contact(_ amounts: [Label: Double]) -> Attention {
        Attention(.contactMinutes, amounts: amounts, policy: policy)
    }

    @Test func `T-CUST-07 partners and purchasers get as much as designers, or more`() throws {
        let attention = contact([.channelPartner: 900, .purchaser: 1200, .colleague: 300, .componentDesigner: 600])
        let shares = Dictionary(attention.parts.map { ($0.label, $0.share) }, uniquingKeysWith: { $1 })
        #expect(shares == [.channelPartner: 0.3, .purchaser: 0.4, .colleague: 0.1, .componentDesigner: 0.2])
        #expect(attention.ahead.map(\.label) == [.purchaser, .channelPartner])
        let warning = try #require(attention.warning)
        #expect(warning.code == .othersComeFirst)
        #expect(
            Wording.sentence(for: warning).plain
                == "At least as much of our contact time goes to others (purchasers 40\u{00A0}% and partners 30\u{00A0}%) as to those whose need it is (20\u{00A0}%)."
        )
        #expect(abs(attention.explanation.terms.reduce(0) { $0 + $1.contribution } - 0.2) < 1e-9)
        #expect(attention.explanation.score.map { Numerics.rounded($0, places: 9) } == 0.2)
    }

    @Test func `an equal share is the mistake already, and just less is not`() {
        #expect(contact([.purchaser: 50, .componentDesigner: 50]).warning != nil)
        #expect(contact([.purchaser: 49, .componentDesigner: 51]).warning == nil)
    }

    @Test func `those who work with it count together`() {
        #expect(contact([.purchaser: 40, .componentDesigner: 30, .jobExecutor: 30]).warning == nil)
    }

    @Test func `without any effort nothing is known`() {
        #expect(contact([:]).primaryShare == nil)
        #expect(contact([:]).warning == nil)
        #expect(contact([.unclassified: 100]).warning == nil)
    }

    @Test func `minutes count times our people and are split over theirs`() throws {
        var account = SampleAccount("Orrell")
        let ours = [account.ours("Ada", [.product]), account.ours("Bo", [.sales])]
        let designer = account.theirs("Cleo", [.engineering], .componentDesigner)
        let buyer = account.theirs("Dan", [.procurement], .purchaser)
        account.talk(10, ours + [designer, buyer], minutes: 60)
        account.talk(180, [designer], .phone, minutes: 30)
        account.talk(181, [ours[0], buyer], minutes: 500)
        account.talk(-3, [ours[0], buyer], minutes: 500)
        account.talk(5, [ours[0], buyer], minutes: nil)
        let dossier = account.dossier
        let attention = Attention.contact(
            dossier.interactions, asOf: SampleAccount.today, policy: policy, look: dossier.profile)
        let amounts = Dictionary(attention.parts.map { ($0.label, $0.amount) }, uniquingKeysWith: { $1 })
        #expect(amounts == [.componentDesigner: 90, .purchaser: 60])
        #expect(attention.explanation.notes == ["one contact without a length left out"])
    }

    @Test func `development goes to whoever asked, and what nobody estimated is left out`() {
        var account = SampleAccount("Orrell")
        let partner = account.theirs("Pia", [.channelSales], .channelPartner)
        func item(_ number: UInt8, _ points: Double?, _ requester: Person.ID?, age: Int) -> WorkItem {
            WorkItem(
                id: .fixed(number), title: "Item", points: points, requester: requester,
                openedOn: SampleAccount.today.adding(-age), standing: SampleAccount.standing(age))
        }
        let attention = Attention.development(
            [
                item(1, 5, partner, age: 10), item(2, nil, partner, age: 10), item(3, 3, nil, age: 20),
                item(4, 8, partner, age: 200),
            ],
            asOf: SampleAccount.today, policy: policy, look: account.dossier.profile)
        #expect(attention.parts.map(\.label) == [.channelPartner, .unclassified])
        #expect(attention.parts.map(\.amount) == [5, 3])
        #expect(attention.explanation.notes.count == 1)
        #expect(attention.warning?.evidence == [.workItem(.fixed(1))])
    }
}
