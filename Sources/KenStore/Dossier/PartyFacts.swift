import Foundation
import KenDomain

/// What is stated about people and about the organisations they belong to, as it holds on one day.
struct PartyFacts {
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
    /// What is stated about people and the organisations of their places, in two queries.
    func facts(of places: [Person.ID: Affiliation], among people: [Person.ID], asOf: Day) throws -> PartyFacts {
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
