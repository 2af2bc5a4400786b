import KenDomain
import Testing

@Suite struct `Business days` {
    /// A Friday.
    private let friday = Day(20_000)

    @Test func `two business days after a Friday is a Tuesday, and before it a Wednesday`() {
        #expect(friday.weekday == 5)
        #expect(friday.addingBusinessDays(2) == friday.adding(4))
        #expect(friday.addingBusinessDays(-2) == friday.adding(-2))
        #expect(friday.addingBusinessDays(0) == friday)
    }

    @Test func `holidays do not count`() {
        let monday = friday.adding(3)
        #expect(friday.addingBusinessDays(1, holidays: [monday]) == friday.adding(4))
        #expect(friday.businessDays(to: friday.adding(4), holidays: [monday]) == 1)
        #expect(friday.businessDays(to: friday.adding(4), holidays: [friday.adding(1)]) == 2)
        #expect(!monday.isBusinessDay(holidays: [monday]))
    }

    @Test func `counting undoes adding, whatever the day`() {
        for start in 0..<14 {
            for count in 0..<23 {
                let day = friday.adding(start)
                let later = day.addingBusinessDays(count)
                #expect(day.businessDays(to: later) == count)
                #expect(later.businessDays(to: day) == -count)
            }
        }
    }

    @Test func `the end of all days is no endless walk`() {
        let last = Day(Day.range.upperBound)
        #expect(last.addingBusinessDays(3) == last)
        #expect(Day(Day.range.lowerBound).addingBusinessDays(-1).number == Day.range.lowerBound)
    }
}
