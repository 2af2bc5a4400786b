package import KenDomain

/// Those whose appearance in conversations makes a change of a record matter to accounts it does not name.
package enum Reach: Hashable, Sendable {
    case person(Person.ID)
    case organisation(Organisation.ID)
    case claim(Claim.ID)
    case everyAccount
}
