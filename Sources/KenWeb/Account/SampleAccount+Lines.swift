import KenDomain
import KenVerbs

extension SampleAccount {
    static func mark(_ person: Person) -> PersonMark {
        let profile = profiles.first { $0.person.id == person.id }
        return PersonMark(
            id: person.id, name: person.name, title: profile?.title,
            functions: profile.map { Array($0.functions) } ?? [],
            label: profile?.label ?? .unclassified, side: profile?.side ?? .other, inferredFrom: profile?.inferredFrom)
    }

    static let promises = [
        promise(1, "A fix for the brake noise within 58 days", .ours, ingrid, luc, made: 118, due: 60, .broken),
        promise(2, "A written answer on the noise", .ours, sami, chloe, made: 52, due: 31, .broken),
        promise(3, "Drawings of the quieter brake", .ours, ingrid, luc, made: 27, due: -9, .open),
        promise(4, "Decibel readings from two kitchens", .theirs, ingrid, luc, made: 118, due: 90, .kept),
    ]

    private static func promise(
        _ number: UInt8, _ text: String, _ direction: Commitment.Direction, _ owner: Person, _ other: Person, made: Int,
        due: Int, _ state: CommitmentState
    ) -> PromiseLine {
        PromiseLine(
            id: Sample.id(number), text: text, direction: direction, account: id, accountName: "Vestamar Kitchens",
            people: [other.name], owner: owner.name, madeOn: Sample.day(made), dueOn: Sample.day(due), settledOn: nil,
            state: state, interaction: Sample.id(45))
    }

    static let pains = [
        PainLine(
            theme: "brake noise", account: id, accountName: "Vestamar Kitchens", tellings: 4, lastTold: Sample.day(52),
            words: "It squeals on every third stop. I have now told four of you.",
            toldTo: ["Sami Aalto", "Clara Koenig", "Ingrid Ruud"], isOpen: true, reportBackBy: Sample.day(31),
            evidence: [])
    ]

    static let access = [
        AccessLine(
            id: Sample.id(1), requester: "Ingrid Ruud", askedOf: "Clara Koenig", wanted: "Denise Roy",
            askedOn: Sample.day(80), reply: .refused, repliedOn: Sample.day(78),
            words: "Let us close the price round first.")
    ]

    static let timeline = interactions.reversed().map { talk in
        InteractionLine(
            id: talk.id, account: OrganisationMark(id: id, name: "Vestamar Kitchens", kind: .account),
            on: talk.happenedOn, kind: talk.kind, title: talk.title, gist: talk.gist,
            minutes: talk.minutes,
            ours: profiles.filter { $0.side == .ours && talk.participants.contains($0.person.id) }.map {
                mark($0.person)
            },
            theirs: profiles.filter { $0.side == .theirs && talk.participants.contains($0.person.id) }
                .map { mark($0.person) },
            topics: talk.topics, level: talk.level, isInConfidence: false)
    }

    static let ties = [
        TieLine(
            person: mark(denise), leavesOn: nil, lastMetOn: Sample.day(27),
            ties: [.init(ours: clara.id, depth: 0.35, stage: .easing)], hint: "one kept promise"),
        TieLine(
            person: mark(luc), leavesOn: Sample.day(-40), lastMetOn: Sample.day(118),
            ties: [.init(ours: ingrid.id, depth: 0.42, stage: .easing)], hint: "one visit"),
        TieLine(
            person: mark(chloe), leavesOn: nil, lastMetOn: Sample.day(52),
            ties: [
                .init(ours: sami.id, depth: 0.38, stage: .easing), .init(ours: clara.id, depth: 0.2, stage: .guarded),
            ], hint: "one kept promise"),
        TieLine(
            person: PersonMark(
                id: Sample.id(74), name: "Hugo Lenoir", title: "Purchasing", label: .purchaser, side: .theirs),
            leavesOn: nil, lastMetOn: nil, ties: [], hint: "meet once"),
    ]

    static let ledger = QuestionBank.all.filter { $0.tier != nil }.map { question in
        let claim = dossier.claims.first { $0.question == question.id }
        return LedgerLine(
            question: question.id, text: question.text, tier: question.tier, letter: question.letter.map(String.init),
            weight: question.weight,
            answers: claim.map { claim in
                [
                    .init(
                        claims: [claim.id], gist: claim.gist, confidence: 0.62, word: .moderate,
                        evidence: (dossier.evidence[claim.id] ?? []).map { .evidence($0.id) })
                ]
            } ?? [],
            isAnswered: claim != nil, isContested: false, isStale: false, age: claim == nil ? nil : 52,
            caps: claim == nil ? [] : ["one person only"], isInConfidence: false, explanation: nil)
    }

    static let citations = Citations(
        dossier.evidence.values.joined().map { item in
            Citation(
                reference: .evidence(item.id), title: "Meeting at Vestamar", quote: item.quote,
                who: "Chloe Martin to Sami Aalto", on: item.happenedOn, mark: "direct talk about problems",
                interaction: item.interaction)
        }
            + dossier.interactions.map {
                Citation(
                    reference: .interaction($0.id), title: $0.title, quote: $0.gist, on: $0.happenedOn,
                    interaction: $0.id)
            })
}
