import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `A survey tool's own table, imported` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }

    init() async throws { company = try await SmallCompany() }

    private func imported() async throws -> ImportView {
        let (day, old) = (SmallCompany.day.adding(-5), SmallCompany.day.adding(-6))
        let text = """
            Response ID,NPS,Email,Date,Survey,Tool,Comment
            R1,9,mira@larkspur.example,\(day),Yearly,Formbricks,fine
            R2,3,new@larkspur.example,\(day),Yearly,Formbricks,
            R3,7,nobody@elsewhere.example,\(old),Yearly,Formbricks,
            R4,12,otto@larkspur.example,\(day),Yearly,Formbricks,

            """
        let file = FileManager.default.temporaryDirectory.appending(path: "ken-survey-\(UUID().uuidString).csv")
        try Data(text.utf8).write(to: file)
        return try await ken.importFiles(ImportInput(paths: [file.path]), as: .localOwner)
    }

    @Test func `answers go to the person, the company or nobody; a score off its scale is refused`() async throws {
        let view = try await imported()
        #expect(view.files.map(\.refusedCount) == [1])
        let metrics = try await ken.metrics(AsOfInput(), as: .localOwner)
        #expect(metrics.waves.map(\.title) == ["Yearly"] && metrics.waves.map(\.answers) == [3])
        let answers = try await ken.money(AccountInput(account: "Larkspur"), as: .localOwner).answers
        #expect(Set(answers.map(\.who)) == ["Mira Lund, Larkspur Looms", "Larkspur Looms"])
    }

    @Test func `reading it again changes nothing, and it is taken back as a whole`() async throws {
        let first = try await imported()
        _ = try await imported()
        #expect(try await ken.metrics(AsOfInput(), as: .localOwner).waves.map(\.answers) == [3])
        _ = try await ken.undoImport(UndoInput(importID: first.importID ?? "last"), as: .localOwner)
        #expect(try await ken.metrics(AsOfInput(), as: .localOwner).waves.isEmpty)
    }
}
