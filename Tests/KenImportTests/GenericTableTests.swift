import KenDomain
import KenImport
import Testing

@Suite struct `Somebody's own table` {
    @Test func `columns are guessed by header, with samples, and the letters too`() throws {
        let reading = try Reading(fixture: "kontakte-windows.csv")
        #expect(reading.file.encoding == .windows1252)
        #expect(reading.file.recognised.kind == .mapped("csv.person"))
        #expect(
            reading.file.mapping.map(\.meaning) == [
                .organisationName, .personName, .mail, .title, .country, .createdOn,
            ])
        #expect(reading.file.mapping.first?.samples == ["Vestamar Küchen", "Vestamar Küchen", "Ohne Adresse"])
        #expect(reading.people.map(\.name) == ["Denise Roy", "Luc Bernard"])
        #expect(reading.people.map(\.organisation) == [.domain("vestamar.example"), .domain("vestamar.example")])
        #expect(reading.people[0].functions?.value == [.executive])
        #expect(reading.drafts.first { $0.origin.source == "csv.person" }?.learnedOn == Day(iso: "2024-04-13"))
        #expect(reading.skipped.map(\.line) == [4])
    }

    @Test func `an employer with a domain gets its name from the row`() throws {
        let reading = try Reading(fixture: "kontakte-windows.csv")
        #expect(reading.organisations.map(\.name) == ["Vestamar Küchen", "Vestamar Küchen"])
        #expect(
            Set(reading.drafts.map(\.origin.externalID)) == [
                "domain:vestamar.example", "mail:denise.roy@vestamar.example", "mail:luc.bernard@vestamar.example",
            ])
    }

    @Test func `an employer's name alone joins nobody`() throws {
        let reading = try Reading("Name,Company,E-mail\nAna Roldan,Greenfold,ana@gmail.com\n")
        #expect(reading.people.first?.organisation == nil)
        #expect(reading.organisations.isEmpty)
        #expect(reading.drafts.first?.custom == ["Company": "Greenfold"])
    }

    @Test func `shapes of values tell where headers do not`() throws {
        let reading = try Reading(
            """
            A,B,C,D
            Anna Berg,anna@orrell.example,Purchasing Manager,x
            Ben Holt,ben@orrell.example,Software Engineer,y
            Cleo Marsh,cleo@merrow.example,Head of Product,z
            """)
        #expect(reading.file.mapping.map(\.meaning) == [.personName, .mail, .title, .kept])
        #expect(reading.people.map(\.name) == ["Anna Berg", "Ben Holt", "Cleo Marsh"])
    }

    @Test func `a header that its values contradict is not believed`() throws {
        let reading = try Reading("Email,Name\nyes,Anna Berg\nno,Ben Holt\n")
        #expect(reading.file.mapping.first?.meaning == .kept)
    }

    @Test func `a table of organisations`() throws {
        let reading = try Reading(
            "Name,Website,Branche,Typ\nOrrell,orrell.example,Lifts,Kunde\nKroll,kroll.example,,Partner\n")
        #expect(reading.file.recognised.kind == .mapped("csv.organisation"))
        #expect(reading.organisations.map(\.kind) == [.stated(.account), .stated(.channelPartner)])
        #expect(reading.organisations.map(\.domains) == [["orrell.example"], ["kroll.example"]])
    }

    @Test func `a mapping goes before the guess, and columns it does not name keep theirs`() throws {
        var options = ImportOptions.sample
        options.mapping = ["Wer": "person.name", "Wo": "organisation.domain"]
        let reading = try Reading("Wer,Wo,Email\nAnna,orrell.example,anna@merrow.example\n", options: options)
        #expect(reading.people.first?.name == "Anna")
        #expect(reading.people.first?.mails == ["anna@merrow.example"])
        #expect(reading.people.first?.organisation == .domain("orrell.example"))
    }

    @Test func `a column that was guessed to mean what the mapping says of another is kept with the row`() throws {
        var options = ImportOptions.sample
        options.mapping = ["Private": "person.mail"]
        let reading = try Reading(
            "Name,Email,Private\nAnna,anna@merrow.example,anna@home.example\n", options: options)
        #expect(reading.people.first?.mails == ["anna@home.example"])
        #expect(reading.drafts.last?.custom == ["Email": "anna@merrow.example"])
    }

    @Test func `a mapping that cannot be followed is refused with every problem`() throws {
        var options = ImportOptions.sample
        options.mapping = ["Wer": "person.shoe", "Nirgends": "person.hat"]
        #expect(throws: Refusal.self) { try Reading("Wer\nAnna\n", options: options) }
        do {
            _ = try Reading("Wer\nAnna\n", options: options)
        } catch Refusal.invalid(let problems) {
            #expect(problems.map(\.field) == ["Nirgends", "Wer"])
        }
    }

    @Test func `a mapping that speaks of another file leaves the guess`() throws {
        var options = ImportOptions.sample
        options.mapping = ["Bemerkung": "keep"]
        let reading = try Reading("Name,Email\nAnna,anna@merrow.example\n", options: options)
        #expect(reading.people.first?.mails == ["anna@merrow.example"])
    }

    @Test func `an unknown zone is refused`() throws {
        var options = ImportOptions.sample
        options.zone = "Nowhere/Land"
        #expect(throws: Refusal.self) { try Reading("a,b\n", options: options) }
    }
}
