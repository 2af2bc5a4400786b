import KenDomain
import Testing

@Suite struct `How sure a score is` {
    private let policy = NeedPolicy()

    private func interval(_ people: Int, _ important: Int, _ satisfied: Int, _ both: Int) throws -> ScoreInterval {
        let tally = try #require(
            OutcomeTally(people: people, important: important, satisfied: satisfied, both: both))
        return try #require(ScoreInterval(tally, limit: policy.underservedFrom, policy: policy))
    }

    @Test func `T-ODI-12 the circular saw of 270 people`() throws {
        let interval = try interval(270, 200, 75, 60)
        #expect(interval.method == .analytic)
        #expect(Numerics.rounded(try #require(interval.standardError), places: 4) == 0.5783)
        #expect(Numerics.rounded(interval.lower, places: 2) == 10.90)
        #expect(Numerics.rounded(interval.upper, places: 2) == 13.17)
        #expect(Numerics.rounded(try #require(interval.chance), places: 4) == 0.9998)
    }

    @Test(arguments: [(60, 2.40), (120, 1.70), (180, 1.39), (400, 0.93)])
    func `more people make it narrower, as the table has it`(people: Int, half: Double) throws {
        // The table takes the same shares for every number of people; counts come as near as they can.
        let share = { (of: Int) in Int((Double(of) * Double(people) / 270).rounded()) }
        let interval = try interval(people, share(200), share(75), share(60))
        #expect(abs((interval.upper - interval.lower) / 2 - half) < 0.07)
    }

    @Test func `importance and satisfaction near each other are resampled, with the same result each time`() throws {
        let first = try interval(72, 50, 48, 34)
        #expect(first.method == .bootstrap)
        // Worked out apart, in another language, with the same row of numbers.
        #expect(Numerics.rounded(first.lower, places: 4) == 5.8333)
        #expect(Numerics.rounded(first.upper, places: 4) == 9.4444)
        #expect(first.chance == 0.014)
        #expect(try interval(72, 50, 48, 34) == first)
        #expect(first.standardError == nil)
    }

    @Test func `where all or nobody agree both shares bound it`() throws {
        let none = try interval(30, 15, 0, 0)
        #expect(none.method == .wilson && none.lower < 10 && none.upper > 10)
        let one = try interval(1, 1, 0, 0)
        #expect(one.method == .wilson && one.lower < 3 && one.upper == 20)
        #expect(one.chance == nil)
    }

    @Test func `what is met better than it matters has the spread of importance alone`() throws {
        let interval = try interval(100, 30, 80, 25)
        #expect(interval.method == .analytic)
        #expect(Numerics.rounded(try #require(interval.standardError), places: 4) == 0.4583)
    }

    @Test func `an interval stays between 0 and 20`() throws {
        for people in [5, 9, 31] {
            for important in 0...people {
                let interval = try interval(people, important, people / 3, min(important, people / 3))
                #expect(interval.lower >= 0 && interval.upper <= 20 && interval.lower <= interval.upper)
            }
        }
    }

    @Test func `whoever gave one mark only counts for that mark`() throws {
        let full =
            Array(repeating: OutcomeTally.Vote(isImportant: true, isSatisfied: false), count: 60)
            + Array(repeating: .init(isImportant: false, isSatisfied: true), count: 20)
        let half = full + Array(repeating: .init(isImportant: true, isSatisfied: nil), count: 20)
        let both = [full, half].map { ScoreInterval(OutcomeTally($0), limit: 10, policy: policy) }
        #expect(OutcomeTally(half).importance == Rate(80, of: 100))
        #expect(OutcomeTally(half).satisfaction == Rate(20, of: 80))
        #expect(OutcomeTally(half).both == Rate(0, of: 80))
        #expect(try #require(both[1]?.standardError) < (try #require(both[0]?.standardError)))
    }
}
