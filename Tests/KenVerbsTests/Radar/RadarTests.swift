import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `The Radar of a small company` {
    private let company: SmallCompany

    init() async throws { company = try await SmallCompany() }

    private func radar(_ company: SmallCompany? = nil) async throws -> RadarView {
        try await (company ?? self.company).ken.radar(AsOfInput(), as: .localOwner)
    }

    @Test func `lists customers, and no prospect without an open deal`() async throws {
        #expect(try await radar().accounts.map(\.name) == ["Larkspur Looms"])
    }

    @Test func `lists a prospect while a deal with it is open`() async throws {
        let company = try await SmallCompany([
            "deals": SmallCompany.tables["deals", default: ""] + "\nL2,LP,Pump drives,,offered/open/D-10,,D-10"
        ])
        #expect(Set(try await radar(company).accounts.map(\.name)) == ["Larkspur Looms", "Lark Pumps"])
    }

    @Test func `drops a prospect whose deal was lost`() async throws {
        let company = try await SmallCompany([
            "deals": SmallCompany.tables["deals", default: ""]
                + "\nL2,LP,Pump drives,,offered/open/D-10; lost/lost/D-2,,D-10"
        ])
        #expect(try await radar(company).accounts.map(\.name) == ["Larkspur Looms"])
    }

    @Test func `an account has its revenue in its own currency`() async throws {
        let mark = try #require(try await radar().accounts.first)
        #expect(mark.revenue == Money(minorUnits: 12_000_000, currency: "EUR"))
        #expect(mark.rank == 1)
    }

    @Test func `without revenue and deals, worth is unknown and no zero`() async throws {
        let company = try await SmallCompany(["revenue": "", "deals": ""])
        let mark = try #require(try await radar(company).accounts.first)
        #expect(mark.revenue == nil)
        #expect(mark.rank == nil || mark.value != nil)
    }

    @Test func `planned meetings come soonest first, with account and people`() async throws {
        let meetings = try await radar().meetings
        #expect(meetings.map(\.on) == [SmallCompany.day.adding(5), SmallCompany.day.adding(8)])
        #expect(meetings.first?.accountName == "Larkspur Looms")
        #expect(meetings.first?.theirs == ["Mira Lund"])
        #expect(Set(meetings.first?.ours ?? []) == ["Ines Hoel", "Per Dahl"])
    }

    @Test func `a meeting that was called off is not planned`() async throws {
        let company = try await SmallCompany([
            "interactions": """
            ken:interaction,date,kind,organisations,participants,title,learned_on,cancelled
            T4,D+5,meeting,LK,IN;MI,Half-year review,D-5,yes
            T5,D+6,meeting,LK,IN;MI,Lunch,D-5,no
            """, "claims": "", "evidence": "", "commitments": "", "pains": "",
        ])
        #expect(try await radar(company).meetings.map(\.title) == ["Lunch"])
    }

    @Test func `the person who leaves is named`() async throws {
        let words = try await company.account().findings.map(\.sentence.plain).joined(separator: "\n")
        let further = try await company.account().further.map(\.sentence.plain).joined(separator: "\n")
        #expect((words + further).contains("Otto Lund") || (words + further).contains("price list"))
    }

    @Test func `what is broken makes a finding with its promise behind it`() async throws {
        let view = try await company.account()
        let finding = try #require((view.findings + view.further).first { $0.code == .brokenPromise })
        #expect(!view.citations.of(finding.references).isEmpty)
        #expect(finding.organisation == view.organisation.id)
    }

    @Test func `an account shows at most three findings, the gravest first`() async throws {
        let view = try await company.account()
        #expect(view.findings.count <= 3)
        let grades = (view.findings + view.further).map(\.severity)
        #expect(grades == grades.sorted(by: >))
    }

    @Test func `says that nobody is known to be a customer when all are prospects`() async throws {
        let company = try await SmallCompany([
            "organisations": "ken:organisation,name,kind\nLP,Lark Pumps,prospect", "people": "", "affiliations": "",
            "roles": "", "interactions": "", "claims": "", "evidence": "", "commitments": "", "pains": "", "deals": "",
            "revenue": "",
        ])
        let view = try await radar(company)
        #expect(view.findings.map(\.sentence.plain) == [Wording.nobodyIsCustomer.plain])
        #expect(view.accounts.isEmpty)
    }

    @Test func `is the same when read twice`() async throws {
        let difference = try await radar().wire.difference(from: radar().wire)
        #expect(difference == nil)
    }

    @Test func `is the same after everything was judged again`() async throws {
        let before = try await radar().wire
        #expect(try await company.ken.recompute() == 1)
        let difference = try await radar().wire.difference(from: before)
        #expect(difference == nil)
    }

    @Test func `is the same in a new process on the same directory`() async throws {
        let before = try await radar().wire
        let again = Ken(store: company.ken.store, world: company.ken.world, directory: company.ken.directory)
        let difference = try await again.radar(AsOfInput(), as: .localOwner).wire.difference(from: before)
        #expect(difference == nil)
    }

    @Test func `knows a note at once`() async throws {
        let before = try #require(try await radar().accounts.first).owed
        _ = try await company.log("promise: a gasket by 2026-07-01")
        #expect(try await radar().accounts.first?.owed == before + 1)
    }
}

@Suite struct `What is worth saying next` {
    private let company: SmallCompany

    init() async throws { company = try await SmallCompany() }

    @Test func `names who of ours, whom of theirs, and what to ask`() async throws {
        let next = try await company.ken.next(AsOfInput(), as: .localOwner)
        let proposal = try #require(next.proposals.first)
        #expect(proposal.accountName == "Larkspur Looms")
        #expect(proposal.owner != nil && proposal.counterpart != nil)
        #expect(proposal.questions.count == proposal.proposal.questions.count)
    }

    @Test func `an open need comes before every question`() async throws {
        let proposal = try #require(try await company.ken.next(AsOfInput(), as: .localOwner).proposals.first)
        #expect(proposal.proposal.needs.map(\.title) == ["A price list"])
    }

    @Test func `every rule is printed with its outcome, and none blocks`() async throws {
        let proposal = try #require(try await company.ken.next(AsOfInput(), as: .localOwner).proposals.first)
        #expect(!proposal.proposal.filters.isEmpty)
        #expect(!proposal.proposal.isBlocked)
        for outcome in proposal.proposal.filters { #expect(!outcome.words.isEmpty, "\(outcome.filter)") }
    }

    @Test func `what is planned stands beside it`() async throws {
        let next = try await company.ken.next(AsOfInput(), as: .localOwner)
        #expect(next.upcoming.count == 2)
        #expect(next.held.isEmpty)
    }

    @Test func `one proposal for each account`() async throws {
        let next = try await DemonstrationWorld.shared().ken.next(AsOfInput(), as: .localOwner)
        let accounts = next.proposals.map(\.account)
        #expect(Set(accounts).count == accounts.count)
        #expect(accounts.count <= 10)
    }

    @Test func `questions are asked in words, never by their number`() async throws {
        let next = try await DemonstrationWorld.shared().ken.next(AsOfInput(), as: .localOwner)
        for question in next.proposals.flatMap(\.questions) {
            #expect(question.firstMatch(of: /Q\d{3}/) == nil, "\(question)")
            #expect(!question.isEmpty)
        }
    }
}
