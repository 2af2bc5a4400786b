import KenDomain
import KenImport
import Testing

@Suite struct `Salesforce` {
    @Test func `accounts by type, without those deleted or merged away`() throws {
        let reading = try Reading(fixture: "salesforce-accounts.csv")
        #expect(reading.file.recognised.kind == .table("salesforce.account"))
        #expect(
            reading.organisations.map(\.kind) == [
                .stated(.account), .stated(.channelPartner), .inferred(.prospect, from: "no account type in the file"),
            ])
        #expect(
            reading.skipped.map(\.reason) == [
                "deleted in the source", "merged into 0015g00000A1bCdAAJ in the source",
            ])
        #expect(reading.drafts[0].custom["AnnualRevenue"] == "5300000")
    }

    @Test func `a moment of creation becomes a day by the workspace's clock`() throws {
        let reading = try Reading(fixture: "salesforce-accounts.csv")
        #expect(reading.drafts[1].learnedOn == Day(iso: "2023-02-03"))
    }

    @Test func `a report has labels and no ids, so people are known by their mail`() throws {
        let reading = try Reading(fixture: "salesforce-contacts-report.csv")
        #expect(reading.file.recognised.kind == .table("salesforce.contact"))
        #expect(reading.file.recognised.form == "report")
        #expect(reading.drafts.map(\.origin.externalID) == ["mail:graham.pell@orrell.example"])
        #expect(reading.people.first?.organisation == .domain("orrell.example"))
        #expect(reading.drafts.first?.custom["Account Name"] == "Orrell Lifts")
        #expect(reading.skipped.map(\.reason) == ["no id and no mail address to know this person by"])
    }

    @Test func `opportunities: the flags tell where they stand, in either length of id`() throws {
        let reading = try Reading(fixture: "salesforce-opportunities.csv")
        #expect(reading.deals.map { $0.stages.map(\.status) } == [[.won], [.open], [.lost]])
        #expect(reading.deals[0].stages.first?.from == Day(iso: "2024-11-30"))
        #expect(reading.deals[0].amount == Money(minorUnits: 35_000_050, currency: "GBP"))
        #expect(reading.deals[0].organisation == reading.deals[1].organisation || reading.deals[0].organisation != nil)
    }

    @Test func `contact roles and relations of accounts are read as links and places`() throws {
        let roles = try Reading(
            "Id,OpportunityId,ContactId,Role,IsPrimary,IsDeleted\n1,006A,003A,User,1,false\n2,006A,003B,User,0,true\n")
        #expect(
            roles.associations == [
                AssociationDraft(
                    from: .source("salesforce.opportunity", "006A"), to: .source("salesforce.contact", "003A"))
            ])
        #expect(roles.skipped.map(\.reason) == ["deleted in the source"])
        let relations = try Reading(
            "Id,AccountId,ContactId,IsDirect,StartDate,EndDate\n1,001A,003A,false,2024-01-01,\n")
        guard case .affiliation(let place) = relations.drafts.first?.content else { return #expect(Bool(false)) }
        #expect(place.person == .source("salesforce.contact", "003A"))
        #expect(place.from == Day(iso: "2024-01-01"))
    }

    @Test func `users are colleagues, but for those of a portal`() throws {
        let reading = try Reading(
            """
            Id,Username,FirstName,LastName,Email,Title,IsActive,UserType,ProfileId
            0051,ck@f.example,Clara,Koenig,ck@fjellmark.example,Sales Manager,true,Standard,00e1
            0052,px@p.example,Pat,Portal,px@orrell.example,,true,PowerPartner,00e2
            """)
        #expect(reading.people.map(\.name) == ["Clara Koenig"])
        #expect(reading.people.first?.isColleague == true)
        #expect(reading.skipped.map(\.reason) == ["a PowerPartner user, not a colleague"])
    }
}
