import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Acts on feedback` {
    private let company: SmallCompany
    private var ken: Ken { company.ken }

    init() async throws { company = try await FeedbackCompany.make() }

    private func mentions(_ name: String) async throws -> Int {
        let line = try await company.feedback().themes.first { $0.finding.name == name }
        return line?.finding.reach.mentions ?? -1
    }

    @Test func `a theme put on an item counts at once, and stays whatever phrases are changed`() async throws {
        let item = try await company.item("Nice cable")
        let done = try await ken.correctTheme(
            ThemeCorrectionInput(item: item.id, theme: "Late parts", holds: true), as: .localOwner)
        #expect(try await mentions("Late parts") == 2)
        _ = try await ken.editTheme(ThemeEditInput(theme: "Late parts", phrases: ["never said"]), as: .localOwner)
        #expect(try await mentions("Late parts") == 1)
        #expect(try await company.item("Nice cable").themes.map(\.isByHand) == [true])
        let undone = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(undone.restored == 1)
        #expect(try await mentions("Late parts") == 0)
    }

    @Test func `a theme taken off an item stays off though its words say otherwise`() async throws {
        let item = try await company.item("The shed dust")
        _ = try await ken.correctTheme(
            ThemeCorrectionInput(item: item.id, theme: "Shed dust", holds: false), as: .localOwner)
        _ = try await ken.editTheme(ThemeEditInput(theme: "Shed dust", adds: ["everywhere"]), as: .localOwner)
        let line = try await company.item("The shed dust")
        #expect(line.themes.isEmpty && line.takenOff.map(\.name) == ["Shed dust"])
    }

    @Test func `a new theme is found in what was said before, and taking it back forgets it`() async throws {
        let done = try await ken.editTheme(
            ThemeEditInput(name: "Cables", phrases: ["cables", "wire*"]), as: .localOwner)
        #expect(try await mentions("Cables") == 1)
        #expect(try await company.item("Nice cable").themes.map(\.name) == ["Cables"])
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await mentions("Cables") == -1)
        #expect(try await company.item("Nice cable").themes.isEmpty)
    }

    @Test func `edited phrases are undone, and read again`() async throws {
        let done = try await ken.editTheme(
            ThemeEditInput(theme: "Late", phrases: ["again"], owner: "Per Dahl"), as: .localOwner)
        #expect(try await mentions("Late parts") == 1)
        _ = try await ken.editTheme(ThemeEditInput(theme: "Shed dust", phrases: ["never"]), as: .localOwner)
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        let line = try #require(try await company.feedback().themes.first { $0.finding.name == "Late parts" })
        #expect(line.phrases == ["late parts"] && line.owner == nil)
    }

    @Test func `merged, one theme has the phrases and corrections of both`() async throws {
        let item = try await company.item("Nice cable")
        _ = try await ken.correctTheme(
            ThemeCorrectionInput(item: item.id, theme: "Late parts", holds: true), as: .localOwner)
        let done = try await ken.mergeThemes(
            ThemeMergeInput(from: "Late parts", into: "Shed dust"), as: .localOwner)
        let themes = try await company.feedback().themes
        #expect(themes.map(\.finding.name) == ["Shed dust"])
        #expect(themes.first?.finding.reach.mentions == 4)
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await mentions("Late parts") == 2)
        #expect(try await mentions("Shed dust") == 2)
    }

    @Test func `told back, an item waits no more, and undoing makes it wait again`() async throws {
        let item = try await company.item("Late parts")
        let done = try await ken.tellBack(
            TellBackInput(item: item.id, words: "They come by air now.", decision: .fixed), as: .localOwner)
        let line = try await company.item("Late parts")
        #expect(
            line.toldBackOn == SmallCompany.day && line.answer == "They come by air now." && line.decision == .fixed)
        #expect(try await company.feedback().toldBack.waiting == 0)
        _ = try await ken.undoAct(UndoActInput(act: done.act), as: .localOwner)
        #expect(try await company.feedback().toldBack.waiting == 1)
    }

    @Test func `an item is taken by one of ours, by ten business days from today when no day is named`() async throws {
        let item = try await company.item("Late parts")
        _ = try await ken.takeFeedback(TakeFeedbackInput(item: item.id, owner: "Ines"), as: .localOwner)
        let line = try await company.item("Late parts")
        #expect(line.owner == "Ines Hoel")
        #expect(line.dueOn == SmallCompany.day.addingBusinessDays(10, holidays: []))
    }

    @Test func `every problem is told at once, and what may not be read is not there`() async throws {
        do {
            _ = try await ken.editTheme(
                ThemeEditInput(name: "late PARTS", phrases: ["--"], owner: "Nobody"), as: .localOwner)
            Issue.record("it was taken")
        } catch Refusal.invalid(let problems) {
            #expect(Set(problems.map(\.field)) == ["name", "phrases", "owner"])
        }
        let secret = try #require(
            try await company.feedback().items.first { $0.text.hasPrefix("They fear") })
        await #expect(throws: Refusal.notFound("such feedback")) {
            try await ken.tellBack(TellBackInput(item: secret.id), as: .reader)
        }
        await #expect(throws: Refusal.self) {
            try await ken.tellBack(
                TellBackInput(item: secret.id, on: SmallCompany.day.adding(1)), as: .localOwner)
        }
    }

    @Test func `an import taken back leaves no mention, no suggestion and no word to find`() async throws {
        let done = try #require(try await ken.imports(as: .localOwner).first)
        _ = try await ken.undoImport(UndoInput(importID: done.id), as: .localOwner)
        let left = try await ken.store.read { db in
            (
                try db.all(FeedbackItem.self).count, try db.themeSuggestions().count,
                try db.findings(try #require(SearchQuery("dust")), asOf: SmallCompany.day, limit: 9).count
            )
        }
        #expect(left == (0, 0, 0))
    }
}
