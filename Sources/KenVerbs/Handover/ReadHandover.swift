package import KenDomain
import KenStore

extension Ken {
    /// One page for whoever takes an account or one of its people over, as far as the caller may read.
    /// - Throws: ``Refusal/notFound(_:)`` for an account or person nobody knows, ``Refusal/invalid(_:)`` for a name that
    ///   fits several people.
    package func handover(_ input: HandoverInput, as caller: Caller) async throws -> HandoverView {
        let reading = try await reading(of: AccountInput(account: input.account, asOf: input.asOf), as: caller)
        let person = try input.person.map { try reading.person(named: $0) }
        let view = try await view(of: reading)
        let brief = reading.brief(
            for: reading.dossier.upcoming.first, view.judgement, value: view.value, findings: view.findings)
        return reading.handover(of: person, view, brief)
    }
}

extension AccountReading {
    /// One of their people by id, mail or name.
    fileprivate func person(named name: String) throws(Refusal) -> Profile {
        let fitting = dossier.theirPeople.filter {
            $0.person.id.description == name || PersonName.fits(name, $0.person)
        }
        guard let found = fitting.first else { throw .notFound("“\(name)” at \(dossier.account.name)") }
        guard fitting.count == 1 else {
            let names = fitting.map(\.person.name).joined(separator: ", ")
            throw .invalid([Problem(field: "person", "“\(name)” fits several: \(names). Write more of the name.")])
        }
        return found
    }
}
