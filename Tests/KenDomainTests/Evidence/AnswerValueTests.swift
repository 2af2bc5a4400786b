import KenDomain
import Testing

@Suite struct `Incompatible values` {
    private func clash(_ left: AnswerValue, _ right: AnswerValue, _ number: Int) throws -> Bool {
        let question = try #require(QuestionBank.question(Question.ID(number)))
        let there = left.isIncompatible(with: right, under: question, policy: EvidencePolicy())
        #expect(there == right.isIncompatible(with: left, under: question, policy: EvidencePolicy()))
        return there
    }

    @Test func `choices, persons and days clash when unequal`() throws {
        #expect(try clash(.choice("yes"), .choice("no"), 115))
        #expect(try !clash(.choice("Yes"), .choice(" yes "), 115))
        #expect(try clash(.person(.fixed(1)), .person(.fixed(2)), 104))
        #expect(try clash(.date(Day(1)), .date(Day(2)), 107))
    }

    @Test func `shares and amounts clash beyond a fifth of the larger`() throws {
        #expect(try !clash(.percent(80), .percent(100), 206))
        #expect(try clash(.percent(79.9), .percent(100), 206))
        #expect(try !clash(.percent(0), .percent(0), 206))
        let euros = { AnswerValue.money(Money(minorUnits: $0, currency: "EUR")) }
        #expect(try !clash(euros(8_000), euros(10_000), 107))
        #expect(try clash(euros(7_900), euros(10_000), 107))
        #expect(try !clash(euros(100), .money(Money(minorUnits: 900, currency: "USD")), 107))
    }

    @Test func `trends clash when they point apart in one dimension and horizon`() throws {
        let trend = { AnswerValue.trend(dimension: $0, direction: $1, horizon: $2) }
        #expect(try clash(trend("paper", 1, .twoYears), trend("paper", -2, .twoYears), 304))
        #expect(try !clash(trend("paper", 1, .twoYears), trend("paper", 2, .twoYears), 304))
        #expect(try !clash(trend("paper", 1, .twoYears), trend("paper", 0, .twoYears), 304))
        #expect(try !clash(trend("paper", 1, .twoYears), trend("plastic", -1, .twoYears), 304))
        #expect(try !clash(trend("paper", 1, .twoYears), trend("paper", -1, .fiveYears), 304))
    }

    @Test func `words and elements of lists never clash`() throws {
        #expect(try !clash(.text("good"), .text("bad"), 212))
        #expect(try !clash(.element("noise"), .element("heat"), 108))
        #expect(try !clash(.choice("price"), .choice("delivery"), 205), "several barriers stand side by side")
        #expect(try !clash(.person(.fixed(1)), .person(.fixed(2)), 103))
        #expect(try !clash(.choice("food"), .percent(40), 303))
    }
}
