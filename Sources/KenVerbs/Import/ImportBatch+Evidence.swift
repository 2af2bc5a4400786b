import KenDomain
import KenImport
import KenStore

extension ImportBatch {
    mutating func place(_ draft: ClaimDraft, _ row: Row) throws(Unplaced) {
        let organisation = try organisation(draft.organisation)
        let subject = try person(draft.person, "person")
        let industry = try record(draft.industry, EndIndustry.self, "industry")
        let value: AnswerValue
        switch draft.value {
        case .plain(let plain): value = plain
        case .person(let link): value = .person(try person(link, "value"))
        }
        _ = try keep(
            row, on: \.claims,
            build: { id, standing in
                Claim(
                    id: id, question: draft.question, organisation: organisation, value: value, gist: draft.gist,
                    standing: standing)
            },
            edit: {
                $0.person = subject
                $0.industry = industry
                $0.value = value
                $0.gist = draft.gist
            }, learnedOn: nil)
    }

    mutating func place(_ draft: EvidenceDraft, _ row: Row) throws(Unplaced) {
        guard let claim = try record(draft.claim, Claim.self, "claim") else { return }
        let speaker = try person(draft.speaker, "speaker")
        let hearer = try person(draft.hearer, "hearer")
        let interaction = try record(draft.interaction, Interaction.self, "interaction")
        let talk = try reading { [sight] in try interaction.flatMap { try shelves.interactions.find($0, in: sight) } }
        guard let day = draft.happenedOn ?? talk?.happenedOn else {
            throw .missing(field: "date", reason: "neither the row nor a conversation says when it was said")
        }
        guard day <= context.today else {
            throw .missing(field: "date", reason: "\(day) is still to come; words are kept once they were said")
        }
        let voice = try draft.speakingOrganisation.map { link throws(Unplaced) in
            try organisation(link, "speaking_organisation")
        }
        let source = draft.source ?? talk.map { SourceKind.talk(atLevel: $0.level) } ?? .talkAboutFeatures
        _ = try keep(
            row, on: \.evidence,
            build: { id, standing in
                EvidenceItem(
                    id: id, claim: claim, source: source, speaker: speaker, hearer: hearer, on: day, standing: standing)
            },
            edit: {
                $0.source = source
                $0.contradicts = draft.contradicts
                $0.speakingOrganisation = voice
                $0.happenedOn = day
                $0.interaction = interaction
                $0.quote = draft.quote
            }, learnedOn: day)
    }
}
