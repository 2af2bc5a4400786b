import KenDomain

extension MirrorDraft {
    /// The table that holds such drafts.
    var table: InterchangeTable {
        switch self {
        case .pollAnswer: .pollAnswer
        case .definitionVerdict: .definitionVerdict
        case .selfAssessment: .selfAssessment
        case .reviewRecord: .reviewRecord
        }
    }

    /// Reads a row of a table of the mirror; nil when something that must be there is missing, or the table holds others.
    init?(of table: InterchangeTable, _ row: inout InterchangeRow) {
        let draft: MirrorDraft? =
            switch table {
            case .pollAnswer: PollAnswerDraft(&row).map(MirrorDraft.pollAnswer)
            case .definitionVerdict: DefinitionVerdictDraft(&row).map(MirrorDraft.definitionVerdict)
            case .selfAssessment: SelfAssessmentDraft(&row).map(MirrorDraft.selfAssessment)
            case .reviewRecord: ReviewRecordDraft(&row).map(MirrorDraft.reviewRecord)
            default: nil
            }
        guard let draft else { return nil }
        self = draft
    }

    /// Writes the cells of a row of its table.
    func write(into cells: inout InterchangeCells) {
        switch self {
        case .pollAnswer(let draft): draft.write(into: &cells)
        case .definitionVerdict(let draft): draft.write(into: &cells)
        case .selfAssessment(let draft): draft.write(into: &cells)
        case .reviewRecord(let draft): draft.write(into: &cells)
        }
    }
}

extension PollAnswerDraft {
    /// Reads a row of `ken:poll_answer`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let by = row.requiredLink("by", .person)
        let text = row.required("text")
        let named: [CustomerGroup]? = row.choices("named")
        let answeredOn = row.requiredDay("answered_on")
        let reason = row.text("named_inferred_from")
        guard let by, let text, let answeredOn else { return nil }
        self.init(by: by, text: text, answeredOn: answeredOn)
        if named != nil || reason != nil { groups = .reasoned(Set(named ?? []), reason) }
    }

    /// Writes the cells of a row of `ken:poll_answer`.
    func write(into cells: inout InterchangeCells) {
        cells.set("by", by)
        cells.set("text", text)
        cells.set("named", (groups?.value ?? []).map(\.rawValue).sorted())
        cells.set("named_inferred_from", groups?.inferredFrom)
        cells.set("answered_on", answeredOn)
    }
}

extension DefinitionVerdictDraft {
    private static let form = "a list of objections; write Partners pay as well|by=KEY"

    /// Reads a row of `ken:definition_verdict`; nil when something that must be there is missing.
    init?(_ row: inout InterchangeRow) {
        let sentence = row.required("sentence")
        let decidedOn = row.requiredDay("decided_on")
        let objections = row.value("objections", Self.form, Self.objections)
        let agreed = row.links("agreed", .person)
        guard let sentence, let decidedOn else { return nil }
        self.init(sentence: sentence, decidedOn: decidedOn)
        self.agreed = agreed
        self.objections = objections ?? []
    }

    /// Writes the cells of a row of `ken:definition_verdict`.
    func write(into cells: inout InterchangeCells) {
        cells.set("sentence", sentence)
        cells.set("agreed", agreed)
        cells.set(
            "objections",
            objections.map { objection in
                var phrase = PhraseText(text: objection.text)
                phrase.properties["by"] = InterchangeCells.key(objection.by)
                return phrase.written
            })
        cells.set("decided_on", decidedOn)
    }

    private static func objections(_ text: String) -> [Objection]? {
        let written = InterchangeList.read(text)
        let objections = written.compactMap { part -> Objection? in
            guard let phrase = PhraseText(part, names: ["by"]), let by = phrase.link("by", .person) else { return nil }
            return Objection(by: by, text: phrase.text)
        }
        return objections.count == written.count ? objections : nil
    }
}
