import Foundation
package import KenDomain

/// What is stated about people and about the organisations they belong to, as it holds on one day.
private struct PartyFacts {
    /// By person, oldest first.
    fileprivate var people: [UUID: [PartyRole]]
    /// By organisation, oldest first.
    fileprivate var organisations: [UUID: [PartyRole]]

    /// What is stated about a person, oldest first.
    func stated(of person: Person.ID) -> [PartyRole] { people[person.uuid] ?? [] }

    /// What is stated about an organisation, oldest first; nothing where none is known.
    func shared(at organisation: Organisation.ID?) -> [PartyRole] {
        organisation.flatMap { organisations[$0.uuid] } ?? []
    }
}

extension SQLConnection {
    /// People as the rules see them on a day, and the organisations they belong to.
    package func profiles(
        of people: Set<Person.ID>, asOf: Day
    ) throws -> (people: [Person.ID: Profile], organisations: [Organisation.ID: Organisation]) {
        let ids = people.sorted()
        let form = try first(DossierStatements.products, [.int(workspace), .day(asOf)]) { try Product($0).form }
        let places = try affiliations(of: ids).compactMapValues { $0.present(asOf) }
        let facts = try facts(of: places, among: ids, asOf: asOf)
        let known = try organisations(Set(places.values.map(\.organisation)).sorted(), asOf: asOf)
        let profiles = try self.people(ids).mapValues { person in
            let place = places[person.id]
            return Profile(
                of: person.asKnown(on: asOf), place: place, at: place.flatMap { known[$0.organisation] },
                roles: facts.stated(of: person.id), shared: facts.shared(at: place?.organisation),
                form: form ?? .component)
        }
        return (profiles, known)
    }

    /// What is stated about people and the organisations of their places, in two queries.
    private func facts(of places: [Person.ID: Affiliation], among people: [Person.ID], asOf: Day) throws -> PartyFacts {
        let organisations = Set(places.values.map(\.organisation)).sorted()
        let own = try grouped(
            DossierStatements.personRoles, PartyRole.self, asOf: asOf, among: people.map { .id($0) })
        let shared = try grouped(
            DossierStatements.organisationRoles, PartyRole.self, asOf: asOf, among: organisations.map { .id($0) })
        return PartyFacts(
            people: own.mapValues { $0.filter { $0.holds(on: asOf) } },
            organisations: shared.mapValues { $0.filter { $0.holds(on: asOf) } })
    }
}
