import KenDomain
import KenImport
import Testing

@Suite struct `Ken's own tables` {
    private func text(_ drafts: [Draft], _ table: InterchangeTable) -> String {
        Interchange.headerLine(table) + drafts.compactMap { Interchange.line($0) }.joined()
    }

    @Test(arguments: InterchangeTable.allCases)
    func `what was written is read back the same, for every kind of record`(_ table: InterchangeTable) throws {
        let drafts = InterchangeSamples.drafts(table)
        #expect(!drafts.isEmpty)
        let reading = try Reading(text(drafts, table))
        #expect(reading.skipped.isEmpty)
        #expect(reading.file.recognised.kind == .ken(table))
        var expected = drafts
        for index in expected.indices { expected[index].origin.line = reading.drafts[index].origin.line }
        #expect(reading.drafts == expected)
        #expect(text(reading.drafts, table) == text(drafts, table))
    }

    @Test func `columns may stand in any order, be left out, or be unknown`() throws {
        let reading = try Reading("ken:person,colour,zone,name\nKW,blue,,Katrin\n")
        #expect(reading.people.map(\.name) == ["Katrin"])
        #expect(reading.drafts.first?.custom == ["colour": "blue"])
    }

    @Test func `days may be counted from day 0`() throws {
        let reading = try Reading(
            """
            ken:interaction,date,start,kind,title,learned_on
            C1,D-30,D-30T09:00:00+01:00,visit,Past,D-29
            C2,D+6,,visit,To come,D0
            C3,2026-02-28,,visit,Plain,
            """)
        #expect(reading.talks.map(\.happenedOn) == ["2026-01-30", "2026-03-07", "2026-02-28"].map { Day(iso: $0) })
        #expect(reading.talks.first?.startsAt == Instant(milliseconds: 1_769_760_000_000))
        #expect(reading.drafts.map(\.learnedOn) == [Day(iso: "2026-01-31"), Day(iso: "2026-03-01"), nil])
    }

    @Test func `every problem of a row is reported at once`() throws {
        let reading = try Reading(
            """
            ken:interaction,date,kind,minutes,level,topics,title,visibility
            C1,2026-02-30,seance,lots,9,PRI:60,,whispered
            C2,2026-02-28,visit,30,3,PRI:60,Too much,
            C3,2026-02-28,visit,60,3,PRI:60,Fine,
            """)
        #expect(reading.talks.map(\.title) == ["Fine"])
        #expect(reading.skipped.map(\.line) == [2, 2, 2, 2, 2, 2, 3])
        #expect(
            Set(reading.skipped.filter { $0.line == 2 }.map(\.field)) == [
                "date", "kind", "minutes", "level", "title", "visibility",
            ])
        #expect(reading.skipped.last?.field == "topics")
    }

    @Test(arguments: ["D-", "D30", "D", "D+9999999", "d-1x", "2026-2-3", "30"])
    func `what is no day is refused`(_ day: String) throws {
        #expect(try Reading("ken:issue,organisation,title,severity,opened_on\nI1,A,x,1,\(day)\n").drafts.isEmpty)
    }

    @Test func `a role is about a person or an organisation, never both or neither`() throws {
        let reading = try Reading(
            "ken:role,person,organisation,fact,answer\n1,P,O,decides,yes\n2,,,decides,yes\n3,P,,decides,yes\n")
        #expect(reading.drafts.count == 1)
        #expect(reading.skipped.map(\.line) == [2, 3])
    }

    @Test func `a question that is not in the bank is refused`() throws {
        let reading = try Reading("ken:claim,question,organisation,value,gist\n1,Q999,A,text,x\n2,Q101,A,text,x\n")
        #expect(reading.drafts.map(\.origin.externalID) == ["2"])
        #expect(reading.skipped.map(\.field) == ["question"])
    }

    @Test func `a formula is written with a guard and read without it`() throws {
        var person = PersonDraft()
        person.name = "=HYPERLINK(1)"
        person.wants = "'=quoted"
        let draft = Draft(origin: .init(source: "ken.person", externalID: "-1", line: 2), content: .person(person))
        let written = text([draft], .person)
        #expect(written.split(separator: "\n").last == "'-1,'=HYPERLINK(1),,,,''=quoted,,,,")
        #expect(try Reading(written).drafts == [draft])
    }

    @Test func `header and columns are one list, without doubles`() {
        for table in InterchangeTable.allCases {
            #expect(Set(table.header).count == table.header.count)
            for draft in InterchangeSamples.drafts(table) {
                #expect(Set(Interchange.cells(of: draft).keys).isSubset(of: Set(table.header)), "\(table)")
            }
        }
    }
}
