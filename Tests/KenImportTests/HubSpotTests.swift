import KenDomain
import KenImport
import Testing

@Suite struct `HubSpot` {
    @Test func `companies: customers are accounts, partners channel partners, all others prospects`() throws {
        let reading = try Reading(fixture: "hubspot-companies.csv")
        #expect(reading.file.recognised.kind == .table("hubspot.company"))
        #expect(
            reading.organisations.map(\.kind) == [
                .stated(.account), .stated(.channelPartner), .stated(.prospect),
                .inferred(.prospect, from: "no lifecycle stage in the file"),
            ])
        #expect(reading.drafts.map(\.origin.externalID) == ["101", "102", "103", "104"])
        #expect(
            reading.organisations.map(\.domains) == [
                ["brandtner.example"], ["andimar.example", "andimar-sur.example"], ["lumenar.example"], [],
            ])
        #expect(reading.organisations.map(\.country) == ["DE", "MX", "US", nil])
        #expect(reading.drafts[0].learnedOn == Day(iso: "2024-03-05"))
    }

    @Test func `a company's turnover is never ours, and what is not read is kept`() throws {
        let reading = try Reading(fixture: "hubspot-companies.csv")
        #expect(reading.drafts[0].custom == ["Annual Revenue": "12,000,000", "Company owner": "Clara Koenig"])
        #expect(reading.drafts[3].custom["Country/Region"] == "Atlantis")
        #expect(reading.drafts[3].custom["Company Domain Name"] == "facebook.com/pacifill")
    }

    @Test func `contacts join by company id, else by mail domain, never by name`() throws {
        let reading = try Reading(fixture: "hubspot-contacts.csv")
        #expect(
            reading.people.map(\.organisation) == [
                .source("hubspot.company", "101"), .domain("brandtner.example"), nil, nil,
            ])
        #expect(
            reading.associations == [
                AssociationDraft(from: .source("hubspot.contact", "201"), to: .source("hubspot.company", "102"))
            ])
        #expect(reading.people[0].formerIDs == ["198", "199"])
        #expect(
            reading.drafts[0].custom == [
                "Company Name": "Brandtner Packmaschinen", "Lifecycle Stage": "customer", "Favourite colour": "blue",
            ])
    }

    @Test func `a title tells function and standing, with its reason`() throws {
        let person = try #require(try Reading(fixture: "hubspot-contacts.csv").people.first)
        #expect(person.functions == .inferred([.procurement], from: "title says “Head of Purchasing”"))
        #expect(person.seniority == .inferred(.head, from: "title says “Head of Purchasing”"))
    }

    @Test func `masked values are kept as they are and join nobody`() throws {
        let reading = try Reading(fixture: "hubspot-contacts.csv")
        #expect(reading.people[3].name == "fcb67ef339b691956cc85fa12be6490c")
        #expect(reading.people[3].mails.isEmpty)
        #expect(reading.drafts.last?.custom["Email"] == "fcb67ef339b691956cc85fa12be6490c")
    }

    @Test func `rows that cannot be known again are refused with line and reason`() throws {
        let reading = try Reading(fixture: "hubspot-contacts.csv")
        #expect(reading.skipped.map(\.line) == [6, 7])
        #expect(
            reading.skipped.map(\.reason) == [
                "neither a name nor a usable mail address", "no id, or one that a spreadsheet has rounded",
            ])
        #expect(reading.skipped.last?.field == "Record ID")
    }

    @Test func `deals: stages by their words, days and amounts with their forms`() throws {
        var options = ImportOptions.sample
        options.currency = "EUR"
        let reading = try Reading(fixture: "hubspot-deals.csv", options: options)
        #expect(
            reading.deals.map(\.stages) == [
                [Deal.Stage(name: "Closed Won", status: .won, from: Day(iso: "2025-05-04"))],
                [Deal.Stage(name: "Negotiation", status: .open, from: Day(iso: "2026-01-15"))],
                [Deal.Stage(name: "closedlost", status: .lost, from: Day(iso: "2025-09-01"))],
                [],
            ])
        #expect(
            reading.deals.map(\.amount) == [
                Money(minorUnits: 110_004, currency: "USD"), Money(minorUnits: 250_000_000, currency: "EUR"), nil, nil,
            ])
        #expect(reading.deals[0].people == [.source("hubspot.contact", "201"), .source("hubspot.contact", "202")])
        #expect(reading.skipped.map(\.extent) == [.cell])
        #expect(reading.skipped.first?.reason == "abc is not an amount.")
        #expect(reading.drafts[3].custom["Deal Stage"] == "94827731")
    }

    @Test func `warehouse copies: deleted rows are passed over with their reason`() throws {
        let reading = try Reading(
            """
            id,is_deleted,_fivetran_synced,property_name,property_createdate,property_industry,property_annualrevenue
            1,false,2020-12-30 3:15:52,Acme,2019-07-05 20:35:26,Tools,10000000
            2,TRUE,2020-12-30 3:15:52,Gone,2019-07-05 20:35:26,Tools,10000000
            """)
        #expect(reading.file.recognised.form == "warehouse copy")
        #expect(reading.organisations.map(\.name) == ["Acme"])
        #expect(reading.skipped.map(\.reason) == ["deleted in the source"])
        #expect(reading.skipped.map(\.field) == ["is_deleted"])
    }

    @Test func `links of deals, and owners as colleagues`() throws {
        let links = try Reading("company_id,deal_id,type_id,category\n12345,6789.0,341,HUBSPOT_DEFINED\n")
        #expect(
            links.associations == [
                AssociationDraft(from: .source("hubspot.deal", "6789"), to: .source("hubspot.company", "12345"))
            ])
        let owners = try Reading(
            "owner_id,created_at,email,first_name,last_name\n9,2020-02-13 18:19:32.792,Devi@Fjellmark.example,Devi,Banerjee\n"
        )
        #expect(owners.people.first?.isColleague == true)
        #expect(owners.people.first?.mails == ["devi@fjellmark.example"])
        #expect(owners.people.first?.organisation == nil)
    }
}
