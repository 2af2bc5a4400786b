package import KenDomain
import KenImport
import KenStore
import KenText

extension Ken {
    /// What erasing a person would take; nothing is changed.
    /// - Throws: ``Refusal/notFound(_:)``, ``Refusal/invalid(_:)`` for a name that means nobody or several.
    package func previewErasure(_ input: EraseInput, as caller: Caller) async throws -> ErasureView {
        try caller.require(.administer)
        let backups = directory.backupManifests().count
        return try await store.read { [self] db in
            let person = try findPerson(input.person, in: db, for: caller)
            let named = try db.references(to: person.id.uuid, of: .person).mapValues(\.count)
            let place = try db.affiliations(of: [person.id])[person.id]?.first { $0.standing.endedOn == nil }
            let organisation = try place.flatMap { try db.find(Organisation.self, $0.organisation) }
            return ErasureView(
                person: person.id, name: person.name,
                organisation: organisation.map { OrganisationMark(id: $0.id, name: $0.name, kind: $0.kind.value) },
                named: Self.traces(named), backups: backups)
        }
    }

    /// Takes a person out of everything for good: records keep what was said and done by somebody without a name.
    ///
    /// Neither an import nor a restored backup brings them back. Reads every text there is and rewrites the database file.
    /// - Throws: as ``previewErasure(_:as:)``; ``Refusal/invalid(_:)`` while the name is not written again.
    package func erase(_ input: EraseInput, as caller: Caller) async throws -> ErasureView {
        var view = try await previewErasure(input, as: caller)
        guard Words.fold(input.name.trimmingWhitespace()) == Words.fold(view.name) else {
            let reason = "Write “\(view.name)”, to say that this person is meant. It cannot be taken back."
            throw Refusal.invalid([Problem(field: "name", reason)])
        }
        let traces = try await erase(view.person, request("erase a person", by: caller))
        view.mentions = Self.traces(traces.mentions)
        view.backups = input.replacesBackups && view.backups > 0 ? try await replaceBackups(as: caller) : 0
        view.isDone = true
        return view
    }

    /// Erases everybody again whom a restored backup brought back; how many there were.
    static func eraseAgain(in directory: DataDirectory, world: World) async throws -> Int {
        guard let known = try directory.erasedPeople() else { return 0 }
        let engine = try await SQLiteEngine.open(directory, at: world.now())
        defer { try? engine.close() }
        let ken = Ken(store: engine, world: world, directory: directory)
        let back = try await engine.read { db in
            var (found, last): ([Person.ID], Person.ID?) = ([], nil)
            while case let page = try db.page(Person.self, after: last, limit: 1_000), !page.isEmpty {
                found += page.map(\.id).filter { known.day(of: .id($0)) != nil }
                last = page.last?.id
            }
            return Set(try found.map { Person.ID(try db.resolve($0.uuid)) })
        }
        for id in back.sorted() {
            _ = try await ken.erase(id, ken.deed("erase a person", by: .localOwner, cause: .job("restore")))
        }
        return back.count
    }

    private func erase(_ id: Person.ID, _ deed: Deed) async throws -> ErasedTraces {
        let known = try await store.read { db in try KnownPerson(id, in: db) }
        guard let known else { throw try noSuchPerson(id) }
        // Before anything goes: whoever is half erased after a power cut does not come back by an import.
        let key = (0..<4).flatMap { _ in withUnsafeBytes(of: world.random()) { Array($0) } }
        var people = try directory.erasedPeople() ?? ErasedPeople(key: key)
        people.add(known.signs, on: deed.day)
        try directory.keep(people)
        let standing = Standing(
            learnedOn: known.person.standing.learnedOn, at: deed.at, visibility: known.person.standing.visibility)
        let nobody = Person(id: world.newID(), name: Wording.nameErased, standing: standing)
        let words = PersonWords(names: known.names, mails: known.mails)
        let redaction = TextRedaction(needles: words.needles) { words.without($0, closely: $1) }
        let traces = try await store.write(deed) { try $0.erase(known.person, as: nobody, redaction) }
        try await refresh()
        try await (store as? SQLiteEngine)?.forgetErased()
        return traces
    }

    /// The person of that id, mail address or whole name.
    func findPerson(_ text: String, in db: any SQLConnection, for caller: Caller) throws -> Person {
        var names = RecordNames(db, for: caller, account: nil)
        guard let key = try names.key(text, .person, column: "person") else { throw Refusal.invalid(names.problems) }
        guard let id = Person.ID(key), let person = try db.findMerged(Person.self, id),
            person.standing.endedOn == nil
        else { throw try Person.ID(key).map { try noSuchPerson($0) } ?? .notFound("such person") }
        return person
    }

    private static func traces(_ counts: [RecordKind: Int]) -> [ErasureView.Trace] {
        Dictionary(counts.map { (Wording.trace($0.key), $0.value) }, uniquingKeysWith: +)
            .map { words, count in ErasureView.Trace(words: words, count: count) }
            .sorted { ($1.count, $0.words) < ($0.count, $1.words) }
    }
}

/// A person with everything they are known by, also what was merged into them.
private struct KnownPerson: Sendable {
    let person: Person
    let names: [String]
    let mails: [String]
    let signs: [ErasedPeople.Sign]

    /// nil when there is nobody of that id.
    init?(_ id: Person.ID, in db: any SQLConnection) throws {
        guard let person = try db.findMerged(Person.self, id) else { return nil }
        let former = try db.merged(into: person.id.uuid).map { Person.ID($0) }
        let people = [person] + (try db.find(Person.self, among: former).values.sorted { $0.id < $1.id })
        let rows = try ([person.id] + former).flatMap { try db.sourceRecords(of: $0.uuid) }
        self.person = person
        names = people.map(\.name)
        mails = people.flatMap(\.mails)
        signs =
            ([person.id] + former).map { .id($0) } + mails.map { .mail($0) }
            + rows.map { .row(source: $0.source, id: $0.externalID) }
    }
}
