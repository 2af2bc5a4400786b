import KenDomain
import Testing

@Suite struct `Pains told again` {
    private let today = Day(20_000)

    private func pain(
        _ number: UInt8, age: Int, to hearer: UInt8, theme: String = "Brake noise", account: UInt8 = 1,
        goneAfter days: Int? = nil
    ) -> PainReport {
        let day = today.adding(-age)
        var pain = PainReport(
            id: .fixed(number), organisation: .fixed(account), theme: theme, teller: .fixed(90),
            hearer: .fixed(hearer), on: day, text: "it squeals",
            standing: Standing(learnedOn: day, at: Instant(milliseconds: 0)))
        pain.resolvedOn = days.map(day.adding)
        return pain
    }

    @Test func `T-STO-01 four tellings to four of us are three retellings`() throws {
        let pains = [
            pain(1, age: 205, to: 11), pain(2, age: 160, to: 12), pain(3, age: 118, to: 13, theme: "brake  Noise"),
            pain(4, age: 52, to: 14),
        ]
        let retelling = try #require(Retelling.count(in: pains.reversed(), asOf: today).first)
        #expect(retelling.retold == 3)
        #expect(retelling.hearers.count == 4)
        #expect(retelling.tellings == [.fixed(1), .fixed(2), .fixed(3), .fixed(4)])
        #expect(retelling.theme == "Brake noise")
        #expect(retelling.isOpen)
    }

    @Test func `a pain that came back after it was gone starts anew`() throws {
        let pains = [pain(1, age: 200, to: 11, goneAfter: 30), pain(2, age: 100, to: 11)]
        let retelling = try #require(Retelling.count(in: pains, asOf: today).first)
        #expect(retelling.retold == 0)
        #expect(retelling.tellings == [.fixed(2)])
    }

    @Test func `other themes, other accounts and days still to come are not counted together`() {
        let pains = [
            pain(1, age: 20, to: 11), pain(2, age: 10, to: 11, theme: "late spares"),
            pain(3, age: 5, to: 11, account: 2), pain(4, age: -1, to: 11),
        ]
        let retellings = Retelling.count(in: pains, asOf: today)
        #expect(retellings.count == 3)
        #expect(retellings.allSatisfy { $0.retold == 0 })
    }
}
