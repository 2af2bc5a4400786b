import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Confirming what Ken inferred` {
    private let company: SmallCompany

    init() async throws {
        company = try await SmallCompany([
            "organisations": """
            ken:organisation,name,kind,kind_inferred_from,domains,learned_on
            US,Nordlys Drives,ownCompany,,nordlys.example,D-900
            LK,Larkspur Looms,account,a calendar,larkspur.example,D-400
            LP,Lark Pumps,prospect,,larkpumps.example,D-90
            """,
            "affiliations": """
            ken:affiliation,person,organisation,title,functions,functions_inferred_from,learned_on
            A1,IN,US,Product manager,product,,D-900
            A2,PE,US,Sales manager,sales,,D-900
            A3,MI,LK,Chief designer,engineering,title says Chief designer,D-400
            A4,OT,LK,Buyer,procurement,,D-400
            """,
        ])
    }

    private func confirm(_ confirmation: KenVerbs.Confirmation) async throws {
        try await company.ken.confirm(confirmation, as: .localOwner)
    }

    private func place(of name: String) async throws -> Affiliation {
        let person = try await company.person(name)
        let view = try await company.ken.person(RecordInput(id: person), as: .localOwner)
        return try #require(view.affiliation)
    }

    @Test func `functions that were confirmed are stated`() async throws {
        let place = try await place(of: "Mira Lund")
        try await confirm(.functions(place.id, [.engineering, .product]))
        #expect(try await self.place(of: "Mira Lund").functions == .stated([.engineering, .product]))
    }

    @Test func `functions may be taken away altogether`() async throws {
        let place = try await place(of: "Otto Lund")
        try await confirm(.functions(place.id, []))
        #expect(try await company.account().people.first { $0.person.name == "Otto Lund" }?.person.functions == [])
    }

    @Test func `a company that is no customer leaves the Radar at once, and may come back`() async throws {
        let id = try await company.account().organisation.id
        _ = try await company.ken.radar(AsOfInput(), as: .localOwner)
        try await confirm(.kind(id, .other))
        #expect(try await company.ken.radar(AsOfInput(), as: .localOwner).accounts.isEmpty)
        try await confirm(.kind(id, .account))
        #expect(try await company.ken.radar(AsOfInput(), as: .localOwner).accounts.map(\.name) == ["Larkspur Looms"])
    }

    @Test func `a kind that was confirmed is stated`() async throws {
        let id = try await company.account().organisation.id
        try await confirm(.kind(id, .account))
        #expect(try await company.account().organisation.kind == .stated(.account))
    }

    @Test func `how people met is put right`() async throws {
        let id = try await company.talk("Call about prices")
        try await confirm(.interactionKind(id, .video))
        let talk = try await company.ken.conversation(RecordInput(id: id), as: .localOwner)
        #expect(talk.line.kind == .stated(.video))
        #expect(talk.version == 2)
    }

    @Test(arguments: [
        (Topic.Class.strategic, [Topic.industryInTwoYears, .price], [11.25, 3.75]),
        (.product, [.performance, .price], [11.25, 3.75]), (.tactical, [.price], [15]),
    ])
    func `one tap gives three quarters of the time to what it was mostly about`(
        _ altitude: Topic.Class, _ topics: [Topic], _ minutes: [Double]
    ) async throws {
        let id = try await company.talk("Call about prices")
        try await confirm(.topics(id, altitude))
        let line = try await company.ken.conversation(RecordInput(id: id), as: .localOwner).line
        #expect(line.topics.value.map(\.topic) == topics)
        #expect(line.topics.value.map(\.minutes) == minutes)
        #expect(!line.topics.isInferred)
    }

    @Test func `a fact that was denied is answered with no`() async throws {
        let otto = try await company.person("Otto Lund")
        try await confirm(.fact(otto, .issuesOrder, .no))
        let view = try await company.ken.person(RecordInput(id: otto), as: .localOwner)
        #expect(view.facts.filter { $0.fact == .issuesOrder }.map(\.answer).contains(.stated(.no)))
        #expect(view.mark.label != .purchaser)
    }

    @Test func `a new fact changes what a person is to us`() async throws {
        let otto = try await company.person("Otto Lund")
        #expect(try await company.account().people.first { $0.person.id == otto }?.person.label == .purchaser)
        try await confirm(.fact(otto, .decides, .yes))
        #expect(try await company.account().people.first { $0.person.id == otto }?.person.label == .decisionMaker)
    }

    @Test func `a record that is not there is refused by its kind, and nothing is written`() async throws {
        let before = try await company.changes()
        await #expect(throws: Refusal.notFound("such organisation")) {
            try await confirm(.kind(Organisation.ID(UUID()), .account))
        }
        await #expect(throws: Refusal.notFound("such interaction")) {
            try await confirm(.interactionKind(Interaction.ID(UUID()), .visit))
        }
        await #expect(throws: Refusal.notFound("such interaction")) {
            try await confirm(.topics(Interaction.ID(UUID()), .product))
        }
        await #expect(throws: Refusal.notFound("such affiliation")) {
            try await confirm(.functions(Affiliation.ID(UUID()), []))
        }
        #expect(try await company.changes() == before)
    }

    @Test func `a fact about nobody is refused`() async throws {
        let before = try await company.changes()
        await #expect(throws: Refusal.notFound("such person")) {
            try await confirm(.fact(Person.ID(UUID()), .decides, .yes))
        }
        #expect(try await company.changes() == before)
    }

    @Test func `confirming what is stated already changes nothing`() async throws {
        let place = try await place(of: "Otto Lund")
        let before = try await company.changes()
        try await confirm(.functions(place.id, [.procurement]))
        #expect(try await company.changes() == before)
    }
}
