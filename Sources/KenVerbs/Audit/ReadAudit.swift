import Foundation
package import KenDomain
import KenStore

extension Ken {
    /// Changes of what is set for everybody: no record, and nobody's words.
    static let settingVerbs: Set<String> = ["set the policy", "name our mail domains", "make a backup"]
}

extension Ken {
    /// Acts that cannot be taken back.
    private static let lasting: Set<String> = [undoVerb, "make a backup"]
    /// Lines on one page, lines looked at for it at most, and lines read in one go.
    private static let auditPage = 30
    private static let auditReach = 20_000
    private static let auditPortion = 500

    /// The log of changes, newest first, with what each changed field by field.
    ///
    /// A filter looks at no more than ``auditReach`` lines for a page; the next page goes on from there. Words of records
    /// that the caller may not read stay hidden, and so do those of records that are nothing without another one, but
    /// for the owner of the data directory.
    /// - Throws: ``Refusal/invalid(_:)`` for a page that is none.
    package func audit(_ input: AuditInput, as caller: Caller) async throws -> AuditView {
        let place = try Self.auditPlace(input.page)
        return try await store.read { [self] db in
            let kind = input.kind.flatMap { words in RecordKind.allCases.first { $0.words == words } }
            let (found, next) = try auditChanges(input, kind, before: place, in: db)
            let bodies = try db.bodies(ofChanges: found.map(\.number))
            let acts = Set(found.filter { $0.causeKind == "request" && !Self.lasting.contains($0.verb) }.map(\.cause))
            let undone = try db.usedKeys(among: acts.map(Self.undoKey))
            let lines = try found.map { change in
                var line = try AuditLine(change, bodies[change.number] ?? [], for: caller, in: db)
                if acts.contains(change.cause), !line.isErased, !undone.contains(Self.undoKey(of: change.cause)) {
                    line.act = change.cause
                }
                return line
            }
            return AuditView(
                input: input, lines: lines, nextPage: next.map { String($0) }, changes: try db.lastChange(),
                kinds: RecordKind.allCases.map(\.words).sorted())
        }
    }

    private func auditChanges(
        _ input: AuditInput, _ kind: RecordKind?, before place: Int64?, in db: any SQLConnection
    ) throws -> (found: [Change], next: Int64?) {
        var end = place ?? .max
        var first: Int64 = 1
        if let day = input.day {
            end = min(end, try db.firstChange(from: Self.start(of: day.adding(1))))
            first = try db.firstChange(from: Self.start(of: day))
        }
        var (found, seen): ([Change], Int) = ([], 0)
        while true {
            let portion = try db.changes(before: end, limit: Self.auditPortion).filter { $0.number >= first }
            for change in portion {
                if found.count == Self.auditPage || seen == Self.auditReach { return (found, change.number + 1) }
                seen += 1
                end = change.number
                if input.fits(change, kind) { found.append(change) }
            }
            if portion.count < Self.auditPortion { return (found, nil) }
        }
    }

    /// The moment a day begins here.
    private static func start(of day: Day) -> Instant {
        let midnight = Double(day.number) * 86_400
        let offset = TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: midnight))
        return Instant(milliseconds: Int64(day.number) * 86_400_000 - Int64(offset) * 1000)
    }

    private static func auditPlace(_ cursor: String?) throws(Refusal) -> Int64? {
        guard let cursor, !cursor.isEmpty else { return nil }
        guard let place = Int64(cursor), place > 0 else {
            throw .invalid([Problem(field: "page", "There is no page “\(cursor.prefix(40))”; start from the newest.")])
        }
        return place
    }
}

extension AuditInput {
    /// Whether a line fits the filters but the day.
    fileprivate func fits(_ change: Change, _ record: RecordKind?) -> Bool {
        func holds(_ asked: String?, _ text: String) -> Bool {
            asked.map { text.lowercased().contains($0.lowercased()) } ?? true
        }
        return holds(who, change.caller) && holds(verb, change.verb)
            && (kind == nil || record != nil && change.recordKind == record)
    }
}

extension AuditLine {
    /// A line with its words, as far as the caller may read them.
    fileprivate init(_ change: Change, _ bodies: [ChangeBody], for caller: Caller, in db: any SQLConnection) throws {
        let causes = ["request": "asked", "import": "import", "undo": "import taken back"]
        self.init(
            number: change.number, at: change.at, who: change.caller, verb: change.verb,
            cause: causes[change.causeKind] ?? "work in the background: \(change.cause)")
        (kind, record) = (change.recordKind?.words, change.record)
        isErased = bodies.contains { $0.redactedOn != nil }
        for body in bodies {
            switch body.manner {
            case .created, .erased:
                let count = Wording.count(body.packed.count / 32, body.recordKind?.words ?? "record")
                batches.append("\(count) \(body.manner == .created ? "made" : "removed")")
            case .changed:
                let (before, after) = (RecordFields(body.before), RecordFields(body.after))
                if try caller.mayAudit(change, before, after, in: db) {
                    title = after.title ?? before.title
                    fields +=
                        change.recordKind == nil
                        ? Self.note(body) : RecordFields.differences(before, after)
                } else {
                    isHidden = true
                }
            }
        }
    }

    /// What a setting was and is.
    private static func note(_ body: ChangeBody) -> [Field] {
        let (before, after) = (RecordFields(body.before), RecordFields(body.after))
        let fields = RecordFields.differences(before, after)
        return fields.isEmpty
            ? [
                Field(
                    name: "value", before: Snooze.words(logged: body.before) ?? body.before,
                    after: Snooze.words(logged: body.after) ?? body.after)
            ] : fields
    }
}

extension Caller {
    /// Whether this caller may see the words of a change: what was, what came of it, and what the record is now.
    fileprivate func mayAudit(
        _ change: Change, _ before: RecordFields, _ after: RecordFields, in db: any SQLConnection
    ) throws -> Bool {
        if ownsDirectory { return true }
        guard let kind = change.recordKind, let record = change.record else {
            return Ken.settingVerbs.contains(change.verb)
        }
        guard !kind.needsAnother else { return false }
        let now = try db.visibility(of: record, kind)
        return [before.visibility, after.visibility, now].compactMap(\.self).allSatisfy(mayRead)
    }
}

extension RecordKind {
    /// Whether its words are nothing without another record, which may be hidden where it is not.
    fileprivate var needsAnother: Bool {
        switch self {
        case .organisation, .person, .affiliation, .product, .partyRole, .interaction, .commitment, .painReport, .issue,
            .deal, .revenueFact, .potential, .endIndustry, .trend, .roadmapItem, .bet, .assumption, .workItem, .theme,
            .feedbackItem, .job, .survey, .surveyWave, .touchpoint, .coCreation, .nonDisclosure:
            false
        default: true
        }
    }
}
