import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Tickets brought in` {
    private let tables = [
        "1companies": """
        Record ID,Company name,Company Domain Name,Lifecycle Stage,Create Date
        7,Orrell,orrell.example,Customer,2025-01-05
        8,Andimar,andimar.example,Partner,2025-01-05
        """,
        "2contacts": """
        Record ID,First Name,Last Name,Email,Job Title,Associated Company IDs,Create Date
        42,Tim,Okafor,tim@orrell.example,Chief engineer,7,2025-01-05
        """,
        "3tickets": """
        Record ID,Ticket name,Ticket description,Create date,Ticket status,Associated Contact IDs,Associated Company IDs
        71,Brake noise,It is back,2026-01-12 08:15,New,42,
        72,Price list,In our currency please,2026-01-13 08:15,New,,8
        73,Who are we,Nobody knows,2026-01-14 08:15,New,99,98
        """,
        "4links": """
        ticket_id,company_id,category
        73,7,HUBSPOT_DEFINED
        """,
    ]

    @Test func `find their giver, company and queue, and come in once`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let paths = try SmallCompany.files(tables)
        let view = try await ken.importFiles(ImportInput(paths: paths), as: .localOwner)
        #expect(view.files.flatMap(\.refused).isEmpty, "\(view.files.flatMap(\.refused))")
        let customers = try await ken.feedback(FeedbackInput(), as: .localOwner).items
        #expect(customers.map(\.text) == ["Who are we\nNobody knows", "Brake noise\nIt is back"])
        #expect(customers.last?.giver?.name == "Tim Okafor" && customers.last?.label != nil)
        #expect(customers.map { $0.organisation?.name } == ["Orrell", "Orrell"])
        let partners = try await ken.feedback(FeedbackInput(queue: .partnerNeeds), as: .localOwner).items
        #expect(partners.map(\.text) == ["Price list\nIn our currency please"])
        let before = try await ken.store.read { db in try db.lastChange() }
        _ = try await ken.importFiles(ImportInput(paths: paths), as: .localOwner)
        #expect(try await ken.store.read { db in try db.all(FeedbackItem.self).count } == 3)
        #expect(try await ken.store.read { db in try db.lastChange() } == before)
    }
}
