import KenDomain
import Testing

/// What is stated about an organisation holds for its people where it is the organisation that does it.
@Suite struct `The facts of an organisation` {
    private static let standing = SampleAccount.standing(0)
    private static let house = Organisation(
        id: .fixed(1), name: "Tannberg", kind: .stated(.account), standing: standing)
    private static let person = Person(id: .fixed(2), name: "Ida Holm", standing: standing)

    private static func profile(function: Function, own: [PartyRole] = [], shared: [PartyRole]) -> Profile {
        let place = Affiliation(
            id: .fixed(3), person: person.id, organisation: house.id, functions: .stated([function]),
            standing: standing)
        return Profile(of: person, place: place, at: house, roles: own, shared: shared, form: .component)
    }

    private static func fact(_ fact: Fact, _ answer: Answer, of party: PartyRole.Party) -> PartyRole {
        PartyRole(id: .fixed(4), party: party, fact: fact, answer: .stated(answer), standing: standing)
    }

    @Test func `that sells our product on make its people partners`() {
        let sellsOn = Self.fact(.resells, .yes, of: .organisation(Self.house.id))
        #expect(Self.profile(function: .engineering, shared: []).label == .componentDesigner)
        #expect(Self.profile(function: .engineering, shared: [sellsOn]).label == .channelPartner)
    }

    @Test func `stand below what is said of a person`() {
        let sellsOn = Self.fact(.resells, .yes, of: .organisation(Self.house.id))
        let doesNot = Self.fact(.resells, .no, of: .person(Self.person.id))
        let designs = Self.fact(.designsItIn, .yes, of: .person(Self.person.id))
        let profile = Self.profile(function: .engineering, own: [doesNot, designs], shared: [sellsOn])
        #expect(profile.label == .componentDesigner)
    }

    @Test func `say nothing of what only one person in it does`() {
        let decides = Self.fact(.decides, .yes, of: .organisation(Self.house.id))
        let with = Self.profile(function: .procurement, shared: [decides])
        #expect(with.label == Self.profile(function: .procurement, shared: []).label)
        #expect(!with.has(.decisionMaker))
    }

    @Test func `protected from readers protect what follows from them`() {
        var sellsOn = Self.fact(.resells, .yes, of: .organisation(Self.house.id))
        sellsOn.standing.visibility = .underNDA
        #expect(Self.profile(function: .engineering, shared: [sellsOn]).guarded == [.underNDA])
    }
}
