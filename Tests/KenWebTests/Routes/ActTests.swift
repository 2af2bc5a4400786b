import Foundation
import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `Confirming and correcting on a page` {
    /// One customer and one person, both only presumed, from a calendar.
    private func presumed() async throws -> Ken {
        let ken = try await Ken.fresh(on: .demonstration)
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-act-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let people = "Name,Email,Company,Job title\nMira Dahl,mira@larkspur.example,Larkspur Looms,Head of Purchasing\n"
        let calendar =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260501T090000Z\r\nDTEND:20260501T100000Z\r\n"
            + "SUMMARY:Price review\r\nORGANIZER:mailto:pia@ours.example\r\nATTENDEE:mailto:mira@larkspur.example\r\n"
            + "END:VEVENT\r\nEND:VCALENDAR\r\n"
        var paths: [String] = []
        for (name, text) in [("people.csv", people), ("calendar.ics", calendar)] {
            let file = folder.appending(path: name)
            try Data(text.utf8).write(to: file)
            paths.append(file.path)
        }
        _ = try await ken.importFiles(ImportInput(paths: paths, ownDomains: ["ours.example"]), as: .localOwner)
        return ken
    }

    @Test func `a presumed customer is asked about, confirmed in one click and asked no more`() async throws {
        let ken = try await presumed()
        let id = try await ken.account("Larkspur").organisation.id
        try await Visitor.visit(ken) { visitor in
            let before = try await visitor.get(Places.account(id)).markup
            #expect(before.contains("action=\"\(Places.accountKind(id))\""))
            let sent = try await visitor.post(Places.accountKind(id), [("kind", "account")])
            #expect(sent.markup.contains("Confirmed: ") && sent.markup.contains("Undo"))
            #expect(sent.markup.contains("href=\"\(Places.account(id))\""))
            #expect(try await !visitor.get(Places.account(id)).markup.contains(Places.accountKind(id)))
        }
    }

    @Test func `a company corrected to a competitor leaves the list of customers`() async throws {
        let ken = try await Ken.demonstration()
        let id = try await ken.account("Orrell").organisation.id
        try await Visitor.visit(ken) { visitor in
            #expect(try await visitor.get("/accounts").markup.contains("Orrell Lifts"))
            _ = try await visitor.post(Places.accountKind(id), [("kind", "competitorOfUs")])
            #expect(try await !visitor.get("/accounts").markup.contains("Orrell Lifts"))
        }
    }

    @Test(arguments: ["", "customer", "ACCOUNT", "account ", "account&kind=other", "0"])
    func `a kind that is not offered is refused and changes nothing`(_ kind: String) async throws {
        let ken = try await Ken.demonstration()
        let id = try await ken.account("Orrell").organisation.id
        try await Visitor.visit(ken) { visitor async throws in
            let answer = try await visitor.post(Places.accountKind(id), [("kind", kind)])
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("Choose one of those offered"))
        }
        #expect(try await ken.account("Orrell").organisation.kind == .stated(.account))
    }

    @Test func `a form without its field is refused`() async throws {
        let ken = try await Ken.demonstration()
        let id = try await ken.account("Orrell").organisation.id
        try await Visitor.visit(ken) { visitor async throws in
            #expect(try await visitor.post(Places.accountKind(id), [("other", "account")]).status == .badRequest)
            #expect(try await visitor.send(Places.accountKind(id), .post).status == .badRequest)
        }
    }

    @Test func `of a doubled field the first counts`() async throws {
        let ken = try await Ken.demonstration()
        let id = try await ken.account("Orrell").organisation.id
        try await Visitor.visit(ken) { visitor in
            _ = try await visitor.post(Places.accountKind(id), [("kind", "prospect"), ("kind", "account")])
        }
        #expect(try await ken.account("Orrell").organisation.kind == .stated(.prospect))
    }

    @Test func `how people met is corrected, and the page says it as stated`() async throws {
        let ken = try await presumed()
        let id = try #require(try await ken.account("Larkspur").timeline.first).id
        try await Visitor.visit(ken) { visitor in
            #expect(try await visitor.get(Places.conversation(id)).markup.contains("Ken takes it for"))
            let sent = try await visitor.post(Places.conversationKind(id), [("kind", "visit")])
            #expect(sent.markup.contains("Confirmed: visit") && sent.markup.contains("Undo"))
            #expect(sent.markup.contains("href=\"\(Places.conversation(id))\""))
            let after = try await visitor.get(Places.conversation(id)).markup
            #expect(!after.contains("Ken takes it for"))
        }
    }

    @Test func `what a talk was about is corrected in one tap`() async throws {
        let ken = try await presumed()
        let id = try #require(try await ken.account("Larkspur").timeline.first).id
        try await Visitor.visit(ken) { visitor in
            #expect(try await visitor.get(Places.conversation(id)).markup.contains("mostly their future"))
            let sent = try await visitor.post(Places.conversationTopics(id), [("class", "strategic")])
            #expect(sent.markup.contains("Undo"))
            #expect(try await !visitor.get(Places.conversation(id)).markup.contains("Inferred:"))
        }
    }

    @Test(arguments: [("kind", "seance"), ("kind", ""), ("class", "product")])
    func `a kind of talk that is none is refused`(_ field: String, _ value: String) async throws {
        let ken = try await presumed()
        let id = try #require(try await ken.account("Larkspur").timeline.first).id
        try await Visitor.visit(ken) { visitor async throws in
            #expect(try await visitor.post(Places.conversationKind(id), [(field, value)]).status == .badRequest)
        }
    }

    @Test func `what someone does is confirmed with the boxes that are set`() async throws {
        let ken = try await presumed()
        let mira = try #require(try await ken.account("Larkspur").people.first).person
        let place = try await ken.person(RecordInput(id: mira.id), as: .localOwner).affiliation
        let affiliation = try #require(place).id.description
        try await Visitor.visit(ken) { visitor in
            #expect(try await visitor.get(Places.person(mira.id)).markup.contains("procurement"))
            let form = [("affiliation", affiliation), ("function", "operations"), ("function", "engineering")]
            let sent = try await visitor.post(Places.personFunctions(mira.id), form)
            #expect(sent.markup.contains("href=\"\(Places.person(mira.id))\""))
        }
        #expect(try await ken.account("Larkspur").people.first?.person.functions == [.engineering, .operations])
    }

    @Test func `a function that is none is passed over, and no box at all means none`() async throws {
        let ken = try await presumed()
        let mira = try #require(try await ken.account("Larkspur").people.first).person
        let place = try await ken.person(RecordInput(id: mira.id), as: .localOwner).affiliation
        let affiliation = try #require(place).id.description
        try await Visitor.visit(ken) { visitor in
            _ = try await visitor.post(
                Places.personFunctions(mira.id), [("affiliation", affiliation), ("function", "wizardry")])
        }
        #expect(try await ken.account("Larkspur").people.first?.person.functions == [])
    }

    @Test(arguments: ["", "x", "AAAAAAAAAAAAAAAAAAAAAA"])
    func `a place that is not there is not found`(_ place: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.post(
                "/people/AAAAAAAAAAAAAAAAAAAAAA/functions", [("affiliation", place), ("function", "sales")])
            #expect(answer.status == .notFound)
        }
    }

    @Test func `a fact is confirmed, and the person's page says it`() async throws {
        let ken = try await presumed()
        let mira = try #require(try await ken.account("Larkspur").people.first).person.id
        try await Visitor.visit(ken) { visitor in
            let sent = try await visitor.post(Places.personFact(mira), [("fact", "decides"), ("answer", "yes")])
            #expect(sent.markup.contains("href=\"\(Places.person(mira))\""))
            #expect(try await visitor.get(Places.person(mira)).markup.contains(Fact.decides.question))
        }
    }

    @Test func `what nobody knows of a person is asked with an answer at hand`() async throws {
        let ken = try await presumed()
        let mira = try #require(try await ken.account("Larkspur").people.first).person.id
        try await Visitor.visit(ken) { visitor in
            let asked = "name=\"fact\" value=\"employedByUs\""
            #expect(try await visitor.get(Places.person(mira)).markup.contains(asked))
            _ = try await visitor.post(Places.personFact(mira), [("fact", "employedByUs"), ("answer", "no")])
            #expect(try await !visitor.get(Places.person(mira)).markup.contains(asked))
        }
    }

    @Test(arguments: [
        [("fact", "flies"), ("answer", "yes")], [("fact", "decides"), ("answer", "perhaps")], [("fact", "decides")],
        [("answer", "yes")], [],
    ])
    func `a fact or an answer that is none is refused`(_ form: [(String, String)]) async throws {
        let ken = try await presumed()
        let mira = try #require(try await ken.account("Larkspur").people.first).person.id
        try await Visitor.visit(ken) { visitor async throws in
            #expect(try await visitor.post(Places.personFact(mira), form).status == .badRequest)
        }
        #expect(try await ken.person(RecordInput(id: mira), as: .localOwner).facts.isEmpty)
    }

    @Test func `confirming something of a record that is gone is not found`() async throws {
        try await Visitor.read { visitor async throws in
            let gone = "AAAAAAAAAAAAAAAAAAAAAA"
            for (path, form) in [
                ("/accounts/\(gone)/kind", [("kind", "account")]), ("/conversations/\(gone)/kind", [("kind", "visit")]),
                ("/conversations/\(gone)/topics", [("class", "product")]),
                ("/people/\(gone)/facts", [("fact", "decides"), ("answer", "yes")]),
            ] {
                #expect(try await visitor.post(path, form).status == .notFound, "\(path)")
            }
        }
    }
}
