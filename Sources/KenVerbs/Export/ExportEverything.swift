import Foundation
package import KenDomain
import KenImport
import KenStore

extension Ken {
    /// Writes everything as Ken's own CSV files, which import back identically into an empty data directory.
    ///
    /// Records whose words the caller may not read are left out with whatever is nothing without them, and counted; the
    /// owner of the data directory has everything. One snapshot is read, so the files agree with each other. Each file is sorted by key; memory grows with the
    /// largest one.
    /// - Throws: ``Refusal/conflict(_:)`` when the folder is not empty, ``Refusal/invalid(_:)`` when it cannot be written.
    package func export(_ input: ExportInput, as caller: Caller) async throws -> ExportView {
        let folder = URL(fileURLWithPath: input.folder)
        try Self.prepare(folder)
        let (files, withheld) = try await store.read { db in
            var writer = try ExportWriter(db, folder: folder, for: caller)
            return (try writer.files(), writer.keys.withheld.count)
        }
        return ExportView(folder: input.folder, files: files, withheld: withheld)
    }

    private static func prepare(_ folder: URL) throws {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let held = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            guard held.isEmpty else { throw Refusal.conflict("\(folder.path) is not empty; name a new folder.") }
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal.invalid([
                Problem(field: "folder", "\(folder.path) cannot be written; name a folder of yours.")
            ])
        }
    }
}

/// Writes the files of one export from one snapshot.
private struct ExportWriter {
    let db: any SQLConnection
    let folder: URL
    let caller: Caller
    private(set) var keys: ExportKeys

    init(_ db: any SQLConnection, folder: URL, for caller: Caller) throws {
        self.db = db
        self.folder = folder
        self.caller = caller
        keys = try ExportKeys(db)
    }

    mutating func files() throws -> [ExportView.File] {
        [
            try write(Organisation.self), try write(Product.self), try write(Person.self), try write(Affiliation.self),
            try write(PartyRole.self), try write(EndIndustry.self), try write(Interaction.self), try write(Claim.self),
            try write(EvidenceItem.self),
            try write(Commitment.self), try write(PainReport.self), try write(Issue.self),
            try write(AccessRequest.self),
            try write(NonDisclosure.self), try write(Deal.self), try write(RevenueFact.self), try write(Potential.self),
            try write(Trend.self), try write(Exposure.self), try write(RoadmapItem.self), try writeEditions(),
            try write(Competitor.self), try write(DifferentiatorCell.self), try write(BarrierLink.self),
            try write(StanceObservation.self), try write(FirstView.self), try write(HeadingSetting.self),
            try write(OutlookCall.self), try write(AdmiraltySetting.self), try write(Resolution.self),
            try write(Agenda.self), try write(ExpectationStatement.self), try write(Disclosure.self),
            try write(Bet.self), try write(HeldAssumption.self), try write(WorkItem.self),
            try write(SurveyWave.self), try write(WaveAnswer.self), try write(ReferenceAgreement.self),
            try write(Renewal.self), try write(CostStatement.self), try write(PollAnswer.self),
            try write(DefinitionVerdict.self), try write(SelfAssessment.self), try write(ReviewRecord.self),
            try write(Job.self), try write(JobStep.self), try write(Outcome.self), try write(Survey.self),
            try write(SurveyResponse.self), try write(AskedQuestion.self),
            try write(Theme.self), try write(FeedbackItem.self), try write(Touchpoint.self), try write(CoCreation.self),
            try writeSnoozes(),
            try writeProvenance(),
        ].filter { $0.rows > 0 }
    }

    private mutating func write<Record: ExportedRecord>(_ type: Record.Type) throws -> ExportView.File {
        var lines: [(key: String, line: String)] = []
        var last: Record.ID?
        while case let page = try db.page(type, after: last, limit: 5000), let end = page.last {
            for record in page where record.standing.endedOn == nil {
                if let line = shown(record)?.line(keys) { lines.append(line) }
            }
            last = end.id
        }
        return try write(lines, Record.interchange)
    }

    /// A record as the caller may have it; nil when it is left out. Who somebody is stays, for other records name them.
    private mutating func shown<Record: ExportedRecord>(_ record: Record) -> Record? {
        let isReadable = caller.mayRead(record.standing.visibility)
        if isReadable && !record.needs.contains(where: keys.withheld.contains) { return record }
        if let named = record as? any Named { return named.worded(for: Readership(caller)) as? Record }
        keys.withhold(record.id.uuid)
        return nil
    }

    /// Writes how roadmap items stood, for those that changed since they were first written down.
    private func writeEditions() throws -> ExportView.File {
        var lines: [(key: String, line: String)] = []
        var last: RoadmapItem.ID?
        while case let page = try db.page(RoadmapItem.self, after: last, limit: 5000), let end = page.last {
            let histories = try db.roadmapHistories(of: page.map(\.id), asOf: Day(Day.range.upperBound))
            for item in page where item.standing.endedOn == nil && !keys.withheld.contains(item.id.uuid) {
                let versions = histories[item.id]?.versions ?? []
                guard versions != [DisclosureSubject(item, from: item.standing.learnedOn)] else { continue }
                lines += versions.compactMap { line($0) }
            }
            last = end.id
        }
        return try write(lines, .roadmapEdition)
    }

    private func line(_ edition: DisclosureSubject) -> (key: String, line: String)? {
        let item = keys.key(edition.item)
        let draft = Draft(
            origin: Draft.Origin(
                source: InterchangeTable.roadmapEdition.sourceName, externalID: "\(item)/\(edition.from)", line: 0),
            content: .roadmapEdition(
                RoadmapEditionDraft(
                    item: .source(InterchangeTable.roadmapItem.sourceName, item), from: edition.from,
                    shown: edition.draft(keys))))
        return Interchange.line(draft).map { (draft.origin.externalID, $0) }
    }

    /// Writes the warnings that were put off.
    private func writeSnoozes() throws -> ExportView.File {
        let drafts = try db.snoozes().compactMap { Draft($0, keys) }
        return try write(
            drafts.compactMap { draft in Interchange.line(draft).map { (draft.origin.externalID, $0) } }, .snooze)
    }

    private func writeProvenance() throws -> ExportView.File {
        let lines = keys.provenance.compactMap { row -> (key: String, line: String)? in
            guard let table = row.recordKind.interchange, !keys.withheld.contains(row.record) else { return nil }
            let key = "\(row.source)/\(row.externalID)"
            let record = Link.source(table.sourceName, keys.key(Identifier<Organisation>(row.record)))
            let draft = Draft(
                origin: Draft.Origin(source: InterchangeTable.source.sourceName, externalID: key, line: 0),
                content: .provenance(ProvenanceDraft(record: record, source: row.source, externalID: row.externalID)))
            return Interchange.line(draft).map { (key, $0) }
        }
        return try write(lines, .source)
    }

    private func write(_ lines: [(key: String, line: String)], _ table: InterchangeTable) throws -> ExportView.File {
        if !lines.isEmpty {
            let text = Interchange.headerLine(table) + lines.sorted { $0.key < $1.key }.map(\.line).joined()
            try Data(text.utf8).write(to: folder.appending(path: table.fileName))
        }
        return ExportView.File(name: table.fileName, rows: lines.count)
    }
}

extension RecordKind {
    /// The file of Ken's own in which records of this kind stand.
    fileprivate var interchange: InterchangeTable? {
        switch self {
        case .organisation: .organisation
        case .person: .person
        case .affiliation: .affiliation
        case .product: .product
        case .partyRole: .role
        case .endIndustry: .endIndustry
        case .interaction: .interaction
        case .claim: .claim
        case .evidence: .evidence
        case .commitment: .commitment
        case .painReport: .pain
        case .issue: .issue
        case .accessRequest: .accessRequest
        case .nonDisclosure: .nonDisclosure
        case .deal: .deal
        case .revenueFact: .revenue
        case .potential: .potential
        case .trend: .trend
        case .exposure: .exposure
        case .roadmapItem: .roadmapItem
        case .competitor: .competitor
        case .differentiatorCell: .differentiatorCell
        case .barrierLink: .barrierLink
        case .stanceObservation: .stanceObservation
        case .firstView: .firstView
        case .headingSetting: .headingSetting
        case .outlookCall: .outlookCall
        case .admiraltySetting: .admiraltySetting
        case .resolution: .resolution
        case .agenda: .agenda
        case .expectation: .expectation
        case .disclosure: .disclosure
        case .bet: .bet
        case .assumption: .assumption
        case .workItem: .workItem
        case .surveyWave: .surveyWave
        case .waveAnswer: .waveAnswer
        case .referenceAgreement: .referenceAgreement
        case .renewal: .renewal
        case .costStatement: .costStatement
        case .pollAnswer: .pollAnswer
        case .definitionVerdict: .definitionVerdict
        case .selfAssessment: .selfAssessment
        case .reviewRecord: .reviewRecord
        case .theme, .feedbackItem, .touchpoint, .coCreation: feedbackTable
        case .job, .jobStep, .outcome, .survey, .surveyResponse, .askedQuestion: interchangeOfNeed
        }
    }

    private var interchangeOfNeed: InterchangeTable {
        switch self {
        case .job: .job
        case .jobStep: .jobStep
        case .outcome: .outcome
        case .survey: .survey
        case .surveyResponse: .surveyResponse
        default: .askedQuestion
        }
    }

    private var feedbackTable: InterchangeTable {
        switch self {
        case .theme: .theme
        case .feedbackItem: .feedbackItem
        case .touchpoint: .touchpoint
        default: .coCreation
        }
    }
}
