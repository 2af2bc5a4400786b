import KenDomain
import KenImport
import KenStore

extension Theme: ExportedRecord {
    static var interchange: InterchangeTable { .theme }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = ThemeDraft(name: name)
        draft.phrases = phrases
        draft.owner = keys.person(owner)
        draft.items = items.compactMap { keys.record($0, .roadmapItem) }
        draft.bets = bets.compactMap { keys.record($0, .bet) }
        draft.flaggedOn = flaggedOn ?? keys.flags[id]
        draft.rivalAnnouncedOn = rivalAnnouncedOn
        draft.rival = rival
        return .feedback(.theme(draft))
    }
}

extension FeedbackItem: ExportedRecord {
    static var interchange: InterchangeTable { .feedbackItem }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = FeedbackItemDraft(source: source, on: receivedOn, text: text)
        draft.organisation = keys.organisation(organisation)
        draft.giver = keys.person(giver)
        (draft.label, draft.queue, draft.language) = (label, queue, language)
        draft.product = keys.record(product, .product)
        draft.corrections = corrections.compactMap { correction in
            keys.record(correction.theme, .theme).map {
                FeedbackItemDraft.Correction(
                    $0, holds: correction.holds, by: keys.person(correction.by), on: correction.on)
            }
        }
        draft.owner = keys.person(owner)
        (draft.dueOn, draft.decision) = (dueOn, decision)
        (draft.answer, draft.toldBackOn) = (answer, toldBackOn)
        draft.interaction = keys.record(interaction, .interaction)
        return .feedback(.item(draft))
    }
}

extension Touchpoint: ExportedRecord {
    static var interchange: InterchangeTable { .touchpoint }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = TouchpointDraft(stage: stage)
        draft.product = keys.record(product, .product)
        draft.wanted = wanted
        (draft.experience, draft.process) = (experience, process)
        draft.owner = keys.person(owner)
        return .feedback(.touchpoint(draft))
    }
}

extension CoCreation: ExportedRecord {
    static var interchange: InterchangeTable { .coCreation }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = CoCreationDraft(title: title, organisation: keys.organisation(organisation))
        draft.people = keys.people(people)
        draft.item = keys.record(item, .roadmapItem)
        (draft.steps, draft.endedOn, draft.endedBecause) = (steps, endedOn, endedBecause)
        return .feedback(.coCreation(draft))
    }
}
