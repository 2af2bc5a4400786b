/// A party that somebody marked as a customer although we pay it (W-CUST-06; Mier: nobody is paid to be a customer).
public struct PaidCustomer: Hashable, Sendable, Codable {
    public var party: PartyRole.Party
    public var name: String

    /// All of them on a day, by name: organisations that a person called account or prospect, and people to whom a
    /// person gave a part in using, designing in or buying.
    public static func all(
        organisations: [Organisation], people: [Person], roles: [PartyRole], asOf: Day
    ) -> [PaidCustomer] {
        let stated = roles.filter { $0.holds(on: asOf) && !$0.answer.isInferred && $0.answer.value == .yes }
        let facts = Dictionary(grouping: stated, by: \.party).mapValues { Set($0.map(\.fact)) }
        let paid = Set(facts.filter { $0.value.contains(.paidByUs) && !$0.value.contains(.employedByUs) }.keys)
        let companies = organisations.filter { organisation in
            paid.contains(.organisation(organisation.id)) && !organisation.kind.isInferred
                && (organisation.kind.value == .account || organisation.kind.value == .prospect)
        }
        let persons = people.filter { person in
            paid.contains(.person(person.id))
                && !(facts[.person(person.id)] ?? []).isDisjoint(with: [.usesForJob, .designsItIn, .paysForOwnUse])
        }
        let found =
            companies.map { PaidCustomer(party: .organisation($0.id), name: $0.name) }
            + persons.map { PaidCustomer(party: .person($0.id), name: $0.name) }
        return found.sorted { ($0.name, $0.reference.order) < ($1.name, $1.reference.order) }
    }

    /// What to look at.
    public var warning: Warning {
        Warning(.paidCustomer, severity: .medium, slots: ["person": name], evidence: [reference])
    }

    private var reference: Reference {
        switch party {
        case .person(let id): .person(id)
        case .organisation(let id): .organisation(id)
        }
    }
}

extension Reference {
    /// A text to order equal names by.
    fileprivate var order: String { String(describing: self) }
}
