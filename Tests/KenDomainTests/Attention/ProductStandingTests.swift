import KenDomain
import Testing

@Suite struct `A product and those who work with it` {
    private let policy = Policy()
    private let today = SampleAccount.today

    private func product(_ form: Product.Form = .component, job: String? = "integrate an axis") -> Product {
        Product(id: .fixed(1), name: "FM-Drive", form: form, coreJob: job, standing: SampleAccount.standing(0))
    }

    private func visit(_ age: Int, _ people: [Person.ID], _ kind: InteractionKind = .visit) -> Interaction {
        Interaction(
            id: .fixed(UInt8(abs(age) % 250)), kind: .stated(kind), on: today.adding(-age), organisations: [],
            participants: people, title: "Visit", standing: SampleAccount.standing(age))
    }

    private func organisation(_ number: UInt8, _ kind: Organisation.Kind, through: Organisation.ID? = nil)
        -> Organisation
    {
        var organisation = Organisation(
            id: .fixed(number), name: "Org \(number)", kind: .stated(kind), standing: SampleAccount.standing(0))
        organisation.buysThrough = through
        return organisation
    }

    private func standing(
        _ product: Product? = nil, primary: Int = 6, met: [UInt8] = [], age: Int = 10,
        _ kind: InteractionKind = .visit, partners: Double? = nil, endUserJob: Double? = 0.5
    ) -> ProductStanding {
        let people = (0..<primary).map { Person.ID.fixed(UInt8(100 + $0)) }
        let revenue = partners.map {
            [
                (payer: organisation(1, .account, through: .fixed(9)), amount: $0 / 2),
                (payer: organisation(9, .channelPartner), amount: $0 / 2),
                (payer: organisation(2, .account), amount: 100 - $0),
            ]
        }
        return ProductStanding(
            product ?? self.product(), primary: people, interactions: met.map { visit(age, [.fixed($0)], kind) },
            revenue: revenue ?? [], endUserJob: endUserJob, asOf: today, policy: policy)
    }

    private func codes(_ standing: ProductStanding) -> [Warning.Code] { standing.warnings(policy).map(\.code) }

    @Test func `nobody known to work with it comes before everything else`() {
        #expect(codes(standing(primary: 0)) == [.noPrimaryCustomer])
        #expect(standing(primary: 0).metShare == nil)
    }

    @Test func `people known and none met in half a year`() {
        #expect(codes(standing()) == [.primaryNotMet])
        #expect(codes(standing(met: [100], age: 181)) == [.primaryNotMet])
        #expect(codes(standing(met: [100], .survey)) == [.primaryNotMet])
        #expect(codes(standing(met: [100], age: 180)) == [])
        #expect(codes(standing(met: [100], age: -1)) == [.primaryNotMet])
    }

    @Test func `several jobs are several markets`() {
        #expect(codes(standing(product(job: "lift; move"), met: [100])) == [.severalJobs])
        #expect(product(job: " lift ;; move ").coreJobs == ["lift", "move"])
        #expect(product(job: nil).coreJobs == [])
    }

    @Test func `of a component the end user's job matters`() {
        #expect(codes(standing(met: [100], endUserJob: 0.39)) == [.endUserJobUnknown])
        #expect(codes(standing(met: [100], endUserJob: nil)) == [.endUserJobUnknown])
        #expect(codes(standing(met: [100], endUserJob: 0.40)) == [])
        #expect(codes(standing(product(.finished), met: [100], endUserJob: nil)) == [])
    }

    @Test func `a partner stands between when most revenue is theirs and hardly anybody was met`() {
        #expect(codes(standing(met: [100], partners: 51)) == [.partnerBetween])
        #expect(codes(standing(met: [100], partners: 50)) == [])
        #expect(codes(standing(primary: 5, met: [100], partners: 51)) == [])
        #expect(codes(standing(primary: 0, partners: 90)) == [.noPrimaryCustomer])
        #expect(standing().partnerShare == nil)
    }
}

@Suite struct `Customers we pay` {
    private func role(_ number: UInt8, _ party: PartyRole.Party, _ fact: Fact, inferred: Bool = false) -> PartyRole {
        PartyRole(
            id: .fixed(number), party: party, fact: fact,
            answer: inferred ? .inferred(.yes, from: "title") : .stated(.yes),
            standing: SampleAccount.standing(0))
    }

    @Test func `a distributor called an account by hand is found, an inferred one is not`() {
        func found(_ kind: Attested<Organisation.Kind>, inferred: Bool = false) -> [PaidCustomer] {
            let organisation = Organisation(
                id: .fixed(1), name: "Andimar", kind: kind, standing: SampleAccount.standing(0))
            return PaidCustomer.all(
                organisations: [organisation], people: [],
                roles: [role(1, .organisation(.fixed(1)), .paidByUs, inferred: inferred)], asOf: SampleAccount.today)
        }
        #expect(found(.stated(.account)).map(\.warning.code) == [.paidCustomer])
        #expect(found(.inferred(.account, from: "CRM")).isEmpty)
        #expect(found(.stated(.channelPartner)).isEmpty)
        #expect(found(.stated(.account), inferred: true).isEmpty)
    }

    @Test func `an adviser who gets commission and is said to use it is found, a colleague is not`() {
        let adviser = Person(id: .fixed(1), name: "Ada", standing: SampleAccount.standing(0))
        let colleague = Person(id: .fixed(2), name: "Bo", standing: SampleAccount.standing(0))
        let roles = [
            role(1, .person(.fixed(1)), .paidByUs), role(2, .person(.fixed(1)), .usesForJob),
            role(3, .person(.fixed(2)), .paidByUs), role(4, .person(.fixed(2)), .usesForJob),
            role(5, .person(.fixed(2)), .employedByUs),
        ]
        let found = PaidCustomer.all(
            organisations: [], people: [colleague, adviser], roles: roles, asOf: SampleAccount.today)
        #expect(found.map(\.name) == ["Ada"])
    }
}
