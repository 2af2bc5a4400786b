import KenDomain

extension AccountReading {
    /// A conversation on a timeline; words the caller may not read are left out and said to be.
    func line(_ interaction: Interaction) -> InteractionLine {
        let present = interaction.participants.compactMap { dossier.people[$0] }
        let isReadable = mayRead(interaction.standing)
        let interaction = worded(interaction)
        return InteractionLine(
            id: interaction.id, account: mark, on: interaction.happenedOn, kind: interaction.kind,
            title: interaction.title, gist: interaction.gist, minutes: interaction.minutes,
            ours: present.filter { $0.side == .ours }.map(PersonMark.init),
            theirs: present.filter { $0.side != .ours }.map(PersonMark.init),
            topics: isReadable ? interaction.topics : .stated([]), level: interaction.level,
            isInConfidence: !isReadable)
    }

    /// Held conversations, newest first.
    var timeline: [InteractionLine] { dossier.interactions.reversed().map(line) }

    /// A planned meeting in a list.
    func meeting(_ interaction: Interaction) -> MeetingMark {
        let present = interaction.participants.compactMap { dossier.people[$0] }
        var mark = MeetingMark(
            id: interaction.id, on: interaction.happenedOn, startsAt: interaction.startsAt,
            title: worded(interaction).title, account: dossier.account.id,
            accountName: dossier.account.name, theirs: present.filter { $0.side != .ours }.map(\.person.name),
            ours: present.filter { $0.side == .ours }.map(\.person.name))
        mark.minutes = interaction.minutes
        return mark
    }

    /// A promise in a list.
    func line(_ commitment: Commitment) -> PromiseLine {
        PromiseLine(
            id: commitment.id, text: commitment.text, direction: commitment.direction, account: dossier.account.id,
            accountName: dossier.account.name,
            people: commitment.people.map { name($0) }, owner: commitment.owner.map { name($0) },
            madeOn: commitment.madeOn, dueOn: commitment.dueOn, settledOn: commitment.settledOn,
            state: commitment.state(asOf: asOf, policy: policy), interaction: commitment.interaction)
    }

    /// Promises, the most pressing first: broken, then open by due day, then the settled, newest first.
    var promises: [PromiseLine] {
        dossier.commitments.map(line).sorted { PromiseLine.order($0, $1) }
    }

    /// Pains joined by theme, those still open first, the most often told first.
    var pains: [PainLine] {
        Retelling.count(in: dossier.pains, asOf: asOf).map(line).sorted {
            ($0.isOpen ? 0 : 1, -$0.tellings, $0.theme) < ($1.isOpen ? 0 : 1, -$1.tellings, $1.theme)
        }
    }

    private func line(_ retelling: Retelling) -> PainLine {
        let tellings = dossier.pains.filter { Set(retelling.tellings).contains($0.id) }
        let latest = tellings.last
        let readable = tellings.last { mayRead($0.standing) }
        return PainLine(
            theme: retelling.theme, account: dossier.account.id, accountName: dossier.account.name,
            tellings: tellings.count, lastTold: retelling.lastOn,
            words: latest.flatMap { mayRead($0.standing) ? $0.text : nil },
            toldTo: retelling.hearers.map { name($0) }, isOpen: retelling.isOpen,
            reportBackBy: tellings.compactMap(\.reportBackBy).max(), decision: readable?.decision,
            toldBackOn: readable?.toldBackOn, answerable: readable?.id, evidence: tellings.map { .pain($0.id) })
    }

    /// Requests for access, newest first.
    var accessRequests: [AccessLine] {
        dossier.accessRequests.reversed().map {
            AccessLine(
                id: $0.id, requester: name($0.requester), askedOf: $0.askedOf.map { name($0) },
                wanted: $0.wanted.map { name($0) }, askedOn: $0.askedOn, reply: $0.reply, repliedOn: $0.repliedOn,
                words: $0.words)
        }
    }
}

extension PromiseLine {
    /// The most pressing first.
    static func order(_ left: PromiseLine, _ right: PromiseLine) -> Bool {
        left.sortKey < right.sortKey
    }

    private var sortKey: (Int, Int, Commitment.ID) {
        switch state {
        case .broken: (0, dueOn?.number ?? 0, id)
        case .open: (1, dueOn?.number ?? Day.range.upperBound, id)
        case .late, .kept, .renegotiated: (2, -(settledOn ?? madeOn).number, id)
        }
    }
}
