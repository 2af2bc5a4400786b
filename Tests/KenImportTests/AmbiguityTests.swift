import KenDomain
import KenImport
import Testing

@Suite struct `What the values do not tell` {
    private func deals(_ rows: String, answers: [String: String] = [:], currency: String? = "EUR") throws -> Reading {
        var options = ImportOptions.sample
        options.answers = answers
        options.currency = currency
        return try Reading("Record ID,Deal Name,Deal Stage,Amount,Close Date\n" + rows, options: options)
    }

    @Test func `days that may be read both ways are asked, and left out until answered`() throws {
        let reading = try deals("1,A,Won,,03/04/2025\n2,B,Won,,05/06/2025\n")
        #expect(reading.file.ambiguities.map(\.id) == ["Close Date/dayOrder"])
        #expect(
            reading.file.ambiguities.first?.choices.map(\.meaning) == [
                "03/04/2025 is 2025-04-03", "03/04/2025 is 2025-03-04",
            ])
        #expect(reading.deals.map(\.closesOn) == [nil, nil])
        #expect(reading.skipped.map(\.extent) == [.cell, .cell])
        #expect(reading.drafts.first?.custom["Close Date"] == "03/04/2025")
    }

    @Test(arguments: [("dayFirst", "2025-04-03"), ("monthFirst", "2025-03-04")])
    func `an answer settles the whole column`(_ answer: String, _ day: String) throws {
        let reading = try deals("1,A,Won,,03/04/2025\n", answers: ["Close Date/dayOrder": answer])
        #expect(reading.deals.map(\.closesOn) == [Day(iso: day)])
        #expect(reading.skipped.isEmpty)
    }

    @Test func `one value above twelve settles it without asking, even far down`() throws {
        let reading = try deals("1,A,Won,,03/04/2025\n2,B,Won,,25/12/2025\n")
        #expect(reading.file.ambiguities.isEmpty)
        #expect(reading.deals.map(\.closesOn) == [Day(iso: "2025-04-03"), Day(iso: "2025-12-25")])
    }

    @Test func `a value against the order of its column is refused`() throws {
        let reading = try deals(
            "1,A,Won,,25/12/2025\n2,B,Won,,12/25/2025\n", answers: ["Close Date/dayOrder": "dayFirst"])
        #expect(reading.deals.map(\.closesOn) == [Day(iso: "2025-12-25"), nil])
        #expect(reading.skipped.map(\.line) == [3])
    }

    @Test func `amounts that may be thousands or decimals are asked`() throws {
        let reading = try deals("1,A,Won,\"1,100\",\n")
        #expect(reading.file.ambiguities.map(\.id) == ["Amount/decimalMark"])
        #expect(reading.file.ambiguities.first?.choices.map(\.meaning) == ["1,100 is 1100.00", "1,100 is 1.10"])
        #expect(reading.deals.first?.amount == nil)
        let answered = try deals("1,A,Won,\"1,100\",\n", answers: ["Amount/decimalMark": "point"])
        #expect(answered.deals.first?.amount == Money(minorUnits: 110_000, currency: "EUR"))
        let shown = try deals("1,A,Won,\"1,100\",\n2,B,Won,\"1,100.50\",\n")
        #expect(shown.deals.map { $0.amount?.minorUnits } == [110_000, 110_050])
    }

    @Test func `a currency that nothing tells is asked`() throws {
        let reading = try deals("1,A,Won,500,\n", currency: nil)
        #expect(reading.file.ambiguities.map(\.id) == ["Amount/currency"])
        #expect(reading.deals.first?.amount == nil)
        let answered = try deals("1,A,Won,500,\n", answers: ["Amount/currency": "NOK"], currency: nil)
        #expect(answered.deals.first?.amount == Money(minorUnits: 50_000, currency: "NOK"))
    }
}
