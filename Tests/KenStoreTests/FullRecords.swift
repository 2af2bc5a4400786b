import Foundation
import KenDomain
import KenStore
import KenTestSupport

/// One record of every kind with every property filled, so that a column left out is noticed.
struct FullRecords: Sendable {
    var records: [any StoredRecord] = []
    let source: SourceRow

    init() {
        var sample = Sample()
        let account = Self.organisation(&sample)
        let person = Self.person(&sample)
        let product = Product(
            id: sample.id(), name: "Axis", form: .component, coreJob: "move a load", standing: sample.standing())
        let talk = Self.talk(&sample, account, person)
        let industry = EndIndustry(id: sample.id(), name: "food", standing: sample.standing())
        var claim = Self.claim(&sample, account, person)
        claim.industry = industry.id
        source = SourceRow(
            id: sample.id(), source: "hubspot.contact", externalID: "42", record: person.id.uuid, recordKind: .person,
            run: nil, fields: #"{"Lead":"hot"}"#, digest: [1, 2, 3])
        records = [account, person, product, industry, talk, claim]
        records += Self.party(&sample, account, person, product)
        records += Self.conversation(&sample, account, person, talk, claim)
        records += Self.value(&sample, account, person, product)
        addMarket(&sample, account, person, industry, claim)
        addPlans(&sample, account, person, product, talk, claim)
        addMetrics(&sample, account, person)
        addMirror(&sample, person, talk)
        addNeeds(&sample, person, product, talk, claim)
        addFeedback(&sample, account, person, product, talk)
        fillStandings()
    }

    func insert(into journal: Journal) throws {
        try journal.insert(sourceRecords: [source])
        for record in records { try insert(record, into: journal) }
    }

    private func insert<R: StoredRecord>(_ record: R, into journal: Journal) throws { try journal.insert(record) }

    private mutating func fillStandings() {
        let visibilities: [Visibility] = [.open, .internal, .underNDA, .inConfidence([Person.ID(source.record)])]
        for index in records.indices {
            records[index].standing.visibility = visibilities[index % visibilities.count]
            records[index].standing.sourceRecord = source.id
            records[index].standing.endedOn = Day(20_001)
            records[index].standing.changedAt = Instant(milliseconds: 7)
        }
    }

    private static func organisation(_ sample: inout Sample) -> Organisation {
        var account = sample.account()
        account.kind = .inferred(.prospect, from: "a deal is open")
        account.domains = ["nordlicht.example", "nordlicht-ås.example"]
        account.industry = "robots"
        account.makes = "arms"
        account.sellsTo = "factories"
        account.country = "NO"
        account.zone = "Europe/Oslo"
        account.isKeyCustomer = true
        account.buysThrough = account.id
        account.link = "https://crm.example/1"
        return account
    }

    private static func person(_ sample: inout Sample) -> Person {
        var person = sample.person()
        person.mails.append("i.ruud@nordlicht.example")
        person.zone = "Europe/Oslo"
        person.temperament = "likes drawings"
        person.wants = "figures, monthly"
        person.leavesOn = Day(20_100)
        return person
    }

    private static func talk(_ sample: inout Sample, _ account: Organisation, _ person: Person) -> Interaction {
        var talk = sample.meeting(with: account, [person])
        talk.kind = .inferred(.video, from: "a link in the invitation")
        talk.startsAt = Instant(milliseconds: 1)
        talk.minutes = 45.5
        talk.initiator = .them
        talk.topics = .inferred(
            [TopicMinutes(.price, 10), TopicMinutes(.industryInTwoYears, 12.25)], from: "the title")
        talk.planned = [TopicMinutes(.theirCustomers, 30)]
        talk.level = 3
        talk.inTheirHours = false
        talk.gist = "they move to rental"
        talk.isCancelled = true
        return talk
    }

    private static func claim(_ sample: inout Sample, _ account: Organisation, _ person: Person) -> Claim {
        let question = Question.ID("Q109") ?? QuestionBank.all[0].id
        var claim = Claim(
            id: sample.id(), question: question, organisation: account.id, value: .person(person.id),
            gist: "Ingrid decides", standing: sample.standing())
        claim.person = person.id
        return claim
    }

    private static func party(
        _ sample: inout Sample, _ account: Organisation, _ person: Person, _ product: Product
    ) -> [any StoredRecord] {
        var place = Affiliation(
            id: sample.id(), person: person.id, organisation: account.id, title: "Head of Product",
            functions: .inferred([.product, .executive], from: "title"), standing: sample.standing())
        place.seniority = .inferred(.head, from: "title")
        place.from = Day(18_000)
        place.until = Day(21_000)
        var role = PartyRole(
            id: sample.id(), party: .person(person.id), product: product.id, fact: .designsItIn,
            answer: .inferred(.yes, from: "title"), standing: sample.standing())
        role.from = Day(18_000)
        role.until = Day(21_000)
        let other = PartyRole(
            id: sample.id(), party: .organisation(account.id), fact: .resells, answer: .stated(.no),
            standing: sample.standing())
        return [place, role, other]
    }

    private static func conversation(
        _ sample: inout Sample, _ account: Organisation, _ person: Person, _ talk: Interaction, _ claim: Claim
    ) -> [any StoredRecord] {
        var item = EvidenceItem(
            id: sample.id(), claim: claim.id, source: .talkAboutProblems, speaker: person.id, hearer: person.id,
            on: .test, interaction: talk.id, quote: "I sign", standing: sample.standing())
        item.contradicts = true
        item.speakingOrganisation = account.id
        var promise = Commitment(
            id: sample.id(), direction: .theirs, organisation: account.id, people: [person.id], text: "send drawings",
            madeOn: .test, dueOn: Day(20_010), standing: sample.standing())
        promise.owner = person.id
        promise.settlement = .renegotiated
        promise.settledOn = Day(20_005)
        promise.interaction = talk.id
        var pain = PainReport(
            id: sample.id(), organisation: account.id, theme: "brake noise", teller: person.id, hearer: person.id,
            on: .test, text: "it squeals", standing: sample.standing())
        pain.isUrgent = true
        pain.reportBackBy = Day(20_002)
        pain.toldBackOn = Day(20_003)
        pain.decision = .declined
        pain.decisionReason = "too rare"
        pain.resolvedOn = Day(20_004)
        pain.interaction = talk.id
        var issue = Issue(
            id: sample.id(), organisation: account.id, title: "line stands", severity: 1, openedOn: .test,
            standing: sample.standing())
        issue.resolvedOn = Day(20_001)
        var request = AccessRequest(
            id: sample.id(), organisation: account.id, requester: person.id, askedOf: person.id, wanted: person.id,
            askedOn: .test, standing: sample.standing())
        request.reply = .refused
        request.repliedOn = Day(20_001)
        request.words = "not now"
        let secret = NonDisclosure(
            id: sample.id(), organisation: account.id, from: Day(19_000), until: Day(21_000),
            standing: sample.standing())
        return [item, promise, pain, issue, request, secret]
    }

    private static func value(
        _ sample: inout Sample, _ account: Organisation, _ person: Person, _ product: Product
    ) -> [any StoredRecord] {
        var deal = Deal(
            id: sample.id(), organisation: account.id, name: "Line 4", amount: Money(minorUnits: 1, currency: "NOK"),
            stages: [
                Deal.Stage(name: "asked", status: .open, from: nil), Deal.Stage(name: "won", status: .won, from: .test),
            ], standing: sample.standing())
        deal.closesOn = Day(20_050)
        deal.incumbent = "Rival"
        deal.note = "urgent"
        deal.people = [person.id]
        var revenue = RevenueFact(
            id: sample.id(), organisation: account.id, from: Day(19_000), until: Day(19_365),
            amount: Money(minorUnits: 12_345, currency: "EUR"), standing: sample.standing())
        revenue.product = product.id
        revenue.isDatedOrder = true
        var potential = Potential(id: sample.id(), organisation: account.id, from: .test, standing: sample.standing())
        potential.addressable = Money(minorUnits: 99, currency: "EUR")
        potential.brandMarks = [.citesUs, .industryAward]
        potential.segment = "robots"
        potential.segmentRank = 1
        potential.territory = "NO"
        potential.territoryRank = 2
        return [deal, revenue, potential]
    }
}
