import KenDomain
import Testing

@testable import KenImport

@Suite struct `Traps of every source` {
    private static let header = "Record ID,First Name,Last Name,Email,Create Date,Lifecycle Stage"
    private static let row = "501,Mira,Dahl,mira@larkspur.example,2025-01-11 09:00,customer"

    private func contacts(_ rows: String..., header: String = header) throws -> Reading {
        try Reading(([header] + rows).joined(separator: "\n") + "\n")
    }

    @Test func `a mark of UTF-8 does not hide the first header`() throws {
        let reading = try Reading([0xEF, 0xBB, 0xBF] + Array("\(Self.header)\n\(Self.row)\n".utf8))
        #expect(reading.file.recognised.kind == .table("hubspot.contact"))
        #expect(reading.drafts.map(\.origin.externalID) == ["501"])
        #expect(reading.file.header.first == "Record ID")
    }

    @Test func `a CRM table in UTF-16 is read like any other`() throws {
        let text = "\(Self.header)\n\(Self.row.replacing("Mira", with: "Šárka"))\n"
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let reading = try Reading(bytes)
        #expect(reading.file.encoding == .utf16LittleEndian)
        #expect(reading.people.map(\.name) == ["Šárka Dahl"])
    }

    @Test func `a CRM table in Latin-1 is read, and the guess is said`() throws {
        let start = Array("\(Self.header)\n501,J".utf8)
        let reading = try Reading(start + [0xF6] + Array("rg,Dahl,m@larkspur.example,,\n".utf8))
        #expect(reading.people.map(\.name) == ["Jörg Dahl"])
        #expect(reading.file.encoding.isGuess)
    }

    @Test(arguments: [";", "\t"])
    func `another delimiter changes nothing`(_ delimiter: String) throws {
        let text = "\(Self.header)\n\(Self.row)\n"
        let reading = try Reading(text.replacing(",", with: delimiter))
        #expect(reading.drafts == (try Reading(text)).drafts)
    }

    @Test func `a line break inside a cell stays there, and lines are still counted`() throws {
        let reading = try contacts("501,\"Mira\nMaria\",Dahl,m@larkspur.example,,", "502,Otto,Berg,,,", "x")
        #expect(reading.people.map(\.name) == ["Mira\nMaria Dahl", "Otto Berg"])
        #expect(reading.drafts.map(\.origin.line) == [2, 4])
        #expect(reading.skipped.map(\.line) == [5])
    }

    @Test(arguments: [
        " Record ID , First Name,Last Name ,Email,Create Date,Lifecycle Stage",
        "RECORD ID,FIRST NAME,LAST NAME,EMAIL,CREATE DATE,LIFECYCLE STAGE",
        "record_id,first-name,last.name,e-mail,create_date,lifecycle_stage",
    ])
    func `headers may have blanks around them, any case and any signs between`(_ header: String) throws {
        let reading = try contacts(Self.row, header: header)
        #expect(reading.file.recognised.kind == .table("hubspot.contact"))
        #expect(reading.people.map(\.name) == ["Mira Dahl"])
    }

    @Test func `blanks around a cell are no part of it`() throws {
        let reading = try contacts("  501 , Mira ,\u{00A0}Dahl\u{00A0}, MIRA@larkspur.example ,,")
        #expect(reading.drafts.map(\.origin.externalID) == ["501"])
        #expect(reading.people.map(\.name) == ["Mira Dahl"])
        #expect(reading.people.first?.mails == ["mira@larkspur.example"])
    }

    @Test(arguments: ["7253394974479.0", "7253394974479.00", "7253394974479", " 7253394974479.0 "])
    func `an id that became a number with decimals is the same id`(_ id: String) throws {
        #expect(try contacts("\(id),Mira,Dahl,,,").drafts.map(\.origin.externalID) == ["7253394974479"])
    }

    @Test(arguments: ["7.25339E+12", "7,25339E+12", "7.25e+12"])
    func `an id that a spreadsheet rounded refuses its row`(_ id: String) throws {
        let reading = try contacts("\"\(id)\",Mira,Dahl,,,")
        #expect(reading.drafts.isEmpty)
        #expect(reading.skipped.map(\.field) == ["Record ID"])
    }

    @Test(arguments: [
        "2025-01-11", "2025-01-11 09:00", "2025-01-11T09:00:00Z", "1736586000", "1736586000000", "1736586000000.0",
        "11 Jan 2025",
        "Jan 11, 2025 9:00 AM", "11.01.2025", "20250111",
    ])
    func `a day may be written in every way that tells it`(_ text: String) throws {
        #expect(try contacts("501,Mira,Dahl,,\"\(text)\",").drafts.map(\.learnedOn) == [Day(iso: "2025-01-11")])
    }

    @Test(arguments: ["never", "0", "2025-02-30", "13/13/2025"])
    func `a day that is none costs its cell, not its row`(_ text: String) throws {
        let reading = try contacts("501,Mira,Dahl,,\(text),")
        #expect(reading.people.count == 1)
        #expect(reading.skipped.map(\.extent) == [.cell])
        #expect(reading.drafts.first?.custom["Create Date"] == text)
    }

    @Test(arguments: ["TRUE", "true", "True", "Yes", "yes", "Y", "1", "1.0", "t", "ja", "oui"])
    func `a row is deleted by any word for yes`(_ word: String) throws {
        let reading = try contacts("501,Mira,Dahl,,,,\(word)", header: Self.header + ",Archived")
        #expect(reading.drafts.isEmpty)
        #expect(reading.skipped.map(\.reason) == ["deleted in the source"])
    }

    @Test(arguments: ["FALSE", "false", "No", "0", "0.0", "", "nein", "perhaps"])
    func `a row is not deleted by any other word`(_ word: String) throws {
        #expect(try contacts("501,Mira,Dahl,,,,\(word)", header: Self.header + ",Archived").people.count == 1)
    }

    @Test(arguments: [
        "a@x.example;b@x.example", "a@x.example; b@x.example", "a@x.example, b@x.example", "a@x.example|b@x.example",
    ])
    func `one person under two addresses is one person`(_ mails: String) throws {
        let reading = try contacts("501,Mira,Dahl,\"\(mails)\",,")
        #expect(reading.people.map(\.mails) == [["a@x.example", "b@x.example"]])
    }

    @Test func `further addresses stand in a column of their own, each once`() throws {
        let reading = try contacts(
            "501,Mira,Dahl,a@x.example,,,b@x.example;A@X.example", header: Self.header + ",Additional email addresses")
        #expect(reading.people.map(\.mails) == [["a@x.example", "b@x.example"]])
    }

    @Test(arguments: ["76340251;46897301", "76340251; 46897301", "76340251,46897301", "76340251.0;46897301.0"])
    func `several companies in a cell are one employer and further links`(_ ids: String) throws {
        let reading = try contacts("501,Mira,Dahl,,,,\"\(ids)\"", header: Self.header + ",Associated Company IDs")
        #expect(reading.people.map(\.organisation) == [.source("hubspot.company", "76340251")])
        #expect(reading.associations.map(\.to) == [.source("hubspot.company", "46897301")])
    }

    @Test func `a row that is blank is passed over in silence`() throws {
        let reading = try contacts(",,,,,", Self.row, ",,,,,")
        #expect(reading.people.count == 1)
        #expect(reading.skipped.isEmpty)
    }

    @Test func `columns that nobody reads are kept under their own headers, doubles numbered`() throws {
        let reading = try contacts("501,Mira,Dahl,,,,a,b,c", header: Self.header + ",Colour,Colour,")
        #expect(
            reading.drafts.first?.custom
                == ["Colour": "a", "Colour (2)": "b", "column 9": "c", "Lifecycle Stage": ""].filter {
                    !$0.value.isEmpty
                })
    }

    @Test func `six hundred columns are read as well as six`() throws {
        let more = (0..<600).map { "Property \($0)" }.joined(separator: ",")
        let cells = String(repeating: ",", count: 599)
        let reading = try contacts("\(Self.row),x\(cells)", header: "\(Self.header),\(more)")
        #expect(reading.people.map(\.name) == ["Mira Dahl"])
        #expect(reading.drafts.first?.custom["Property 0"] == "x")
    }

    @Test func `a row that says nothing new is the same draft`() throws {
        #expect(try contacts(Self.row).drafts == contacts(Self.row).drafts)
    }

    @Test func `words that look like a formula are read as words`() throws {
        #expect(try contacts("501,=cmd,+Dahl,,,").people.map(\.name) == ["=cmd +Dahl"])
    }
}

@Suite struct `Truth in cells` {
    @Test(arguments: ["TRUE", "Yes", "y", "1", "wahr", "Oui", "sí", "vrai"])
    func `yes has many words`(_ text: String) { #expect(TruthText.read(text) == true) }

    @Test(arguments: ["FALSE", "No", "n", "0", "falsch", "Non", "faux"])
    func `no has many words`(_ text: String) { #expect(TruthText.read(text) == false) }

    @Test(arguments: ["", "2", "maybe", "-", "null", "x"])
    func `anything else is neither`(_ text: String) { #expect(TruthText.read(text) == nil) }
}

@Suite struct `Where a deal stands` {
    @Test(arguments: [
        ("Closed Won", Deal.Status.won), ("closedwon", .won), ("Gewonnen", .won), ("Gagné", .won), ("5 - WON", .won),
    ])
    func `by words for won`(_ stage: String, _ status: Deal.Status) {
        #expect(DealStatus.read(stage: stage, isClosed: nil, isWon: nil) == status)
    }

    @Test(arguments: ["Closed Lost", "closedlost", "Verloren", "Perdu", "Lost to competitor"])
    func `by words for lost`(_ stage: String) {
        #expect(DealStatus.read(stage: stage, isClosed: nil, isWon: nil) == .lost)
    }

    @Test(arguments: ["Negotiation", "Proposal sent", "Angebot", "Wonderful"])
    func `any other words are open`(_ stage: String) {
        #expect(DealStatus.read(stage: stage, isClosed: nil, isWon: nil) == .open)
    }

    @Test(arguments: ["94827731", "3fa85f64-5717-4562-b3fc-2c963f66afa6", "12.5", "ZGVhbHN0YWdlLTEyMzQ1Ng=="])
    func `a code tells nothing`(_ stage: String) {
        #expect(DealStatus.read(stage: stage, isClosed: nil, isWon: nil) == nil)
    }

    @Test func `flags come before words`() {
        #expect(DealStatus.read(stage: "Negotiation", isClosed: true, isWon: true) == .won)
        #expect(DealStatus.read(stage: "Closed Won", isClosed: true, isWon: false) == .lost)
        #expect(DealStatus.read(stage: "Closed Won", isClosed: false, isWon: nil) == .open)
        #expect(DealStatus.read(stage: nil, isClosed: false, isWon: nil) == .open)
        #expect(DealStatus.read(stage: nil, isClosed: nil, isWon: nil) == nil)
    }
}
