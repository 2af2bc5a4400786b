import Foundation
import KenDomain
import KenImport
import KenStore

/// What an import is about to read, in which order, and who we are in it.
struct ImportPlan: Sendable {
    /// A file with what it was recognised as.
    struct File: Sendable {
        let source: ImportSource
        let recognised: RecognisedFile
    }

    let files: [File]
    let context: ImportContext
    let options: ImportOptions
    /// Whether our mail domains were guessed from the files.
    let domainsAreGuessed: Bool
    /// Our own organisation, when it has to be made.
    fileprivate let newOwn: Organisation?

    /// Writes our own organisation when it is new, or the domains it did not have yet.
    func prepare(_ journal: Journal) throws {
        if let newOwn { return try journal.insert(newOwn) }
        guard var own = try journal.find(Organisation.self, context.own) else { return }
        own.domains += context.ownDomains.subtracting(own.domains).sorted()
        try journal.update(own)
    }
}

extension ImportOptions {
    /// The same for one file: what `FILE:Column` says of its columns stands for them, before what `Column` says of all.
    func of(_ file: ImportPlan.File) -> ImportOptions {
        var own = self
        let start = "\(file.source.name):"
        for (key, meaning) in mapping where key.hasPrefix(start) {
            own.mapping[String(key.dropFirst(start.count))] = meaning
        }
        return own
    }
}

extension Ken {
    /// Recognises the files and settles who we are: stated domains first, then those on record, then a guess.
    func plan(_ sources: [ImportSource], _ input: ImportInput, as caller: Caller) async throws -> ImportPlan {
        let today = today()
        let files = try sources.map {
            ImportPlan.File(source: $0, recognised: try Recognition.recognise(head: try $0.head()))
        }
        .enumerated().sorted { ($0.element.recognised.rank, $0.offset) < ($1.element.recognised.rank, $1.offset) }
        .map(\.element)
        var options = ImportOptions(day0: input.day0 ?? today, asOf: today, zone: TimeZone.current.identifier)
        options.mapping = input.mapping
        options.answers = input.answers
        try Self.check(input.mapping, in: files, options)
        let known = try await store.read { db in try db.ownCompany() }
        let stated = Set(input.ownDomains.map { $0.lowercased() }).union(known?.domains ?? [])
        let isGuessed = stated.isEmpty && !files.allSatisfy(\.recognised.isKens)
        options.ourDomains = isGuessed ? try guessDomains(files, options) : stated
        let own = known?.id ?? world.newID(Organisation.self)
        let context = ImportContext(
            importID: world.newID(), now: world.now(), today: today, world: world, workspace: caller.workspace,
            ownDomains: options.ourDomains, own: own, erased: try directory.erasedPeople())
        let isNew = known == nil && !files.allSatisfy(\.recognised.isKens)
        return ImportPlan(
            files: files, context: context, options: options,
            domainsAreGuessed: isGuessed && !options.ourDomains.isEmpty,
            newOwn: isNew ? ourselves(own, options.ourDomains, today) : nil)
    }

    /// A mapping may speak of any of the files, but not of a column that none of them has.
    private static func check(
        _ mapping: [String: String], in files: [ImportPlan.File], _ options: ImportOptions
    ) throws {
        guard !mapping.isEmpty else { return }
        let known = try files.reduce(into: Set<String>()) { known, file in
            let header = try Importing.open(try file.source.open(), options: options.of(file)).header
            known.formUnion(header + header.map { "\(file.source.name):\($0)" })
        }
        let problems = mapping.keys.sorted().filter { !known.contains($0) }.map {
            Problem(field: $0, "None of the files has a column “\($0)”.")
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
    }

    /// Looks for our mail domains in owners and in who meets most; reads each file once, in constant memory.
    private func guessDomains(_ files: [ImportPlan.File], _ options: ImportOptions) throws -> Set<String> {
        var domains = OurDomains()
        for file in files where file.recognised.tellsWhoWeAre {
            let rows = try Importing.open(try file.source.open(), options: options.of(file))
            while let item = try rows.next() {
                if case .draft(let draft) = item { domains.add(draft) }
            }
        }
        return Set(domains.guesses.map(\.domain))
    }

    private func ourselves(_ id: Organisation.ID, _ domains: Set<String>, _ today: Day) -> Organisation {
        let name = domains.sorted().first.map { ImportBatch.name(of: $0) } ?? "Our company"
        return Organisation(
            id: id, name: name, kind: .inferred(.ownCompany, from: "our own mail domain"), domains: domains.sorted(),
            standing: Standing(learnedOn: today, at: world.now()))
    }
}

extension RecognisedFile {
    /// Whether its rows show our own mail domain: owners, and whoever is at every meeting.
    var tellsWhoWeAre: Bool {
        switch kind {
        case .calendar: true
        case .table(let source): source.hasSuffix(".owner") || source.hasSuffix(".user")
        default: false
        }
    }

    /// Whether our own company need not be made for it: Ken's own files say themselves who we are, and answers to a
    /// survey make no organisation.
    var isKens: Bool {
        if case .ken = kind { true } else { holdsAnswers }
    }
}

extension ImportSource {
    /// The first bytes, enough to recognise a file by.
    func head() throws -> [UInt8] {
        let bytes = try open()
        var head: [UInt8] = []
        while head.count < 65_536, let chunk = try bytes.next() { head += chunk }
        return head
    }
}
