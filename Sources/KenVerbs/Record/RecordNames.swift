import Foundation
import KenDomain
import KenImport
import KenStore

/// What records are called in a form, and which record a name that somebody typed means.
struct RecordNames {
    let db: any SQLConnection
    let caller: Caller
    /// The account the record is about, whose people and records are likely to be meant.
    var account: Organisation.ID?
    /// Names found so far, by id.
    private var names: [UUID: String] = [:]
    private var likely: [InterchangeTable: [(id: UUID, name: String)]] = [:]
    private(set) var problems: [Problem] = []

    /// How many names are offered for a field.
    private static let most = 200

    init(_ db: any SQLConnection, for caller: Caller, account: Organisation.ID?) {
        self.db = db
        self.caller = caller
        self.account = account
    }

    /// What a record is called for this reader. One read for each record not yet named.
    mutating func name(_ key: String, _ table: InterchangeTable) throws -> String {
        guard let id = Identifier<Organisation>(key)?.uuid, let type = RecordType.of(table) else { return key }
        if let name = names[id] { return name }
        let name = try find(id, type.type) ?? key
        names[id] = name
        return name
    }

    private func find<R: ExportedRecord>(_ id: UUID, _ type: R.Type) throws -> String? {
        guard let record = try db.findMerged(type, R.ID(id)) else { return nil }
        return try RecordReadership(db: db, caller: caller).readable([record]).isEmpty ? hidden(record) : record.label
    }

    /// Its words as far as the reader may have them.
    private func shown<R: Named>(_ record: R) -> String {
        (record.worded(for: Readership(caller)) as? any ExportedRecord)?.label ?? ""
    }

    private func hidden<R: ExportedRecord>(_ record: R) -> String {
        guard !(record is any Named), var worded = record as? any Worded else { return record.label }
        worded.hideWords()
        return (worded as? any ExportedRecord)?.label ?? "\(R.recordKind.words) in confidence"
    }

    /// Names that are likely in a field, each told apart. A constant number of queries.
    mutating func offered(_ table: InterchangeTable) throws -> [String] { try candidates(table).map(\.name) }

    private mutating func candidates(_ table: InterchangeTable) throws -> [(id: UUID, name: String)] {
        if let known = likely[table] { return known }
        guard let type = RecordType.of(table) else { return [] }
        var found: [(id: UUID, name: String)] =
            switch table {
            case .person: try people()
            case .organisation: try organisations()
            default: try newest(type.type)
            }
        let counts = Dictionary(grouping: found, by: \.name).mapValues(\.count)
        for index in found.indices where counts[found[index].name] ?? 1 > 1 {
            found[index].name += " · \(Identifier<Organisation>(found[index].id))"
        }
        likely[table] = found
        return found
    }

    private func people() throws -> [(id: UUID, name: String)] {
        let day = Day(Day.range.upperBound)
        var people = try db.colleagues(asOf: day)
        if let account, let dossier = try db.dossier(of: account, asOf: day) { people += dossier.theirPeople }
        return people.prefix(Self.most).map { ($0.person.id.uuid, shown($0.person)) }
    }

    private func organisations() throws -> [(id: UUID, name: String)] {
        let kinds: [Organisation.Kind] = [.account, .prospect, .channelPartner, .endCustomer, .ownCompany]
        let found = try kinds.flatMap { try db.organisations(kind: $0) }.filter { $0.standing.endedOn == nil }
        return found.prefix(Self.most).map { ($0.id.uuid, shown($0)) }
    }

    private func newest<R: ExportedRecord>(_ type: R.Type) throws -> [(id: UUID, name: String)] {
        let found = try db.newest(type, limit: Self.most).filter { record in
            let accounts = record.accounts
            return record.standing.endedOn == nil && (accounts.isEmpty || account.map(accounts.contains) ?? true)
        }
        return try RecordReadership(db: db, caller: caller).readable(found).map { ($0.id.uuid, $0.label) }
    }

    /// The keys of the records that typed names mean; a name that holds a `;` is one when it was offered as it is.
    mutating func keys(_ typed: String, _ table: InterchangeTable, column: String) throws -> [String] {
        let typed = typed.trimmingWhitespace()
        if typed.isEmpty { return [] }
        if let known = try known(typed, table) { return [known] }
        return try typed.split { $0 == ";" || $0 == "\n" }.compactMap { try key(String($0), table, column: column) }
    }

    /// The key of a name that was shown or offered, or of an id.
    private mutating func known(_ typed: String, _ table: InterchangeTable) throws -> String? {
        if let id = Identifier<Organisation>(typed.split(separator: " ").last.map(String.init) ?? typed) {
            return id.description
        }
        let fitting = try candidates(table).filter { $0.name == typed }
        if let only = fitting.first, fitting.count == 1 { return Identifier<Organisation>(only.id).description }
        return names.first { $0.value == typed }.map { Identifier<Organisation>($0.key).description }
    }

    /// The key of the record a typed name means; nil with a problem when it means none, or several.
    mutating func key(_ typed: String, _ table: InterchangeTable, column: String) throws -> String? {
        let typed = typed.trimmingWhitespace()
        if let known = try known(typed, table) { return known }
        switch table {
        case .organisation: return try organisation(typed, column)
        case .person: return try person(typed, column)
        default:
            let what = RecordType.of(table)?.words ?? "record"
            problems.append(Problem(field: column, "There is no \(what) “\(typed)”; choose one of those offered."))
            return nil
        }
    }

    private mutating func organisation(_ typed: String, _ column: String) throws -> String? {
        switch try db.organisation(called: typed) {
        case .found(let found): return found.id.description
        case .several(let names):
            problems.append(
                Problem(field: column, "“\(typed)” fits \(Wording.list(names)); write more of the name."))
        case .none: problems.append(Problem(field: column, "There is no organisation “\(typed)”."))
        }
        return nil
    }

    private mutating func person(_ typed: String, _ column: String) throws -> String? {
        if let id = try db.personIDs(names: [typed])[typed] ?? db.personIDs(mails: [typed.lowercased()]).values.first {
            return id.description
        }
        let folded = try candidates(.person).filter { $0.name.localizedCaseInsensitiveContains(typed) }
        if let only = folded.first, folded.count == 1 { return Identifier<Organisation>(only.id).description }
        problems.append(
            Problem(
                field: column,
                "There is nobody, or more than one person, called “\(typed)”; write the whole name or the mail address."
            ))
        return nil
    }
}
