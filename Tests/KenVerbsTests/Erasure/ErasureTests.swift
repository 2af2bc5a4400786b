import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

/// A company in every one of whose texts the same person stands, from titles to reasons and refused rows.
struct SpokenOf {
    static let name = "Max Quaggason"
    /// What is looked for afterwards, in any case.
    static let trace = "quaggason"

    /// Ken's own files, in which the name stands wherever words may.
    static var tables: [String: String] {
        GuardedCompany.tables.mapValues { text in
            text.replacing("https://quagga", with: "https://loom").replacing("quagga", with: name)
                .replacing("Max Lind,max@larkspur.example", with: "\(name),max.quaggason@larkspur.example")
                .replacing("Begin with the looms.", with: "Begin with what \(name) said.")
                .replacing("GUARDED", with: "open")
        }
    }

    let ken: Ken
    let paths: [String]

    init() async throws {
        ken = try await Ken.fresh(on: GuardedCompany.day)
        paths = try SmallCompany.files(Self.tables)
        _ = try await bringIn()
    }

    /// Reads the files, or only those that are no rows of words which nobody is linked to.
    @discardableResult
    func bringIn(onlyLinked: Bool = false) async throws -> ImportView {
        let loose = ["roadmap_edition", "zz_refused"]
        let paths = paths.filter { path in !onlyLinked || !loose.contains { path.hasSuffix("/\($0).csv") } }
        return try await ken.importFiles(ImportInput(paths: paths, day0: GuardedCompany.day), as: .localOwner)
    }

    func erase(keepingBackups: Bool = false) async throws -> ErasureView {
        let input = EraseInput(person: Self.name, name: Self.name, replacesBackups: !keepingBackups)
        return try await ken.erase(input, as: .localOwner)
    }

    /// The files of the data directory in which the person still stands.
    static func traces(in directory: DataDirectory) throws -> [String] {
        let folder = URL(fileURLWithPath: directory.path)
        let names = try FileManager.default.subpathsOfDirectory(atPath: directory.path)
        return names.filter { name in
            guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else { return false }
            let lower = Data(bytes.map { (65...90).contains($0) ? $0 + 32 : $0 })
            return lower.range(of: Data(trace.utf8)) != nil
        }
    }

    func counts() async throws -> [RecordKind: Int] {
        try await ken.store.read { db in
            var counts: [RecordKind: Int] = [:]
            for kind in RecordKind.allCases { counts[kind] = try Self.count(kind.type, in: db) }
            return counts
        }
    }

    private static func count<R: StoredRecord>(_ type: R.Type, in db: any SQLConnection) throws -> Int {
        try db.all(type).count
    }
}

@Suite struct `Erasing a person` {
    @Test func `T11: leaves nothing of them in the data directory, and every record where it was`() async throws {
        let company = try await SpokenOf()
        _ = try await company.ken.audit(AuditInput(), as: .localOwner)
        _ = try await company.ken.backUp(as: .localOwner)
        #expect(try SpokenOf.traces(in: company.ken.directory).count > 1)
        let before = try await company.counts()
        let view = try await company.erase()
        #expect(try SpokenOf.traces(in: company.ken.directory).isEmpty)
        #expect(view.isDone && view.backups == 1)
        #expect(try await company.counts() == before)
        #expect(try await company.ken.doctor(as: .localOwner).findings.isEmpty)
    }

    @Test func `lets what they said stand, said by somebody without a name`() async throws {
        let company = try await SmallCompany()
        let id = try await company.person("Mira Lund")
        let answered = try await company.account().mark.answered
        _ = try await company.ken.erase(EraseInput(person: "Mira Lund", name: "mira lund"), as: .localOwner)
        let account = try await company.account()
        #expect(account.mark.answered == answered)
        #expect(account.people.map(\.person.name).sorted() == ["(name erased)", "Otto Lund"])
        let evidence = try await company.ken.store.read { try $0.all(EvidenceItem.self) }
        #expect(evidence.contains { $0.quote == "A change of style costs us the day." && $0.speaker != nil })
        #expect(!evidence.contains { $0.speaker == id })
        let talk = try await company.ken.store.read { try $0.all(Interaction.self) }.first {
            $0.title.hasPrefix("Visit")
        }
        #expect(talk?.gist == "[somebody] showed the shed")
    }

    @Test func `is no import's to take back`() async throws {
        let company = try await SpokenOf()
        let before = try await company.counts()
        _ = try await company.erase()
        let again = try await company.bringIn(onlyLinked: true)
        #expect(try SpokenOf.traces(in: company.ken.directory).isEmpty)
        #expect(try await company.counts() == before)
        #expect(again.files.flatMap(\.lines).contains { $0.why.hasPrefix("erased on ") })
    }

    @Test func `outlives the restoring of an older backup`() async throws {
        let company = try await SpokenOf()
        let backup = try await company.ken.backUp(as: .localOwner)
        let view = try await company.erase(keepingBackups: true)
        #expect(view.backups == 0)
        #expect(try SpokenOf.traces(in: company.ken.directory) == ["backups/\(backup.name).db"])
        try (company.ken.store as? SQLiteEngine)?.close()
        let restored = try await Ken.restore(
            from: backup.name, into: company.ken.directory, world: .at(GuardedCompany.day.adding(1)))
        #expect(restored.erasedAgain == 1)
        #expect(try SpokenOf.traces(in: company.ken.directory) == ["backups/\(backup.name).db"])
    }

    @Test(arguments: ["", "Mira", "Otto Lund"])
    func `wants the name once more, and does nothing without it`(_ name: String) async throws {
        let company = try await SmallCompany()
        let before = try await company.changes()
        let refused = await #expect(throws: Refusal.self) {
            try await company.ken.erase(EraseInput(person: "Mira Lund", name: name), as: .localOwner)
        }
        #expect(refused?.description.contains("Write “Mira Lund”") == true)
        #expect(try await company.changes() == before)
        #expect(try company.ken.directory.erasedPeople() == nil)
    }

    @Test func `cannot be taken back, nor can what spoke of them`() async throws {
        let company = try await SmallCompany()
        _ = try await company.log("Otto agreed with Mira Lund.", head: "with: Otto")
        let act = try await company.ken.audit(AuditInput(), as: .localOwner).lines.compactMap(\.act).first
        _ = try await company.ken.erase(EraseInput(person: "Mira Lund", name: "Mira Lund"), as: .localOwner)
        for act in [try #require(act), UndoActInput.last] {
            let refused = await #expect(throws: Refusal.self) {
                try await company.ken.undoAct(UndoActInput(act: act), as: .localOwner)
            }
            #expect(refused?.description.contains("cannot be taken back") == true)
        }
        let lines = try await company.ken.audit(AuditInput(), as: .localOwner).lines
        #expect(lines.filter(\.isErased).allSatisfy { $0.act == nil && $0.fields.isEmpty })
    }

    @Test func `takes the people merged into them along`() async throws {
        let company = try await SmallCompany()
        let (mira, otto) = (try await company.person("Mira Lund"), try await company.person("Otto Lund"))
        let input = MergeInput(kind: "person", id: mira.description, other: otto.description)
        _ = try await company.ken.merge(input, as: .localOwner)
        _ = try await company.ken.erase(EraseInput(person: "Mira Lund", name: "Mira Lund"), as: .localOwner)
        let names = try await company.ken.store.read { try $0.all(Person.self) }.map(\.name).sorted()
        #expect(names == ["(name erased)", "Ines Hoel", "Per Dahl"])
        for id in [mira, otto] {
            let refused = await #expect(throws: Refusal.self) {
                try await company.ken.person(RecordInput(id: id), as: .localOwner)
            }
            #expect(refused?.description.contains("no such person any more: they were erased on ") == true)
        }
        #expect(try await company.ken.doctor(as: .localOwner).findings.isEmpty)
    }

    @Test func `spares whoever bears the same name`() async throws {
        let company = try await SmallCompany()
        let people = "ken:person,name,mails,learned_on\nM2,Mira Lund,mira@elsewhere.example,D-9"
        let paths = try SmallCompany.files(["people": people])
        _ = try await company.ken.importFiles(ImportInput(paths: paths, day0: SmallCompany.day), as: .localOwner)
        let input = EraseInput(person: "mira@larkspur.example", name: "Mira Lund")
        _ = try await company.ken.erase(input, as: .localOwner)
        let left = try await company.ken.store.read { try $0.all(Person.self) }.filter { $0.name == "Mira Lund" }
        #expect(left.map(\.mails) == [["mira@elsewhere.example"]])
    }

    @Test func `drops what was answered about them`() async throws {
        let company = try await SmallCompany([
            "claims": """
            ken:claim,question,organisation,person,value,gist,learned_on
            C1,Q109,LK,MI,text,Likes to begin with the looms,D-30
            """,
            "evidence": """
            ken:evidence,claim,source,speaker,hearer,date,quote,learned_on
            E1,C1,talkAboutProblems,OT,IN,D-30,Never call her on a Monday,D-30
            """,
        ])
        _ = try await company.ken.erase(EraseInput(person: "Mira Lund", name: "Mira Lund"), as: .localOwner)
        let (claims, evidence) = try await company.ken.store.read { db in
            (try db.all(Claim.self), try db.all(EvidenceItem.self))
        }
        #expect(claims.map(\.gist) == ["(erased)"] && claims.allSatisfy { $0.standing.endedOn != nil })
        #expect(evidence.map(\.quote) == [nil] && evidence.allSatisfy { $0.standing.endedOn != nil })
    }

    @Test(arguments: [Caller.Role.sales, .product, .executive])
    func `and the file of a person are for whoever administers`(_ role: Caller.Role) async throws {
        let company = try await SmallCompany.shared()
        let caller = Caller(workspace: 1, person: nil, name: "somebody", role: role, ownsDirectory: false)
        let input = EraseInput(person: "Mira Lund", name: "Mira Lund")
        await #expect(throws: Refusal.self) { try await company.ken.previewErasure(input, as: caller) }
        await #expect(throws: Refusal.self) { try await company.ken.erase(input, as: caller) }
        await #expect(throws: Refusal.self) {
            try await Operations.personFile.perform(company.ken, PersonFileInput(person: "Mira Lund"), as: caller)
        }
    }

    @Test func `is shown before it is done, and nothing is changed by that`() async throws {
        let company = try await SmallCompany.shared()
        let before = try await company.changes()
        let view = try await company.ken.previewErasure(EraseInput(person: "mira@larkspur.example"), as: .localOwner)
        #expect(view.name == "Mira Lund" && !view.isDone && view.organisation?.name == "Larkspur Looms")
        #expect(view.named.contains { $0.words == "conversation" && $0.count == 4 })
        #expect(try await company.changes() == before)
    }
}

@Suite struct `A person's file` {
    @Test func `holds facts about them and their own words, by name and without marks`() async throws {
        let company = try await SmallCompany.shared()
        let file = try await company.ken.personFile(PersonFileInput(person: "Mira Lund"), as: .localOwner)
        let text = file.markdown
        for words in [
            "mira@larkspur.example", "Chief designer", "A change of style costs us the day", "Begin with the looms",
            "Visit to the loom hall", "Drawings of the shed", "Larkspur Looms", "Ines Hoel",
        ] { #expect(text.contains(words), "\(words)") }
        #expect(!text.contains("A price list"))
        #expect(!file.sections.contains { $0.words.contains("admiralty") })
        #expect(file.sources.map(\.externalID) == ["MI"])
    }

    @Test func `holds nothing told in confidence to somebody else`() async throws {
        let company = try await SmallCompany.shared()
        let caller = Caller(workspace: 1, person: nil, name: "admin", role: .admin, ownsDirectory: false)
        let text = try await company.ken.personFile(PersonFileInput(person: "Mira Lund"), as: caller).markdown
        #expect(SmallCompany.secrets.filter(text.contains).isEmpty)
    }

    @Test(arguments: [("Lund", "“Lund”"), ("nobody@nowhere.example", "nobody@nowhere.example")])
    func `of nobody, or of several, is refused with what was asked for`(_ asked: String, _ words: String) async throws {
        let company = try await SmallCompany.shared()
        let refused = await #expect(throws: Refusal.self) {
            try await company.ken.personFile(PersonFileInput(person: asked), as: .localOwner)
        }
        #expect(refused?.description.contains(words) == true)
    }
}
