public import KenDomain

/// Reads and writes Ken's own tables, row by row.
public enum Interchange {
    /// The header line of a table.
    public static func headerLine(_ table: InterchangeTable) -> String {
        CSVWriter.line(table.header.map { .value($0) })
    }

    /// The line of one row: a key and the cells by column; columns left out stay empty.
    public static func line(_ table: InterchangeTable, key: String, cells: [String: String]) -> String {
        CSVWriter.line(
            [.text(key)]
                + table.header.dropFirst().map { column in
                    let text = cells[column] ?? ""
                    return InterchangeTable.values.contains(column) ? .value(text) : .text(text)
                })
    }

    /// The line of a draft; its external id is the key. nil for an association, which is no record of Ken's own.
    public static func line(_ draft: Draft) -> String? {
        guard let table = table(of: draft.content) else { return nil }
        return line(table, key: draft.origin.externalID, cells: cells(of: draft))
    }

    /// The cells of a draft, by column.
    public static func cells(of draft: Draft) -> [String: String] {
        var cells = InterchangeCells()
        write(draft.content, into: &cells)
        cells.set("learned_on", draft.learnedOn)
        cells.set("visibility", draft.visibility.map(VisibilityText.write))
        return cells.cells
    }

    /// The table that holds drafts with such content; nil for an association.
    public static func table(of content: Draft.Content) -> InterchangeTable? {
        switch content {
        case .organisation: .organisation
        case .person: .person
        case .affiliation: .affiliation
        case .product: .product
        case .role: .role
        case .endIndustry: .endIndustry
        case .interaction: .interaction
        case .claim: .claim
        case .evidence: .evidence
        case .commitment: .commitment
        case .pain: .pain
        case .issue: .issue
        case .accessRequest: .accessRequest
        case .nonDisclosure: .nonDisclosure
        case .deal: .deal
        case .revenue: .revenue
        case .potential: .potential
        case .trend: .trend
        case .exposure: .exposure
        case .roadmapItem: .roadmapItem
        case .roadmapEdition: .roadmapEdition
        case .competitor: .competitor
        case .differentiatorCell: .differentiatorCell
        case .barrierLink: .barrierLink
        case .stanceObservation: .stanceObservation
        case .firstView: .firstView
        case .headingSetting: .headingSetting
        case .outlookCall: .outlookCall
        case .admiraltySetting: .admiraltySetting
        case .resolution: .resolution
        case .plan(let plan): plan.table
        case .metric(let metric): metric.table
        case .mirror(let mirror): mirror.table
        case .need(let need): need.table
        case .feedback(let feedback): feedback.table
        case .snooze: .snooze
        case .provenance: .source
        case .association: nil
        }
    }

    // MARK: Rows

    /// What a row became.
    public enum Reading: Sendable {
        case draft(Draft)
        /// Everything that is wrong with it.
        case refused([Problem])
    }

    /// Reads one row under a header.
    static func read(
        _ row: CSVRow, columns: [String: Int], table: InterchangeTable, day0: Day, custom: [String: String]
    ) -> Reading {
        let cells = InterchangeRow(row, columns: columns, table: table, day0: day0)
        return read(cells, key: nil, custom: custom)
    }

    /// Reads a row; without a key it has one in its first column.
    static func read(_ row: InterchangeRow, key: String?, custom: [String: String]) -> Reading {
        var cells = row
        let table = cells.table
        let key = key ?? cells.required(table.keyHeader)
        let learnedOn = cells.day("learned_on")
        let visibility = cells.value("visibility", VisibilityText.form, VisibilityText.read)
        let content = content(of: table, &cells)
        guard cells.problems.isEmpty, let key, let content else {
            return .refused(cells.problems)
        }
        return .draft(
            Draft(
                origin: Draft.Origin(source: table.sourceName, externalID: key.trimmingBlanks(), line: cells.line),
                learnedOn: learnedOn, visibility: visibility, content: content, custom: custom))
    }

    static func content(of table: InterchangeTable, _ row: inout InterchangeRow) -> Draft.Content? {
        switch table {
        case .organisation: .organisation(OrganisationDraft(&row))
        case .person: .person(PersonDraft(&row))
        case .affiliation: AffiliationDraft(&row).map(Draft.Content.affiliation)
        case .product: ProductDraft(&row).map(Draft.Content.product)
        case .role: RoleDraft(&row).map(Draft.Content.role)
        case .endIndustry: EndIndustryDraft(&row).map(Draft.Content.endIndustry)
        case .interaction: InteractionDraft(&row).map(Draft.Content.interaction)
        case .claim: ClaimDraft(&row).map(Draft.Content.claim)
        case .evidence: EvidenceDraft(&row).map(Draft.Content.evidence)
        case .commitment: CommitmentDraft(&row).map(Draft.Content.commitment)
        case .pain: PainDraft(&row).map(Draft.Content.pain)
        case .issue: IssueDraft(&row).map(Draft.Content.issue)
        case .accessRequest: AccessRequestDraft(&row).map(Draft.Content.accessRequest)
        case .nonDisclosure: NonDisclosureDraft(&row).map(Draft.Content.nonDisclosure)
        case .deal: DealDraft(&row).map(Draft.Content.deal)
        case .revenue: RevenueDraft(&row).map(Draft.Content.revenue)
        case .potential: PotentialDraft(&row).map(Draft.Content.potential)
        case .trend: TrendDraft(&row).map(Draft.Content.trend)
        case .exposure: ExposureDraft(&row).map(Draft.Content.exposure)
        case .roadmapItem: RoadmapItemDraft(&row).map(Draft.Content.roadmapItem)
        case .roadmapEdition: RoadmapEditionDraft(&row).map(Draft.Content.roadmapEdition)
        case .competitor: CompetitorDraft(&row).map(Draft.Content.competitor)
        case .differentiatorCell: DifferentiatorCellDraft(&row).map(Draft.Content.differentiatorCell)
        case .barrierLink: BarrierLinkDraft(&row).map(Draft.Content.barrierLink)
        case .stanceObservation: StanceObservationDraft(&row).map(Draft.Content.stanceObservation)
        case .firstView: FirstViewDraft(&row).map(Draft.Content.firstView)
        case .headingSetting: HeadingSettingDraft(&row).map(Draft.Content.headingSetting)
        case .outlookCall: OutlookCallDraft(&row).map(Draft.Content.outlookCall)
        case .admiraltySetting: AdmiraltySettingDraft(&row).map(Draft.Content.admiraltySetting)
        case .resolution: ResolutionDraft(&row).map(Draft.Content.resolution)
        case .agenda, .expectation, .disclosure, .bet, .assumption, .workItem:
            PlanDraft(of: table, &row).map(Draft.Content.plan)
        case .surveyWave, .waveAnswer, .referenceAgreement, .renewal, .costStatement:
            MetricDraft(of: table, &row).map(Draft.Content.metric)
        case .pollAnswer, .definitionVerdict, .selfAssessment, .reviewRecord:
            MirrorDraft(of: table, &row).map(Draft.Content.mirror)
        case .job, .jobStep, .outcome, .survey, .surveyResponse, .askedQuestion:
            NeedDraft(of: table, &row).map(Draft.Content.need)
        case .theme, .feedbackItem, .touchpoint, .coCreation:
            FeedbackDraft(of: table, &row).map(Draft.Content.feedback)
        case .snooze: SnoozeDraft(&row).map(Draft.Content.snooze)
        case .source: ProvenanceDraft(&row).map(Draft.Content.provenance)
        }
    }

    private static func write(_ content: Draft.Content, into cells: inout InterchangeCells) {
        switch content {
        case .organisation(let draft): draft.write(into: &cells)
        case .person(let draft): draft.write(into: &cells)
        case .affiliation(let draft): draft.write(into: &cells)
        case .product(let draft): draft.write(into: &cells)
        case .role(let draft): draft.write(into: &cells)
        case .endIndustry(let draft): draft.write(into: &cells)
        case .interaction(let draft): draft.write(into: &cells)
        case .claim(let draft): draft.write(into: &cells)
        case .evidence(let draft): draft.write(into: &cells)
        case .commitment(let draft): draft.write(into: &cells)
        case .pain(let draft): draft.write(into: &cells)
        case .issue(let draft): draft.write(into: &cells)
        case .accessRequest(let draft): draft.write(into: &cells)
        case .nonDisclosure(let draft): draft.write(into: &cells)
        case .deal(let draft): draft.write(into: &cells)
        case .revenue(let draft): draft.write(into: &cells)
        case .potential(let draft): draft.write(into: &cells)
        case .trend(let draft): draft.write(into: &cells)
        case .exposure(let draft): draft.write(into: &cells)
        case .roadmapItem(let draft): draft.write(into: &cells)
        case .roadmapEdition(let draft): draft.write(into: &cells)
        case .competitor(let draft): draft.write(into: &cells)
        case .differentiatorCell(let draft): draft.write(into: &cells)
        case .barrierLink(let draft): draft.write(into: &cells)
        case .stanceObservation(let draft): draft.write(into: &cells)
        case .firstView(let draft): draft.write(into: &cells)
        case .headingSetting(let draft): draft.write(into: &cells)
        case .outlookCall(let draft): draft.write(into: &cells)
        case .admiraltySetting(let draft): draft.write(into: &cells)
        case .resolution(let draft): draft.write(into: &cells)
        case .plan(let draft): draft.write(into: &cells)
        case .metric(let draft): draft.write(into: &cells)
        case .mirror(let draft): draft.write(into: &cells)
        case .need(let draft): draft.write(into: &cells)
        case .feedback(let draft): draft.write(into: &cells)
        case .snooze(let draft): draft.write(into: &cells)
        case .provenance(let draft): draft.write(into: &cells)
        case .association: break
        }
    }
}
