import KenDomain
import KenImport
import Testing

@Suite struct `Headers as vendors vary them` {
    @Test(arguments: [
        "Record ID,Company name,Company Domain Name", "Record ID,Company Name,Domain",
        "RECORD ID,company name,Website URL",
        "Record ID - Company,Company name,Industry,Record ID",
    ])
    func `HubSpot companies, whatever the domain is called`(_ header: String) throws {
        let cells = header.split(separator: ",").map {
            $0.contains("ame") && $0.lowercased().hasPrefix("company n")
                ? "Orrell" : $0.lowercased().contains("record") ? "7" : "orrell.example"
        }
        let reading = try Reading("\(header)\n\(cells.joined(separator: ","))\n")
        #expect(reading.file.recognised.kind == .table("hubspot.company"))
        #expect(reading.organisations.map(\.name) == ["Orrell"])
    }

    @Test(
        arguments: [
            ("customer", Organisation.Kind.account), ("Customer", .account), ("CUSTOMER", .account),
            ("partner", .channelPartner),
            ("lead", .prospect), ("opportunity", .prospect), ("evangelist", .prospect),
        ] as [(String, Organisation.Kind)])
    func `HubSpot's life cycle tells what a company is to us`(_ stage: String, _ kind: Organisation.Kind) throws {
        let reading = try Reading("Record ID,Company name,Lifecycle Stage\n1,Orrell,\(stage)\n")
        #expect(reading.organisations.map(\.kind) == [.stated(kind)])
    }

    @Test func `HubSpot's type names a partner where the life cycle does not`() throws {
        let reading = try Reading(
            "Record ID,Company name,Lifecycle Stage,Type\n1,Kroll,lead,Reseller\n2,Paz,,Partner\n")
        #expect(reading.organisations.map(\.kind) == [.stated(.channelPartner), .stated(.channelPartner)])
    }

    @Test func `a company without a name is called by its domain`() throws {
        let reading = try Reading("Record ID,Company name,Domain\n1,,orrell.example\n2,,\n")
        #expect(reading.organisations.map(\.name) == ["orrell.example"])
        #expect(reading.skipped.map(\.reason) == ["neither name nor domain"])
    }

    @Test func `several domains of a company are all its own, shared ones none`() throws {
        let reading = try Reading(
            "Record ID,Company name,Domain,Additional Domains\n1,Orrell,www.orrell.example,orrell-lifts.example;gmail.com\n"
        )
        #expect(reading.organisations.map(\.domains) == [["orrell.example", "orrell-lifts.example"]])
        #expect(reading.drafts.first?.custom["Additional Domains"] == "orrell-lifts.example;gmail.com")
    }

    @Test func `HubSpot deals by property name`() throws {
        var options = ImportOptions.sample
        options.currency = "EUR"
        let reading = try Reading(
            "hs_object_id,dealname,dealstage,amount,closedate,hs_is_closed_won\n9,Frame,12345,100,2026-02-01,true\n",
            options: options)
        #expect(reading.file.recognised.kind == .table("hubspot.deal"))
        #expect(reading.deals.first?.stages.map(\.status) == [.won])
        #expect(reading.deals.first?.amount == Money(minorUnits: 10_000, currency: "EUR"))
    }

    @Test func `a deal of HubSpot without a name is refused`() throws {
        let reading = try Reading("Record ID,Deal Name,Deal Stage\n1,,Won\n,Frame,Won\n")
        #expect(reading.deals.isEmpty)
        #expect(reading.skipped.map(\.field) == ["Deal Name", "Record ID"])
    }

    @Test func `contacts of HubSpot without company ids join by their mail domain, free mail joins nobody`() throws {
        let reading = try Reading(
            """
            Record ID,First Name,Last Name,Email,Lead Status
            1,A,B,a@orrell.example,New
            2,C,D,c@gmail.com,New
            3,E,F,e@yahoo.co.uk,New
            """)
        #expect(reading.people.map(\.organisation) == [.domain("orrell.example"), nil, nil])
    }

    @Test func `a contact that was merged keeps its former ids, without its own`() throws {
        let reading = try Reading(
            "Record ID,First Name,Last Name,Email,Lead Status,Merged object IDs\n5,A,B,,New,3;4;5\n".replacing(
                "Merged object IDs", with: "hs_merged_object_ids"))
        #expect(reading.people.first?.formerIDs == ["3", "4"])
    }

    @Test(
        arguments: [
            ("Customer - Direct", Organisation.Kind.account), ("Customer - Channel", .account),
            ("Channel Partner / Reseller", .channelPartner),
            ("Technology Partner", .channelPartner), ("Installation Partner", .channelPartner), ("Prospect", .prospect),
            ("Other", .prospect),
        ] as [(String, Organisation.Kind)])
    func `Salesforce's account type tells what a company is to us`(_ type: String, _ kind: Organisation.Kind) throws {
        let reading = try Reading("Id,Name,BillingCity,Type\n0015g00000A1bCd,Orrell,Leeds,\(type)\n")
        #expect(reading.organisations.map(\.kind) == [.stated(kind)])
    }

    @Test func `an account report has no ids: the same name is the same row`() throws {
        let reading = try Reading(
            "Account Name,Billing City,Type\nOrrell Lifts,Leeds,Customer\nORRELL  lifts,Leeds,Customer\n")
        #expect(Set(reading.drafts.map(\.origin.externalID)) == ["name:orrell lifts"])
    }

    @Test func `Salesforce contacts join by account in either length of id`() throws {
        let reading = try Reading(
            "Id,AccountId,FirstName,LastName,Email\n0035g00000B1bCd,0015g00000A1bCd,A,B,\n0035g00000B1bCe,0015g00000A1bCdAAJ,C,D,\n"
        )
        #expect(reading.people[0].organisation == reading.people[1].organisation)
        #expect(reading.people[0].organisation == .source("salesforce.account", "0015g00000A1bCdAAJ"))
    }

    @Test func `a contact of Salesforce that was deleted or merged is passed over`() throws {
        let reading = try Reading(
            "Id,AccountId,LastName,IsDeleted,MasterRecordId\n1,A,Gone,1,\n2,A,Merged,0,0035g00000B1bCdAAJ\n3,A,Here,0,\n"
        )
        #expect(reading.people.map(\.name) == ["Here"])
        #expect(reading.skipped.map(\.field) == ["IsDeleted", "MasterRecordId"])
    }

    @Test func `opportunities of a report are told by the words of their stage`() throws {
        let reading = try Reading(
            "Opportunity Name,Account Name,Stage,Amount,Close Date\nFrame,Orrell,Closed Won,\"£1,200.50\",2026-01-05\n")
        #expect(
            reading.deals.first?.stages.first
                == Deal.Stage(name: "Closed Won", status: .won, from: Day(iso: "2026-01-05")))
        #expect(reading.deals.first?.amount == Money(minorUnits: 120_050, currency: "GBP"))
        #expect(reading.deals.first?.organisation == nil)
    }

    @Test func `an opportunity's own currency column comes before a sign`() throws {
        let reading = try Reading(
            "Id,Name,StageName,CloseDate,Amount,CurrencyIsoCode\n1,Frame,Negotiation,2026-05-01,1200.00,nok\n")
        #expect(reading.deals.first?.amount == Money(minorUnits: 120_000, currency: "NOK"))
    }

    @Test(arguments: [
        ("Vorname;Nachname;E-Mail;Firma", "Jörg;Dahl;j@orrell.example;Orrell"),
        ("Prénom;Nom de famille;Courriel;Société", "Jörg;Dahl;j@orrell.example;Orrell"),
        ("Nombre;Apellidos;Correo electrónico;Empresa", "Jörg;Dahl;j@orrell.example;Orrell"),
        ("Nome;Cognome;Posta elettronica;Azienda", "Jörg;Dahl;j@orrell.example;Orrell"),
        ("Voornaam;Achternaam;E-mailadres;Bedrijf", "Jörg;Dahl;j@orrell.example;Orrell"),
        ("Given Name;Family Name;E-mail 1 - Value;Organization 1 - Name", "Jörg;Dahl;j@orrell.example;Orrell"),
    ])
    func `somebody's own table is read in six languages`(_ header: String, _ row: String) throws {
        let reading = try Reading("\(header)\n\(row)\n")
        #expect(reading.people.map(\.name) == ["Jörg Dahl"])
        #expect(reading.people.map(\.organisation) == [.domain("orrell.example")])
        #expect(reading.organisations.map(\.name) == ["Orrell"])
    }

    @Test(arguments: ["名前,電子メール", "Имя,Почта", "Όνομα,Ταχυδρομείο"])
    func `headers in a language that is not read are told by their values, or kept`(_ header: String) throws {
        let reading = try Reading("\(header)\nAnna Berg,anna@orrell.example\nBen Holt,ben@orrell.example\n")
        #expect(reading.people.map(\.mails) == [["anna@orrell.example"], ["ben@orrell.example"]])
    }

    @Test func `the columns of a guess are each given one meaning at most`() throws {
        let reading = try Reading("Email,E-mail,Mail,Name\na@x.example,b@x.example,c@x.example,Anna\n")
        let meanings = reading.file.mapping.map(\.meaning).filter { $0 != .kept }
        #expect(Set(meanings).count == meanings.count)
        #expect(reading.drafts.last?.custom.count == 2)
    }

    @Test func `the same row of somebody's own table is known again without an id`() throws {
        let text = "Name,Title\nAna Roldan,Chief designer\n"
        #expect(try Reading(text).drafts.map(\.origin) == Reading(text).drafts.map(\.origin))
        #expect(try Reading(text).drafts.first?.origin.externalID == "name:ana roldan")
    }

    @Test(
        arguments: [
            ("former customer", Organisation.Kind.formerAccount), ("Kunde", .account), ("Distributor", .channelPartner),
            ("Wettbewerber", .competitorOfUs), ("endCustomer", .endCustomer), ("interessant", .prospect),
        ] as [(String, Organisation.Kind)])
    func `what an organisation is to us is read in words`(_ words: String, _ kind: Organisation.Kind) throws {
        let reading = try Reading("Company,Domain,Type\nOrrell,orrell.example,\(words)\n")
        #expect(reading.organisations.map(\.kind) == [.stated(kind)])
    }

    @Test func `a table that says nothing of people or organisations is refused with what would do`() throws {
        let reading = try Reading("Colour,Size\nred,4\n")
        #expect(reading.drafts.isEmpty)
        #expect(
            reading.skipped.map(\.reason) == [
                "This is a table Ken does not know: say which columns hold names, mail addresses or domains."
            ])
    }
}
