import Foundation
import KenDomain
import KenImport
import KenStore

/// A few thousand rows being turned into records. Its cost is linear in its rows.
struct ImportBatch {
    let context: ImportContext
    let sight: ImportSight
    var index: LinkIndex
    var outcome = ImportOutcome()
    var shelves = Shelves()
    var sources: [SourceRow] = []
    var touched: [SourceRow] = []
    /// Past editions of roadmap items, which are no records of their own.
    var editions: [DisclosureSubject] = []
    /// Warnings put off, which are no records either.
    var snoozes: [Snooze] = []
    /// What the givers of feedback are to us.
    var givers = FeedbackGivers()

    init(context: ImportContext, sight: ImportSight, index: LinkIndex) {
        self.context = context
        self.sight = sight
        self.index = index
    }

    /// Applies rows in their order.
    mutating func apply(_ items: [ReadItem]) throws {
        givers = FeedbackGivers(items, index, own: context.own)
        for item in items {
            switch item {
            case .row(let row): try apply(row)
            case .skipped(let row): outcome.refuse(row)
            }
        }
    }

    private mutating func apply(_ read: ReadRow) throws {
        let draft = read.draft
        let earlier = index.row(draft.origin)
        if let earlier, earlier.digest == read.digest {
            return outcome.note(.unchanged, line: draft.origin.line, draft.summary, why: "already imported")
        }
        let row = Row(
            draft: draft, earlier: earlier, digest: read.digest, fields: read.fields,
            sourceID: earlier?.id ?? context.world.newID())
        do throws(Unplaced) {
            try place(row)
        } catch {
            switch error {
            case .fault(let fault): throw fault
            case .erased(let day):
                outcome.note(
                    .unchanged, line: draft.origin.line, "somebody who was erased",
                    why: "erased on \(Wording.date(day)), and not taken in again")
            case .missing(let field, let reason):
                outcome.refuse(
                    SkippedRow(line: draft.origin.line, field: field, reason: reason, text: draft.summary))
            }
        }
    }

    /// Makes or changes what a row describes.
    mutating func place(_ row: Row) throws(Unplaced) {
        switch row.draft.content {
        case .organisation(let draft): try place(draft, row)
        case .person(let draft): try place(draft, row)
        case .affiliation(let draft): try place(draft, row)
        case .product(let draft): try place(draft, row)
        case .role(let draft): try place(draft, row)
        case .endIndustry(let draft): try place(draft, row)
        case .interaction(let draft): try place(draft, row)
        case .claim(let draft): try place(draft, row)
        case .evidence(let draft): try place(draft, row)
        case .commitment(let draft): try place(draft, row)
        case .pain(let draft): try place(draft, row)
        case .issue(let draft): try place(draft, row)
        case .accessRequest(let draft): try place(draft, row)
        case .nonDisclosure(let draft): try place(draft, row)
        case .deal(let draft): try place(draft, row)
        case .revenue(let draft): try place(draft, row)
        case .potential(let draft): try place(draft, row)
        case .trend(let draft): try place(draft, row)
        case .exposure(let draft): try place(draft, row)
        case .roadmapItem(let draft): try place(draft, row)
        case .roadmapEdition(let draft): try place(draft, row)
        case .competitor(let draft): try place(draft, row)
        case .differentiatorCell(let draft): try place(draft, row)
        case .barrierLink(let draft): try place(draft, row)
        case .stanceObservation(let draft): try place(draft, row)
        case .firstView(let draft): try place(draft, row)
        case .headingSetting(let draft): try place(draft, row)
        case .outlookCall(let draft): try place(draft, row)
        case .admiraltySetting(let draft): try place(draft, row)
        case .resolution(let draft): try place(draft, row)
        case .plan(let draft): try place(draft, row)
        case .metric(let draft): try place(draft, row)
        case .mirror(let draft): try place(draft, row)
        case .need(let draft): try place(draft, row)
        case .feedback(let draft): try place(draft, row)
        case .snooze(let draft): try place(draft, row)
        case .association(let draft): try place(draft, row)
        case .provenance(let draft): try place(draft, row)
        }
    }
}

extension ImportBatch {
    /// One row on its way to a record.
    struct Row {
        let draft: Draft
        let earlier: SourceRow?
        let digest: [UInt8]
        /// Columns nobody reads yet, as a JSON object.
        let fields: String
        /// nil when a person typed it: what they make comes from no source.
        let sourceID: SourceRecord.ID?
        /// Whether it says all there is, so that what it leaves out is not known any more.
        var isWhole = false
        /// The id of what it makes, when that is settled.
        var newID: UUID?

        var line: Int { draft.origin.line }
    }

    /// Why a row could not be placed: something it names is missing, it speaks of somebody who was erased, or the database
    /// failed.
    enum Unplaced: Error {
        case missing(field: String, reason: String)
        case erased(Day)
        case fault(any Error)

        var field: String { if case .missing(let field, _) = self { field } else { "" } }
        var reason: String { if case .missing(_, let reason) = self { reason } else { "" } }
    }

    /// Runs database work inside a placement.
    func reading<Result>(_ work: () throws -> Result) throws(Unplaced) -> Result {
        do { return try work() } catch { throw .fault(error) }
    }

    /// Notes a row and its provenance.
    mutating func finish<Record: StoredRecord>(
        _ row: Row, as id: Record.ID, _ type: Record.Type, _ deed: ImportView.Deed, why: @autoclosure () -> String
    ) {
        outcome.note(deed, line: row.line, row.draft.summary, why: why())
        guard let sourceID = row.sourceID else { return }
        let source = SourceRow(
            id: sourceID, source: row.draft.origin.source, externalID: row.draft.origin.externalID,
            record: id.uuid, recordKind: Record.recordKind, run: context.importID, fields: row.fields,
            digest: row.digest)
        if row.earlier == nil { sources.append(source) } else { touched.append(source) }
        index.add(source, source: row.draft.origin.source, externalID: row.draft.origin.externalID)
    }

    /// Makes a record, or changes the one that the same row made before.
    ///
    /// `build` makes it from nothing; `edit` brings an earlier one up to date.
    mutating func keep<Record: StoredRecord>(
        _ row: Row, on shelf: WritableKeyPath<Shelves, Shelf<Record>>,
        build: (Record.ID, Standing) -> Record, edit: (inout Record) -> Void, learnedOn: Day?
    ) throws(Unplaced) -> Record.ID {
        if let earlier = row.earlier {
            let id = Record.ID(earlier.record)
            let visibility = try row.isWhole ? visibility(of: row.draft) : nil
            let isChanged = try reading { [sight] in
                try shelves[keyPath: shelf].change(id, in: sight) { record in
                    guard let visibility else { return edit(&record) }
                    var standing = record.standing
                    standing.visibility = visibility
                    standing.learnedOn = row.draft.learnedOn ?? standing.learnedOn
                    record = build(id, standing)
                    edit(&record)
                }
            }
            finish(row, as: id, Record.self, isChanged ? .update : .unchanged, why: "the row was imported before")
            return id
        }
        let id = row.newID.map(Record.ID.init) ?? context.world.newID(Record.self)
        let visibility = try visibility(of: row.draft)
        let standing = context.standing(
            learnedOn: row.draft.learnedOn ?? learnedOn, visibility: visibility, source: row.sourceID)
        var record = build(id, standing)
        edit(&record)
        shelves[keyPath: shelf].add(record)
        outcome.make(Record.recordKind.rawValue)
        finish(row, as: id, Record.self, .create, why: "new")
        return id
    }

    /// Who may see a row's words; internal when the file does not say.
    func visibility(of draft: Draft) throws(Unplaced) -> Visibility {
        switch draft.visibility {
        case .open: return .open
        case .internal, nil: return .internal
        case .underNDA: return .underNDA
        case .inConfidence(let links):
            var circle: Set<Person.ID> = []
            for link in links { circle.insert(try person(link, "visibility")) }
            return .inConfidence(circle)
        }
    }

    /// The person a link names.
    func person(_ link: Link, _ field: String) throws(Unplaced) -> Person.ID {
        guard let id = index.person(link) else {
            if let day = context.erasedOn(link) { throw .erased(day) }
            throw .missing(field: field, reason: "there is no person \(link.words)")
        }
        return id
    }

    /// The person a link names, when there is a link and they were not erased.
    func person(_ link: Link?, _ field: String) throws(Unplaced) -> Person.ID? {
        guard let link, index.person(link) != nil || context.erasedOn(link) == nil else { return nil }
        return try person(link, field) as Person.ID
    }

    /// The organisation a link names.
    func organisation(_ link: Link, _ field: String = "organisation") throws(Unplaced) -> Organisation.ID {
        guard let id = index.organisation(link) else {
            throw .missing(field: field, reason: "there is no organisation \(link.words)")
        }
        return id
    }

    /// The record of another kind that a link names, when there is a link.
    func record<Record: StoredRecord>(_ link: Link?, _ type: Record.Type, _ field: String) throws(Unplaced) -> Record
        .ID?
    {
        guard let link else { return nil }
        guard case .source(let source, let id) = link, let found = index.rows[source]?[id],
            found.recordKind == Record.recordKind
        else {
            throw .missing(field: field, reason: "there is no \(Record.recordKind.rawValue) \(link.words)")
        }
        return Record.ID(found.record)
    }
}

extension Link {
    /// The link as a person would write it.
    var words: String {
        switch self {
        case .source(_, let id): "with the key \(id); import its file first, or together with this one"
        case .mail(let mail): "with the address \(mail)"
        case .domain(let domain): "with the domain \(domain)"
        case .name(let name): "of the name \(name) alone"
        }
    }
}
