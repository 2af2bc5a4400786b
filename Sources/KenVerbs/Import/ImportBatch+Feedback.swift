import KenDomain
import KenImport
import KenStore

extension ImportBatch {
    mutating func place(_ feedback: FeedbackDraft, _ row: Row) throws(Unplaced) {
        switch feedback {
        case .theme(let draft): try place(draft, row)
        case .item(let draft): try place(draft, row)
        case .touchpoint(let draft): try place(draft, row)
        case .coCreation(let draft): try place(draft, row)
        }
    }

    private mutating func place(_ draft: ThemeDraft, _ row: Row) throws(Unplaced) {
        let owner = try person(draft.owner, "owner")
        var items: [RoadmapItem.ID] = []
        for link in draft.items { if let id = try record(link, RoadmapItem.self, "items") { items.append(id) } }
        var bets: [Bet.ID] = []
        for link in draft.bets { if let id = try record(link, Bet.self, "bets") { bets.append(id) } }
        _ = try keep(
            row, on: \.themes,
            build: { id, standing in Theme(id: id, name: draft.name, phrases: draft.phrases, standing: standing) },
            edit: {
                ($0.name, $0.phrases, $0.owner) = (draft.name, draft.phrases, owner)
                ($0.items, $0.bets, $0.flaggedOn) = (items, bets, draft.flaggedOn)
                ($0.rivalAnnouncedOn, $0.rival) = (draft.rivalAnnouncedOn, draft.rival)
            }, learnedOn: nil)
    }

    private mutating func place(_ draft: FeedbackItemDraft, _ row: Row) throws(Unplaced) {
        let giver = draft.isLenient ? index.person(draft.giver) : try person(draft.giver, "giver")
        let account = try organisation(of: draft, giver)
        let product = try record(draft.product, Product.self, "product")
        let owner = try person(draft.owner, "owner")
        let interaction = try record(draft.interaction, Interaction.self, "interaction")
        let corrections = try corrections(draft)
        let (label, kind) = try reading { [sight] in try givers.sort(giver, account, asOf: context.today, in: sight) }
        _ = try keep(
            row, on: \.feedback,
            build: { id, standing in
                var item = FeedbackItem(
                    id: id, source: draft.source, organisation: account, giver: giver, label: draft.label ?? label,
                    on: draft.receivedOn, text: draft.text, standing: standing)
                item.queue = FeedbackQueue(label: item.label, kind: kind)
                return item
            },
            edit: {
                $0.take(draft)
                ($0.product, $0.owner, $0.interaction) = (product, owner, interaction)
                if !corrections.isEmpty { $0.corrections = corrections }
            }, learnedOn: draft.receivedOn)
    }

    /// The organisation a row names, else the one the giver belongs to, else the one whose domain the address has.
    private func organisation(
        of draft: FeedbackItemDraft, _ giver: Person.ID?
    ) throws(Unplaced) -> Organisation.ID? {
        if let link = draft.organisation {
            guard draft.isLenient else { return try organisation(link) }
            if let found = index.organisation(link) { return found }
        }
        if let giver, let place = index.organisations(of: giver).first { return place }
        guard case .mail(let mail) = draft.giver, let domain = MailAddress.domain(of: mail) else { return nil }
        return context.isOurs(domain) ? context.own : index.organisation(.domain(domain))
    }

    private func corrections(_ draft: FeedbackItemDraft) throws(Unplaced) -> [ThemeCorrection] {
        var corrections: [ThemeCorrection] = []
        for correction in draft.corrections {
            guard let theme = try record(correction.theme, Theme.self, "corrections") else { continue }
            let by = try person(correction.by, "corrections")
            corrections.append(ThemeCorrection(theme, holds: correction.holds, by: by, on: correction.on))
        }
        return corrections
    }

    /// Gives an item of feedback its company or its giver, where a table of links says so.
    mutating func place(
        feedbackAmong ends: [Link], _ organisation: Organisation.ID?, _ person: Person.ID?, _ row: Row
    ) throws(Unplaced) -> Bool {
        let items = ends.compactMap { link -> FeedbackItem.ID? in
            guard case .source(let source, let id) = link, let found = index.rows[source]?[id],
                found.recordKind == .feedbackItem
            else { return nil }
            return FeedbackItem.ID(found.record)
        }
        guard let item = items.first, organisation != nil || person != nil else { return false }
        let account = organisation ?? person.flatMap { index.organisations(of: $0).first }
        let isChanged = try reading { [sight, context] in
            let profiles = try sight.db.profiles(of: Set([person].compactMap(\.self)), asOf: context.today).people
            let kind = try account.flatMap { try sight.db.organisations([$0], asOf: context.today)[$0]?.kind.value }
            return try shelves.feedback.change(item, in: sight) {
                $0.organisation = organisation ?? $0.organisation ?? account
                $0.giver = person ?? $0.giver
                let label = person.flatMap { profiles[$0]?.label }
                $0.label = $0.label ?? (label == .unclassified ? nil : label)
                $0.queue = FeedbackQueue(label: $0.label, kind: kind)
            }
        }
        finish(row, as: item, FeedbackItem.self, isChanged ? .update : .unchanged, why: "links two records we have")
        return true
    }

    private mutating func place(_ draft: TouchpointDraft, _ row: Row) throws(Unplaced) {
        let product = try record(draft.product, Product.self, "product")
        let owner = try person(draft.owner, "owner")
        _ = try keep(
            row, on: \.touchpoints,
            build: { id, standing in Touchpoint(id: id, stage: draft.stage, standing: standing) },
            edit: {
                ($0.stage, $0.product, $0.wanted, $0.owner) = (draft.stage, product, draft.wanted, owner)
                ($0.experience, $0.process) = (draft.experience, draft.process)
            }, learnedOn: (draft.experience + draft.process).map(\.on).min())
    }

    private mutating func place(_ draft: CoCreationDraft, _ row: Row) throws(Unplaced) {
        let account = try organisation(draft.organisation)
        let people = try everyone(draft.people, "people")
        let item = try record(draft.item, RoadmapItem.self, "item")
        _ = try keep(
            row, on: \.coCreations,
            build: { id, standing in
                CoCreation(id: id, title: draft.title, organisation: account, steps: draft.steps, standing: standing)
            },
            edit: {
                ($0.title, $0.organisation, $0.people, $0.item) = (draft.title, account, people, item)
                ($0.steps, $0.endedOn, $0.endedBecause) = (draft.steps, draft.endedOn, draft.endedBecause)
            }, learnedOn: draft.steps.first?.on)
    }
}

extension FeedbackItem {
    /// Takes over what a row says; what somebody here did with it stays unless the row says otherwise.
    fileprivate mutating func take(_ draft: FeedbackItemDraft) {
        source = draft.source
        receivedOn = draft.receivedOn
        text = draft.text
        language = draft.language ?? language
        label = draft.label ?? label
        queue = draft.queue ?? queue
        dueOn = draft.dueOn ?? dueOn
        decision = draft.decision ?? decision
        answer = draft.answer ?? answer
        toldBackOn = draft.toldBackOn ?? toldBackOn
    }
}
