import KenDomain
import KenStore

/// Turns items into lines for one reader: whatever they name is looked up once for all of them.
struct FeedbackDesk: Sendable {
    private let caller: Caller
    private let asOf: Day
    private let people: [Person.ID: Profile]
    private let organisations: [Organisation.ID: Organisation]
    private let assigned: [FeedbackItem.ID: [Theme.ID]]
    private let themes: [Theme.ID: Theme]

    /// Looks up givers, owners, companies and themes: a constant number of queries.
    init(
        _ items: [FeedbackItem], themes: [Theme], companies: [Organisation.ID] = [], in db: any SQLConnection,
        for caller: Caller, asOf: Day
    ) throws {
        self.caller = caller
        self.asOf = asOf
        let named = Set(items.flatMap { [$0.giver, $0.owner].compactMap(\.self) } + themes.compactMap(\.owner))
        people = try db.profiles(of: named, asOf: asOf).people.mapValues { $0.worded(for: Readership(caller)) }
        organisations = try db.organisations(Set(items.compactMap(\.organisation) + companies), asOf: asOf)
        assigned = try db.themes(of: items.map(\.id))
        self.themes = Dictionary(themes.map { ($0.id, $0) }) { $1 }
    }

    /// An item as a line; nil when the reader may not read it.
    func line(_ item: FeedbackItem) -> FeedbackLine? {
        guard caller.mayRead(item.standing.visibility) else { return nil }
        let byHand = item.corrections.filter { $0.on <= asOf }
        return FeedbackLine(
            id: item.id, source: item.source, organisation: item.organisation.flatMap { company($0) },
            giver: item.giver.flatMap { people[$0] }.map(PersonMark.init), label: item.label,
            receivedOn: item.receivedOn, text: item.text, language: item.language,
            themes: (assigned[item.id] ?? []).compactMap { id in
                mark(id, isByHand: byHand.contains { $0.theme == id && $0.holds })
            },
            takenOff: byHand.filter { !$0.holds }.compactMap { mark($0.theme, isByHand: true) },
            owner: name(item.owner), dueOn: item.dueOn, decision: item.decision, answer: item.answer,
            toldBackOn: item.toldBackOn.flatMap { $0 <= asOf ? $0 : nil })
    }

    private func mark(_ id: Theme.ID, isByHand: Bool) -> FeedbackLine.ThemeMark? {
        themes[id].map { FeedbackLine.ThemeMark(id: id, name: $0.name, isByHand: isByHand) }
    }

    /// Who somebody of ours is.
    func name(_ person: Person.ID?) -> String? { person.flatMap { people[$0]?.person.name } }

    /// What a company is.
    func company(_ id: Organisation.ID) -> OrganisationMark? {
        organisations[id].map { OrganisationMark(id: id, name: $0.name, kind: $0.kind.value) }
    }

    /// A finding with what a page says of it.
    func line(_ finding: ThemeFinding) -> ThemeLine? {
        guard let theme = themes[finding.theme] else { return nil }
        return ThemeLine(
            finding: finding, sentence: Wording.sentence(on: finding), phrases: theme.phrases,
            owner: name(theme.owner), companies: finding.companies.compactMap { company($0) }, rival: theme.rival,
            rivalAnnouncedOn: theme.rivalAnnouncedOn, move: finding.warning.map { Wording.move(for: $0) })
    }
}
