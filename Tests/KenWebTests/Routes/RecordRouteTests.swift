import HTTPTypes
import KenDomain
import KenTestSupport
import KenVerbs
import Testing

@testable import KenWeb

@Suite struct `The pages of records` {
    private func person(_ ken: Ken, _ name: String) async throws -> RecordView {
        let list = try await ken.records(RecordListInput(kind: "person"), as: .localOwner)
        let id = try #require(list.rows.first { $0.title == name }).id
        return try await ken.record(RecordFormInput(kind: "person", id: id), as: .localOwner)
    }

    @Test func `name every kind, and each has a list and a form to make one`() async throws {
        try await Visitor.read { visitor in
            let kinds = try await visitor.get(Places.allRecords).markup
            for kind in ["organisation", "roadmap_item", "self_assessment", "trend", "claim", "evidence"] {
                #expect(kinds.contains("href=\"\(Places.records(kind))\""))
                #expect(try await visitor.get(Places.records(kind)).status == .ok)
                let form = try await visitor.get(Places.record(kind, Places.new))
                #expect(form.status == .ok)
                #expect(form.markup.contains("Keep it"))
            }
        }
    }

    @Test func `each kind says in a clause what such a record holds`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        let kinds = ken.recordKinds(RecordKindsInput(), as: .localOwner).groups.flatMap(\.kinds)
        #expect(kinds.count > 40)
        for kind in kinds { #expect(!kind.about.isEmpty, "\(kind.kind)") }
        #expect(Set(kinds.map(\.about)).count == kinds.count)
    }

    @Test(arguments: ["/records/nothing", "/records/nothing/new", "/records/person/x", "/records/person/x/merge"])
    func `answer an address nobody knows with a page that says so`(_ address: String) async throws {
        try await Visitor.read { visitor in
            let answer = try await visitor.get(address)
            #expect(answer.status == .notFound)
        }
    }

    @Test func `show a form that cannot be taken as it was typed, each problem beside its field`() async throws {
        try await Visitor.visit(try await Ken.demonstration()) { visitor in
            let answer = try await visitor.post(
                Places.records("commitment"),
                [("version", "0"), ("text", "Drawings <of> it"), ("organisation", "Orrell"), ("made_on", "soon")])
            #expect(answer.status == .badRequest)
            #expect(answer.markup.contains("Drawings &lt;of&gt; it"))
            #expect(answer.markup.contains("aria-invalid=\"true\" aria-describedby=\"record-made_on-wrong\""))
            #expect(answer.markup.contains("value=\"soon\""))
        }
    }

    @Test func `ask field by field when somebody else was quicker, and take either side`() async throws {
        let ken = try await Ken.demonstration()
        let opened = try await person(ken, "Chloe Martin")
        let id = try #require(opened.id)
        _ = try await ken.saveRecord(
            SaveRecordInput(kind: "person", id: id, version: opened.version, cells: ["wants": ["Quiet"]]),
            as: .localOwner)
        try await Visitor.visit(ken) { visitor in
            let form = [("version", "\(opened.version)"), ("wants", "Less <noise>")]
            let answer = try await visitor.post(Places.record("person", id), form)
            #expect(answer.status == .conflict)
            #expect(answer.markup.contains("Less &lt;noise&gt;"))
            #expect(answer.markup.contains("keep theirs: “Quiet”"))
            let version = [("version", "\(opened.version + 1)"), ("wants", "Less"), ("take-wants", "theirs")]
            let theirs = try await visitor.post(Places.record("person", id), version)
            #expect(theirs.markup.contains("Nothing is different"))
        }
    }

    @Test func `of the past say what stood there and offer no act`() async throws {
        let ken = try await Ken.demonstration()
        let id = try #require(try await person(ken, "Chloe Martin").id)
        try await Visitor.visit(ken) { visitor in
            let day = ken.today().adding(-3)
            let page = try await visitor.get("\(Places.record("person", id))?asOf=\(day)").markup
            #expect(page.contains("<dt>Name</dt><dd>Chloe Martin</dd>"))
            #expect(!page.contains("method=\"post\""))
        }
    }

    @Test func `give a viewer no form`() async throws {
        let viewer = Caller(workspace: 1, person: nil, name: "reader", role: .viewer)
        try await Visitor.visit(try await Ken.demonstration(), as: viewer) { visitor in
            let form = try await visitor.get(Places.record("person", Places.new))
            #expect(form.status == .forbidden)
            let sent = try await visitor.post(Places.records("person"), [("name", "X")])
            #expect(sent.status == .forbidden)
        }
    }

    @Test func `show what a merge would do before it is done`() async throws {
        let ken = try await Ken.demonstration()
        let id = try #require(try await person(ken, "Chloe Martin").id)
        try await Visitor.visit(ken) { visitor in
            let empty = try await visitor.get(Places.recordMerge("person", id))
            #expect(empty.markup.contains("Show what would happen"))
            let preview = try await visitor.get("\(Places.recordMerge("person", id))?with=Sami%20Aalto")
            #expect(preview.markup.contains("Sami Aalto becomes part of Chloe Martin."))
            #expect(preview.markup.contains("It can be undone."))
        }
    }
}

@Suite struct `What a form sends in an address` {
    @Test func `has blanks for its plus signs and plus signs for what encodes them`() async throws {
        let ken = try await Ken.demonstration()
        let list = try await ken.records(RecordListInput(kind: "person"), as: .localOwner)
        let id = try #require(list.rows.first { $0.title == "Chloe Martin" }).id
        try await Visitor.visit(ken) { visitor in
            let preview = try await visitor.get("\(Places.recordMerge("person", id))?with=Sami+Aalto")
            #expect(preview.markup.contains("Sami Aalto becomes part of Chloe Martin."))
            let nobody = try await visitor.get("\(Places.recordMerge("person", id))?with=Sami%2BAalto")
            #expect(nobody.markup.contains("value=\"Sami+Aalto\""))
            #expect(nobody.markup.contains("aria-invalid=\"true\""))
        }
    }
}
