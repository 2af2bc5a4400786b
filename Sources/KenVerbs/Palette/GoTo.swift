import Foundation
package import KenDomain
import KenStore

extension Ken {
    /// Names looked through for each kind of party, and answers of each group.
    private static let paletteReach = 200
    private static let palettePart = 5

    /// Where words lead: records by their names, conversations by their words or day, pages, acts the caller may do, and
    /// what the ledger of an account that is named answers to the rest.
    ///
    /// A constant number of indexed reads, whatever is on record; what the caller may not read is not found.
    /// - Throws: ``Refusal/invalid(_:)`` for a day still to come.
    package func go(_ input: PaletteInput, as caller: Caller) async throws -> PaletteView {
        let asOf = try day(input.asOf)
        let text = String(input.words.prefix(200))
        let words = Folding.words(text)
        let asked = AskedOf(text)
        guard !words.isEmpty else {
            return PaletteView(asOf: asOf, words: text, hits: places([], asOf: asOf, for: caller))
        }
        let names = try await nameList(asOf: asOf)
        let (organisations, people, talks) = try await store.read { db in
            let organisations = try db.named(asked, words, asOf: asOf, reach: Self.paletteReach)
            return (
                organisations, try db.peopleHits(words, asOf: asOf, most: Self.palettePart),
                try db.talks(text, at: organisations, for: caller, asOf: asOf, most: Self.palettePart)
            )
        }
        let planned = try await plannedTalks(text, words, asOf: asOf)
        let hits =
            organisations.prefix(Self.palettePart).map { PaletteView.Hit($0) } + people
            + Array((planned + talks).prefix(Self.palettePart)) + names.hits(words, for: caller, most: Self.palettePart)
        return PaletteView(
            asOf: asOf, words: text, answer: try await answer(to: asked, of: organisations, asOf: asOf, as: caller),
            hits: Array((hits + places(words, asOf: asOf, for: caller)).prefix(20)))
    }

    private func nameList(asOf: Day) async throws -> NameList {
        let policy = try await policy(asOf: asOf)
        let change = try await store.read { db in try db.lastChange() }
        let basis = JudgementBoard.Basis(day: asOf, policy: policy.stamp, change: change)
        if let held = nameLists.value(basis) { return held }
        let list = try await store.read { db in try NameList(db, asOf: asOf) }
        nameLists.keep(list, as: basis)
        return list
    }

    /// Meetings to come whose title or account holds the words, or that are on the day that was named.
    private func plannedTalks(_ text: String, _ words: [String], asOf: Day) async throws -> [PaletteView.Hit] {
        let standing = try await standing(asOf: asOf, policy: try await policy(asOf: asOf))
        let named = PaletteDay(text)
        return standing.nextMeetings(most: Self.paletteReach).filter { meeting in
            let held = Folding.words("\(meeting.title) \(meeting.accountName ?? "")")
            return (named.day.map { $0 == meeting.on } ?? true)
                && named.others.allSatisfy { word in held.contains { $0.hasPrefix(word) } }
        }
        .prefix(Self.palettePart).map { meeting in
            PaletteView.Hit(
                group: .conversations, target: .record(.interaction(meeting.id)), title: meeting.title,
                remark: [meeting.accountName, "planned for \(Wording.date(meeting.on))"].compactMap(\.self)
                    .joined(separator: ", "))
        }
    }

    /// What the ledger says to the words beside an account's name; nil when no account or nothing else is named.
    private func answer(
        to asked: AskedOf, of organisations: [Organisation], asOf: Day, as caller: Caller
    ) async throws -> LedgerView? {
        for organisation in organisations.prefix(3) {
            guard let topic = asked.topic(besides: organisation.name), !topic.isEmpty else { continue }
            let input = AccountInput(account: organisation.id.description, asOf: asOf)
            guard var view = try? await ask(input, as: caller) else { continue }
            view.asked = topic
            view.lines = AskedOf.lines(view.lines, about: topic)
            guard !view.lines.isEmpty else { continue }
            let told = view.lines.flatMap { $0.answers.flatMap(\.evidence) }
            view.citations = Citations(view.citations.of(told))
            return view
        }
        return nil
    }

    /// Pages and acts whose names hold the words; all of them when there are none.
    private func places(_ words: [String], asOf: Day, for caller: Caller) -> [PaletteView.Hit] {
        func holds(_ name: String) -> Bool {
            let held = Folding.words(name)
            return words.allSatisfy { word in held.contains { $0.hasPrefix(word) } }
        }
        let most = words.isEmpty ? .max : Self.palettePart
        let pages = PalettePage.allCases.filter { caller.may($0.right) && holds($0.name) }.prefix(most).map {
            PaletteView.Hit(group: .pages, target: .page($0), title: $0.name, remark: "page")
        }
        guard asOf == today() else { return pages }
        return pages
            + PaletteAct.allCases.filter { caller.may($0.right) && holds($0.name) }.prefix(most).map {
                PaletteView.Hit(group: .acts, target: .act($0), title: $0.name, remark: "do")
            }
    }
}

/// A day that was typed among other words: `2026-03-01`.
private struct PaletteDay {
    let day: Day?
    let others: [String]

    init(_ text: String) {
        let pieces = text.split(whereSeparator: \.isWhitespace)
        day = pieces.lazy.compactMap { Day(iso: $0) }.first
        others = pieces.filter { Day(iso: $0) == nil }.flatMap { Folding.words(String($0)) }
    }
}

extension PaletteView.Hit {
    /// An organisation, with what it is to us.
    fileprivate init(_ organisation: Organisation) {
        self.init(
            group: .accounts, target: .record(.organisation(organisation.id)), title: organisation.name,
            remark: Wording.name(organisation.kind.value))
    }
}

extension SQLConnection {
    /// Organisations that all words name, else those that any of the telling ones does, our customers first.
    fileprivate func named(
        _ asked: AskedOf, _ words: [String], asOf: Day, reach: Int
    ) throws -> [Organisation] {
        var found = try organisations(beginning: words, asOf: asOf, limit: reach)
        if found.isEmpty {
            for word in asked.words.filter({ $0.count >= 3 }).prefix(4) {
                found += try organisations(beginning: [word], asOf: asOf, limit: 20)
            }
        }
        var seen: Set<Organisation.ID> = []
        let kinds = Organisation.Kind.allCases
        return found.filter { seen.insert($0.id).inserted }.sorted { left, right in
            func place(_ each: Organisation) -> (Int, Int, String) {
                let known = [Organisation.Kind.account, .prospect].contains(each.kind.value) ? 0 : 1
                let held = asked.words.count { word in Folding.words(each.name).contains { $0.hasPrefix(word) } }
                return (-held, known + (kinds.firstIndex(of: each.kind.value) ?? 0), each.name)
            }
            return place(left) < place(right)
        }
    }

    /// People by name, each with where they are.
    fileprivate func peopleHits(_ words: [String], asOf: Day, most: Int) throws -> [PaletteView.Hit] {
        let people = try people(beginning: words.joined(separator: " "), asOf: asOf, limit: most).prefix(most)
        let places = try affiliations(of: people.map(\.id)).compactMapValues { rows in
            rows.filter { $0.holds(on: asOf) && $0.standing.endedOn == nil }.max { $0.id < $1.id }
        }
        let organisations = try organisations(Set(places.values.map(\.organisation)))
        return people.map { person in
            let place = places[person.id].flatMap { organisations[$0.organisation]?.name }
            return PaletteView.Hit(
                group: .people, target: .record(.person(person.id)), title: person.name, remark: place ?? "person")
        }
    }

    /// Conversations held on a day that was named, with an account that was named, or else those that hold the words.
    fileprivate func talks(
        _ text: String, at organisations: [Organisation], for caller: Caller, asOf: Day, most: Int
    ) throws -> [PaletteView.Hit] {
        let named = PaletteDay(text)
        guard let day = named.day else { return try talks(holding: text, for: caller, asOf: asOf, most: most) }
        guard day <= asOf else { return [] }
        let accounts = Set(organisations.map(\.id))
        let held = try interactions(asOf: asOf, before: (day.adding(1), Self.beforeAll), limit: 100).filter { talk in
            talk.happenedOn == day && (named.others.isEmpty || !accounts.isDisjoint(with: talk.organisations))
        }
        .prefix(most)
        let names = try self.organisations(Set(held.compactMap(\.organisations.first)))
        return held.map { talk in
            let talk = talk.worded(for: Readership(caller))
            return PaletteView.Hit(
                group: .conversations, target: .record(.interaction(talk.id)),
                title: talk.title,
                remark: [talk.organisations.first.flatMap { names[$0]?.name }, Wording.date(talk.happenedOn)]
                    .compactMap(\.self).joined(separator: ", "))
        }
    }

    private func talks(
        holding text: String, for caller: Caller, asOf: Day, most: Int
    ) throws -> [PaletteView.Hit] {
        guard let query = SearchQuery(text) else { return [] }
        let found = try findings(query, asOf: asOf, limit: 60).filter { $0.kind == .interaction }
        let records = try SearchRecords(found, in: self, for: caller, asOf: asOf)
        return found.compactMap { finding -> PaletteView.Hit? in
            guard let words = records.words(finding, for: caller), let hit = records.hit(finding, []) else {
                return nil
            }
            return PaletteView.Hit(
                group: .conversations, target: .record(hit.reference),
                title: String(words.split(separator: "\n").first.map { $0.prefix(80) } ?? ""),
                remark: [hit.account?.name, Wording.date(hit.on)].compactMap(\.self).joined(separator: ", "))
        }
        .prefix(most).map(\.self)
    }

    private static var beforeAll: Interaction.ID {
        Interaction.ID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
    }
}
