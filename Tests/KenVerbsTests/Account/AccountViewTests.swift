import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `One account` {
    private let company: SmallCompany
    private let view: AccountView

    init() async throws {
        company = try await SmallCompany.shared()
        view = try await company.account()
    }

    @Test func `has its talks newest first, without those still to come`() {
        #expect(
            view.timeline.map(\.title) == ["supper beside the mill", "Call about prices", "Visit to the loom hall"])
        #expect(view.upcoming.map(\.title) == ["Half-year review", "signing at the notary"])
    }

    @Test func `tells ours from theirs in each talk`() throws {
        let call = try #require(view.timeline.first { $0.title == "Call about prices" })
        #expect(call.ours.map(\.name) == ["Per Dahl"] && call.theirs.map(\.name) == ["Otto Lund"])
    }

    @Test func `has their people, the best known first, with who knows them`() {
        #expect(view.people.map(\.person.name) == ["Mira Lund", "Otto Lund"])
        #expect(view.people.first?.ties.count == 1)
        #expect(view.people.allSatisfy { $0.hint != nil })
    }

    @Test func `has what each is to us`() {
        #expect(view.people.map(\.person.label) == [.componentDesigner, .purchaser])
    }

    @Test func `has the day they were last met, and the day they leave`() {
        #expect(view.people.map(\.lastMetOn) == [SmallCompany.day.adding(-10), SmallCompany.day.adding(-20)])
        #expect(view.people.map(\.leavesOn) == [nil, SmallCompany.day.adding(40)])
    }

    @Test func `has a line for every question one asks about a customer`() {
        #expect(view.ledger.count == view.mark.questions)
        #expect(view.ledger.allSatisfy { $0.tier != nil })
    }

    @Test func `counts as answered what is answered`() {
        #expect(view.ledger.count(where: \.isAnswered) == view.mark.answered)
    }

    @Test func `has three tiers in order`() {
        #expect(view.judgement.tiers.map(\.tier) == [.one, .two, .three])
        #expect(view.mark.tiers == view.judgement.tiers.map(\.status))
    }

    @Test func `a tier nobody talked about is none, not cold`() {
        #expect(view.judgement.tier(.three)?.status == TierStatus.none)
    }

    @Test func `every explanation adds up to its score`() {
        for explanation in view.ledger.compactMap(\.explanation) where explanation.form == .sum {
            let sum = explanation.terms.reduce(0) { $0 + $1.contribution }
            #expect(abs(sum - (explanation.score ?? sum)) < 0.005, "\(explanation.title)")
        }
    }

    @Test func `every answer can be opened to the words it rests on`() {
        for line in view.ledger where !line.answers.isEmpty {
            #expect(!view.citations.of(line.answers.flatMap(\.evidence)).isEmpty, "\(line.question)")
        }
    }

    @Test func `without people, talks and words it is unknown, not bad`() async throws {
        let empty = try await company.account("Lark Pumps")
        #expect(empty.people.isEmpty && empty.timeline.isEmpty && empty.promises.isEmpty)
        #expect(empty.mark.answered == 0 && empty.mark.foundation == 0)
        #expect(empty.value?.value == nil)
        #expect(empty.judgement.tiers.allSatisfy { $0.status == TierStatus.none })
    }

    @Test func `an access request says who asked whom, and what came of it`() async throws {
        let company = try await SmallCompany([
            "access_requests": """
            ken:access_request,organisation,requester,asked_of,wanted,asked_on,reply,replied_on,words,learned_on
            R1,LK,IN,PE,OT,D-50,refused,D-48,not now,D-50
            R2,LK,IN,PE,,D-20,,,,D-20
            """
        ])
        let lines = try await company.account().accessRequests
        #expect(lines.map(\.wanted) == [nil, "Otto Lund"])
        #expect(lines.map(\.reply) == [nil, .refused])
        #expect(lines.last?.words == "not now" && lines.last?.requester == "Ines Hoel")
    }

    @Test func `one conversation shows what was learned and promised in it`() async throws {
        let id = try await company.talk("Visit to the loom hall")
        let talk = try await company.ken.conversation(RecordInput(id: id), as: .localOwner)
        #expect(talk.learned.compactMap(\.quote) == ["A change of style costs us the day."])
        #expect(talk.promises.map(\.text).sorted() == ["Drawings of the shed", "Readings from two looms"])
        #expect(talk.accounts.map(\.name) == ["Larkspur Looms"])
        #expect(!talk.isUpcoming)
    }

    @Test func `a conversation still to come is upcoming`() async throws {
        let id = try await company.talk("Half-year review")
        #expect(try await company.ken.conversation(RecordInput(id: id), as: .localOwner).isUpcoming)
    }

    @Test func `one person shows what they told, promised and suffered`() async throws {
        let mira = try await company.person("Mira Lund")
        let page = try await company.ken.person(RecordInput(id: mira), as: .localOwner)
        #expect(page.told.count == 3)
        #expect(page.promises.allSatisfy { $0.people == ["Mira Lund"] })
        #expect(Set(page.pains.map(\.theme)) == ["shed noise", "night shift"])
        #expect(page.knownBy.map(\.colleague.name) == ["Ines Hoel"])
    }

    @Test func `one person has four schools' verdicts`() async throws {
        let mira = try await company.person("Mira Lund")
        let page = try await company.ken.person(RecordInput(id: mira), as: .localOwner)
        #expect(page.voices.map(\.voice) == Voice.allCases)
    }

    @Test func `a colleague's page names no label of a customer`() async throws {
        let ines = try await company.person("Ines Hoel")
        let page = try await company.ken.person(RecordInput(id: ines), as: .localOwner)
        #expect(page.mark.label == .colleague || page.mark.label == .colleagueInternalVoice)
        #expect(page.organisation?.name == "Nordlys Drives")
    }
}
