import KenDomain
import Testing

@Suite struct `Question bank` {
    private let tiers: [Tier?] = [nil, .one, .two, .three]

    @Test func `T-BANK-01 counts, letters and sums of weights are those of the table`() {
        #expect(QuestionBank.all.count == 62)
        #expect(tiers.map { QuestionBank.questions(of: $0).count } == [15, 15, 20, 12])
        #expect(
            tiers.map { QuestionBank.questions(of: $0).reduce(0) { $0 + $1.weight } } == [28, 28, 42, 33])
        let letters = Dictionary(grouping: QuestionBank.all.compactMap(\.letter)) { $0 }.mapValues(\.count)
        #expect(letters == ["a": 2, "b": 2, "c": 1, "d": 5, "e": 3])
    }

    @Test func `every id is there once, in order, and its first digit is the tier`() {
        let ids = QuestionBank.all.map(\.id)
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == 62)
        for question in QuestionBank.all {
            #expect(question.id.description.dropFirst().first == Character("\(question.tier?.rawValue ?? 0)"))
            #expect(QuestionBank.question(question.id) == question)
        }
    }

    @Test func `every question has words, a horizon, a form, a shelf life and a source`() {
        for question in QuestionBank.all {
            #expect(question.text.hasSuffix("?") || question.id == Question.ID(3), "\(question.id)")
            #expect(!question.horizons.isEmpty && !question.types.isEmpty && !question.source.isEmpty)
            #expect(question.shelfLife >= 30)
            #expect((1...3).contains(question.weight))
        }
    }

    @Test func `one row of each tier reads as written`() throws {
        let barrier = try #require(QuestionBank.question(Question.ID(205)))
        #expect(barrier.text == "What keeps the customer from a larger share?")
        #expect(barrier.letter == "c")
        #expect(barrier.types == [.multiChoice, .text])
        #expect(barrier.shelfLife == 270)
        #expect(barrier.weight == 3)
        #expect(barrier.source == "Kabra, three tiers")
        let contract = try #require(QuestionBank.question(Question.ID(107)))
        #expect(contract.types == [.money, .text, .date])
        let influence = try #require(QuestionBank.question(Question.ID(112)))
        #expect(influence.source == "Strategyn, primary customer; Webster and Wind, buying centre")
        let alignment = try #require(QuestionBank.question(Question.ID(307)))
        #expect(alignment.types == [.computed])
        #expect(alignment.horizons == [.twoYears])
    }

    @Test func `the first ring is eight asks over sixteen questions`() {
        #expect(FirstAsk.allCases.count == 8)
        #expect(QuestionBank.firstRing.count == 16)
        #expect(QuestionBank.firstRing.allSatisfy { QuestionBank.question($0) != nil })
        let lettered = Set(QuestionBank.all.filter { $0.letter != nil }.map(\.id))
        #expect(lettered.isSubset(of: QuestionBank.firstRing))
    }

    @Test func `computed questions are known as such`() {
        let computed = QuestionBank.all.filter(\.isComputed).map(\.id.description)
        #expect(computed == ["Q004", "Q006", "Q007", "Q009", "Q013", "Q111", "Q307", "Q308"])
        #expect(QuestionBank.isComputed(Question.ID(111)))
        #expect(!QuestionBank.isComputed(Question.ID(999)))
    }

    @Test(arguments: ["Q205", "q205"]) func `an id is read in either case`(_ text: String) {
        #expect(Question.ID(text) == Question.ID(205))
    }

    @Test(arguments: ["", "Q20", "Q2050", "R205", "Q+12", "Q-12", "Q٢٠٥", "Qabc"])
    func `anything else is no id`(_ text: String) {
        #expect(Question.ID(text) == nil)
    }

    @Test func `a number outside the bank's range is kept within it`() {
        #expect(Question.ID(-5).description == "Q000")
        #expect(Question.ID(7).description == "Q007")
        #expect(Question.ID(12_345).description == "Q999")
    }
}
