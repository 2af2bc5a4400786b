package import KenDomain
import KenStore

extension Ken {
    /// What was told to whom of our roadmap, who believes what, and who waits to be told again, as known on a day.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    package func disclosures(_ input: AsOfInput, as caller: Caller) async throws -> DisclosuresView {
        let asOf = try day(input.asOf)
        let policy = try await policy(asOf: asOf)
        let (dossiers, items) = try await store.read { db in
            let shown = try db.organisationsWithDisclosures(asOf: asOf)
            let parts: DossierParts = [.promises, .access, .plans, .disclosures, .people]
            return (try db.dossiers(of: shown, asOf: asOf, only: parts), try db.ourRoadmap(asOf: asOf))
        }
        let readings = dossiers.map { AccountReading($0, for: caller, asOf: asOf, policy: policy) }
        return DisclosuresView(
            asOf: asOf,
            ledger: readings.flatMap(\.disclosureLines).sorted { ($1.shownOn, $0.id) < ($0.shownOn, $1.id) },
            beliefs: readings.flatMap(\.beliefLines).sorted { $0.sortKey < $1.sortKey },
            rebriefs: readings.flatMap(\.rebriefLines).sorted { $0.sortKey < $1.sortKey },
            again: readings.flatMap(\.againLines).sorted { $1.again.againOn < $0.again.againOn },
            unanswered: readings.flatMap(\.unansweredPains),
            access: readings.flatMap { reading in
                reading.accessRequests.map { AccessMark(account: reading.mark, line: $0) }
            }
            .sorted { ($1.line.askedOn, $0.line.id) < ($0.line.askedOn, $1.line.id) },
            agreements: readings.flatMap(\.agreementLines).sorted {
                ($0.isInForce ? 0 : 1, $0.account.name) < ($1.isInForce ? 0 : 1, $1.account.name)
            },
            items: items.filter { caller.mayRead($0.standing.visibility) && $0.status != .dropped }.map {
                RoadmapMark(id: $0.id, title: $0.title, disclosure: $0.disclosure)
            })
    }
}

extension AccountReading {
    /// What was shown to them, newest first.
    fileprivate var disclosureLines: [DisclosureLine] {
        let wrong = Dictionary(
            dossier.wrongShowings(asOf: asOf, policy: policy.disclosure).map { ($0.disclosure, $0.obstacles) }
        ) { $1 }
        return dossier.disclosures.filter { $0.shownOn <= asOf }.map { row in
            var line = DisclosureLine(
                row, title: mayRead(row.standing) ? title(of: row.item) : nil, account: mark,
                people: row.people.compactMap { person($0) }, shownBy: person(row.shownBy))
            line.obstacles = wrong[row.id] ?? []
            return line
        }
    }

    fileprivate var beliefLines: [BeliefLine] {
        Belief.all(readable, of: dossier.roadmap, asOf: asOf).map { BeliefLine(account: mark, belief: $0) }
    }

    fileprivate var rebriefLines: [RebriefLine] {
        Rebrief.all(readable, of: dossier.roadmap, asOf: asOf, policy: policy).map {
            RebriefLine(account: mark, person: person($0.person), rebrief: $0)
        }
    }

    fileprivate var againLines: [AgainLine] {
        PitchAgain.all(readable, asOf: asOf, policy: policy).map {
            AgainLine(account: mark, person: person($0.person), title: title(of: $0.item), again: $0)
        }
    }

    /// Pains whose teller still waits for the answer we promised.
    fileprivate var unansweredPains: [PainLine] {
        let waiting = Set(ClosedLoop(dossier.pains, asOf: asOf, policy: policy).waiting.map { Reference.pain($0) })
        return pains.filter { !waiting.isDisjoint(with: $0.evidence) }
    }

    fileprivate var agreementLines: [AgreementLine] {
        dossier.nonDisclosures.map {
            AgreementLine(account: mark, from: $0.from, until: $0.until, isInForce: $0.isInForce(on: asOf))
        }
    }

    /// What was shown, as far as the caller may know of it.
    private var readable: [Disclosure] { dossier.disclosures.filter { mayRead($0.standing) } }

    private func title(of item: RoadmapItem.ID) -> String {
        dossier.roadmap.first { $0.item == item }?.version(on: asOf)?.title ?? "an item that is not on record"
    }
}

extension BeliefLine {
    fileprivate var sortKey: (Int, String, String) { (belief.isCurrent ? 1 : 0, account.name, belief.title) }
}

extension RebriefLine {
    fileprivate var sortKey: (Int, Int, String, String) {
        (rebrief.doneOn == nil ? 0 : 1, rebrief.dueOn.number, account.name, person?.name ?? "")
    }
}
