import KenDomain
import KenImport
import KenStore
import KenText

extension ImportBatch {
    mutating func place(_ mirror: MirrorDraft, _ row: Row) throws(Unplaced) {
        switch mirror {
        case .pollAnswer(let draft): try place(draft, row)
        case .definitionVerdict(let draft): try place(draft, row)
        case .selfAssessment(let draft): try place(draft, row)
        case .reviewRecord(let draft): try place(draft, row)
        }
    }

    /// Whatever the file says, the words are for their author alone (rule book 13.4).
    mutating func place(_ draft: PollAnswerDraft, _ row: Row) throws(Unplaced) {
        let by: Person.ID = try person(draft.by, "by")
        let groups = draft.groups ?? CustomerGroupPhrases.read(draft.text)
        _ = try keep(
            row, on: \.pollAnswers,
            build: { [now = context.now] id, standing in
                var answer = PollAnswer(
                    id: id, by: by, text: draft.text, groups: groups, on: draft.answeredOn, at: now)
                answer.standing = standing
                return answer
            },
            edit: {
                ($0.by, $0.text, $0.groups, $0.answeredOn) = (by, draft.text, groups, draft.answeredOn)
                $0.standing.visibility = .inConfidence([by])
            }, learnedOn: draft.answeredOn)
    }

    mutating func place(_ draft: DefinitionVerdictDraft, _ row: Row) throws(Unplaced) {
        let agreed = Set(try everyone(draft.agreed, "agreed"))
        var objections: [DefinitionVerdict.Objection] = []
        for objection in draft.objections {
            objections.append(
                DefinitionVerdict.Objection(by: try person(objection.by, "objections"), text: objection.text))
        }
        _ = try keep(
            row, on: \.definitionVerdicts,
            build: { id, standing in
                DefinitionVerdict(
                    id: id, sentence: draft.sentence, agreed: agreed, on: draft.decidedOn, standing: standing)
            },
            edit: {
                ($0.sentence, $0.agreed) = (draft.sentence, agreed)
                ($0.objections, $0.decidedOn) = (objections, draft.decidedOn)
            }, learnedOn: draft.decidedOn)
    }

    /// Whatever the file says, the marks are for their author alone (rule book 13.4).
    mutating func place(_ draft: SelfAssessmentDraft, _ row: Row) throws(Unplaced) {
        let by: Person.ID = try person(draft.by, "by")
        let view = draft.view ?? draft.business.map(BusinessWords.read) ?? .notRead
        _ = try keep(
            row, on: \.selfAssessments,
            build: { [now = context.now] id, standing in
                var assessment = SelfAssessment(id: id, by: by, marks: draft.marks, on: draft.answeredOn, at: now)
                assessment.standing = standing
                return assessment
            },
            edit: {
                ($0.by, $0.marks, $0.answeredOn) = (by, draft.marks, draft.answeredOn)
                ($0.business, $0.view) = (draft.business, view)
                $0.standing.visibility = .inConfidence([by])
            }, learnedOn: draft.answeredOn)
    }

    mutating func place(_ draft: ReviewRecordDraft, _ row: Row) throws(Unplaced) {
        let talk = try record(draft.interaction, Interaction.self, "interaction")
        _ = try keep(
            row, on: \.reviewRecords,
            build: { id, standing in
                ReviewRecord(id: id, title: draft.title, heldOn: draft.heldOn, items: draft.items, standing: standing)
            },
            edit: {
                ($0.title, $0.heldOn, $0.items) = (draft.title, draft.heldOn, draft.items)
                ($0.attendees, $0.statedDriver) = (draft.attendees, draft.statedDriver)
                $0.interaction = talk
            }, learnedOn: draft.heldOn)
    }
}
