import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `A person who belongs to nobody we know` {
    private let ken: Ken
    private let view: PersonView

    init() async throws {
        ken = try await Ken.fresh(on: .demonstration)
        let files = try SmallCompany.files(["people": "ken:person,name,mails\nAN,Ana Roldan,ana@gmail.com"])
        _ = try await ken.importFiles(ImportInput(paths: files), as: .localOwner)
        let found = try await ken.store.read { db in try db.people(mails: ["ana@gmail.com"]) }
        view = try await ken.person(RecordInput(id: try #require(found["ana@gmail.com"]).id), as: .localOwner)
    }

    @Test func `has a page with a name and no place`() {
        #expect(view.person.name == "Ana Roldan")
        #expect(view.organisation == nil && view.affiliation == nil)
    }

    @Test func `is asked about, not classified`() {
        #expect(view.mark.label == .unclassified)
        #expect(view.labelQuestion == "Where does Ana Roldan work, and what do they do there?")
    }

    @Test func `is known by nobody and has told nothing`() {
        #expect(view.knownBy.isEmpty && view.told.isEmpty && view.timeline.isEmpty && view.promises.isEmpty)
    }

    @Test func `makes no customer`() async throws {
        let radar = try await ken.radar(AsOfInput(), as: .localOwner)
        #expect(radar.accounts.isEmpty)
        #expect(radar.findings.count == 1)
    }

    @Test func `a person of theirs as of a day before we knew the place has no organisation`() async throws {
        let company = try await SmallCompany()
        let mira = RecordInput(id: try await company.person("Mira Lund"), asOf: SmallCompany.day.adding(-450))
        let past = try await company.ken.person(mira, as: .localOwner)
        #expect(past.told.isEmpty && past.timeline.isEmpty)
        #expect(past.organisation == nil)
    }
}
