import KenDomain
import KenImport
import Testing

@Suite struct `Feedback from other tools` {
    private func items(_ reading: Reading) -> [FeedbackItemDraft] {
        reading.drafts.compactMap { if case .feedback(.item(let draft)) = $0.content { draft } else { nil } }
    }

    @Test func `a ticket of HubSpot keeps its words, its day and whoever it is from`() throws {
        let reading = try Reading(
            """
            Record ID,Ticket name,Ticket description,Create date,Ticket status,Associated Contact IDs,Associated Company IDs
            71,Brake noise,It is back,2026-01-12 08:15,New,42;43,7
            72,,,2026-01-13 08:15,New,,
            """)
        let item = try #require(items(reading).first)
        #expect(item.text == "Brake noise\nIt is back" && item.receivedOn == Day(iso: "2026-01-12"))
        #expect(item.giver == .source("hubspot.contact", "42") && item.organisation == .source("hubspot.company", "7"))
        #expect(item.source == .ticket && item.isLenient)
        #expect(reading.skipped.map(\.line) == [3])
    }

    @Test func `a table of links joins a ticket and its company`() throws {
        let reading = try Reading("ticket_id,company_id,category\n71,7,x\n")
        #expect(
            reading.associations == [
                AssociationDraft(from: .source("hubspot.ticket", "71"), to: .source("hubspot.company", "7"))
            ])
    }

    @Test func `a review of Google Play is read from UTF-16, with what we answered`() throws {
        let text = """
            Package Name,Reviewer Language,Review Submit Date and Time,Star Rating,Review Title,Review Text,Developer Reply Date and Time,Developer Reply Text,Review Link
            no.fjell,pt,2026-01-04T09:10:11Z,2,Ruído,O freio é alto,2026-01-09T00:00:00Z,Obrigado,https://play.example/r?id=1
            no.fjell,en,2026-01-05T09:10:11Z,4,,Fine,,,https://play.example/r?id=2
            no.fjell,en,2026-01-06T09:10:11Z,5,,,,,https://play.example/r?id=3

            """
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let reading = try Reading(bytes)
        let found = items(reading)
        #expect(found.map(\.text) == ["Ruído\nO freio é alto", "Fine"])
        #expect(found.first?.language == "pt" && found.first?.answer == "Obrigado")
        #expect(found.first?.toldBackOn == Day(iso: "2026-01-09") && found.last?.toldBackOn == nil)
        #expect(found.allSatisfy { $0.giver == nil && $0.source == .reviewSite })
        #expect(reading.skipped.map(\.line) == [4])
    }

    @Test func `any table is feedback once a column is said to hold the words`() throws {
        var options = ImportOptions.sample
        options.mapping = [
            "Kommentar": "feedback.words", "Wann": "feedback.receivedOn", "Wer": "person.mail",
            "Sprache": "feedback.language",
        ]
        let reading = try Reading(
            "Kommentar;Wann;Wer;Sprache;Note\nZu laut;2026-01-12;Ann@Orrell.example;de;3\n;2026-01-12;;de;3\n",
            options: options)
        let item = try #require(items(reading).first)
        #expect(item.text == "Zu laut" && item.giver == .mail("ann@orrell.example") && item.language == "de")
        #expect(reading.drafts.first?.custom["Note"] == "3")
        #expect(reading.skipped.map(\.line) == [3])
        let again = try Reading(
            "Kommentar;Wann;Wer;Sprache;Note\nZu laut;2026-01-12;Ann@Orrell.example;de;3\n", options: options)
        #expect(again.drafts.map(\.origin.externalID) == reading.drafts.map(\.origin.externalID))
    }

    @Test func `a column of words is never guessed to be feedback`() throws {
        let reading = try Reading("Comment,Email\nToo loud,ann@orrell.example\n")
        #expect(items(reading).isEmpty && reading.people.count == 1)
    }
}
