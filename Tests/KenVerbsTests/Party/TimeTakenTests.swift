import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `How much of somebody's time we have taken` {
    private func time(of name: String, in company: SmallCompany) async throws -> PersonView.TimeTaken? {
        let id = try await company.person(name)
        return try await company.ken.person(RecordInput(id: id), as: .localOwner).time
    }

    @Test func `is said in words, and opens to the talks we asked for`() async throws {
        let time = try #require(try await time(of: "Mira Lund", in: .shared()))
        #expect(time.words == "We have asked for little of their time lately; there is room for a talk.")
        #expect(time.explanation.terms.count == 2)
        // An hour thirty days ago, and a meal of ninety minutes ten days ago.
        #expect(abs((time.explanation.score ?? 0) - (0.5 + 0.75 * 0.7937)) < 0.001)
    }

    @Test func `counts nothing that they asked for`() async throws {
        let time = try #require(try await time(of: "Otto Lund", in: .shared()))
        #expect(time.words == "We have asked for none of their time lately.")
    }

    @Test func `is nothing to say of a colleague`() async throws {
        #expect(try await time(of: "Ines Hoel", in: .shared()) == nil)
    }

    @Test func `used up, says how long to leave them alone`() async throws {
        let company = try await SmallCompany([
            "interactions": """
            ken:interaction,date,kind,minutes,initiator,organisations,participants,level,title,learned_on
            T1,D-1,workshop,240,us,LK,IN;MI,0,Workshop,D-1
            """,
            "claims": "", "evidence": "", "commitments": "", "pains": "",
        ])
        let time = try #require(try await time(of: "Mira Lund", in: company))
        #expect(time.words == "We have asked for much of their time lately; leave them alone for three weeks.")
    }
}
