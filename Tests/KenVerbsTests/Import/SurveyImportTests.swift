import Foundation
import KenDomain
import KenImport
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Importing answers to a survey` {
    private static let needs = [
        "jobs": "ken:job,statement,learned_on\nJ,change the style of a loom,D-40\n",
        "steps": "ken:job_step,job,kind,text,learned_on\nS,J,confirm,see that the style is right,D-40\n",
        "outcomes": """
        ken:outcome,step,statement,learned_on
        O1,S,Minimize the time it takes to see that the style is right,D-40
        O2,S,Minimize the likelihood that the loom stops during a shift,D-40

        """,
        "surveys": "ken:survey,job,title,opened_on,outcomes,learned_on\nV,J,Weavers,D-30,O1;O2,D-30\n",
        "answers": """
        survey,respondent,e-mail,label,date,importance O1,satisfaction O1,importance O2,satisfaction O2
        V,R1,mira@larkspur.example,,D-20,5,2,4,4
        V,R2,nobody@elsewhere.example,jobExecutor,D-19,4,1,2,
        V,R3,,jobExecutor,D-18,5,1,5,5

        """,
    ]

    private func files(_ texts: [String: String]) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-survey-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try texts.map { name, text in
            let file = folder.appending(path: "\(name).csv")
            try Data(text.utf8).write(to: file)
            return file.path
        }
    }

    private func bring(_ texts: [String: String], into ken: Ken) async throws -> ImportView {
        try await ken.importFiles(ImportInput(paths: try files(texts), day0: .demonstration), as: .localOwner)
    }

    @Test func `reads job, survey and answers together, in whatever order`() async throws {
        let ken = try await SmallCompany().ken
        let view = try await bring(Self.needs, into: ken)
        let answers = try #require(view.files.first { $0.name == "answers.csv" })
        #expect(answers.refused.map(\.field) == ["respondent"])
        let needs = try await ken.needs(NeedsInput(), as: .localOwner)
        #expect(needs.survey?.sample.respondents == 3)
        #expect(needs.survey?.scores.first?.importance == Rate(3, of: 3))
        let line = needs.map?.outcomes.first { $0.statement.contains("the style is right") }
        #expect(line?.people.map(\.name) == ["Mira Lund"])
    }

    @Test func `twice changes nothing, a mended row changes one answer, and undo takes all of it back`() async throws {
        let ken = try await SmallCompany().ken
        let first = try await bring(Self.needs, into: ken)
        let again = try await bring(Self.needs, into: ken)
        #expect(again.files.allSatisfy { $0.counts[.create, default: 0] == 0 && $0.counts[.update, default: 0] == 0 })
        var mended = Self.needs
        mended["answers"] = Self.needs["answers"]?.replacing("D-18,5,1,5,5", with: "D-18,5,5,5,5")
        _ = try await bring(mended, into: ken)
        let score = try await ken.needs(NeedsInput(), as: .localOwner).survey?.whole.first {
            $0.importance == Rate(3, of: 3)
        }
        #expect(score?.satisfaction == Rate(1, of: 3))
        _ = try await ken.undoImport(UndoInput(importID: try #require(first.importID)), as: .localOwner)
        let left = try await ken.needs(NeedsInput(), as: .localOwner)
        #expect(left.survey?.sample.respondents == 1)
    }

    @Test func `answers beside Ken's own files make no second company of ours`() async throws {
        let ken = try await Ken.fresh(on: .demonstration)
        var texts = Self.needs
        texts["us"] = "ken:organisation,name,kind,learned_on\nUS,Nordlys Drives,ownCompany,D-900\n"
        _ = try await bring(texts, into: ken)
        let own = try await ken.store.read { db in try db.all(Organisation.self) }
        #expect(own.filter { $0.kind.value == .ownCompany }.map(\.name) == ["Nordlys Drives"])
    }

    @Test func `an answer to an outcome nobody has is refused with its key`() async throws {
        let ken = try await SmallCompany().ken
        var texts = Self.needs
        texts["answers"] = "survey,respondent,label,date,importance O9,satisfaction O9\nV,R1,jobExecutor,D-1,5,1\n"
        let view = try await bring(texts, into: ken)
        let refused = view.files.first { $0.name == "answers.csv" }?.refused ?? []
        #expect(refused.first?.reason.contains("O9") == true, "\(refused)")
    }
}
