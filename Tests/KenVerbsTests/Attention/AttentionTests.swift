import KenTestSupport
import Testing

@testable import KenDomain
@testable import KenVerbs

@Suite struct `Whom our effort goes to` {
    private static let products = """
        ken:product,name,form,core_job,learned_on
        FD,Shed drive,component,lift a shed,D-900
        """
    private static let work = """
        ken:work_item,title,points,requester,product,opened_on,done_on,learned_on
        W1,Mute it,8,OT,FD,D-40,D-3,D-40
        W2,A second plug,5,MI,,D-30,,D-30
        W3,Tidy up,,,,D-30,,D-30
        """

    private func view(of tables: [String: String]) async throws -> AttentionView {
        let company = try await SmallCompany(["products": Self.products].merging(tables) { $1 })
        return try await company.ken.attention(AsOfInput(), as: .localOwner)
    }

    @Test func `is told in three currencies, each with shares that add up to one`() async throws {
        let view = try await view(of: ["work": Self.work])
        #expect(view.attention.map(\.currency) == [.contactMinutes, .developmentPoints, .evidenceItems])
        for attention in view.attention {
            #expect(abs(attention.parts.reduce(0) { $0 + $1.share } - 1) < 1e-9)
            let sum = attention.explanation.terms.reduce(0) { $0 + $1.contribution }
            #expect(abs(sum - (attention.primaryShare ?? 0)) < 1e-9)
        }
        // Sixty minutes and ninety with the designer, fifteen with the buyer.
        #expect(view.attention[0].parts.map(\.label) == [.componentDesigner, .purchaser])
        #expect(view.attention[0].parts.map(\.amount) == [150, 15])
        #expect(view.attention[1].parts.map(\.amount) == [8, 5])
    }

    @Test func `W-CUST-02 is raised where others got as much, and stands among the company's warnings`() async throws {
        let company = try await SmallCompany(["products": Self.products, "work": Self.work])
        let codes = try await company.ken.standing(asOf: SmallCompany.day, policy: Policy()).portfolio.warnings.map(
            \.code)
        #expect(codes.filter { $0 == .othersComeFirst }.count == 1)
        let view = try await company.ken.attention(AsOfInput(), as: .localOwner)
        #expect(view.findings.contains { $0.code == .othersComeFirst })
    }

    @Test func `W-CUST-10 nobody was asked what the end user's job is`() async throws {
        let view = try await view(of: [:])
        #expect(view.products.map(\.name) == ["Shed drive"])
        #expect(view.products.first?.primary.count == 1)
        #expect(view.products.first?.met.count == 1)
        #expect(view.findings.contains { $0.code == .endUserJobUnknown })
        #expect(!view.findings.contains { $0.code == .primaryNotMet })
    }

    @Test func `a share opens to conversations, work and words, and names nobody`() async throws {
        let view = try await view(of: ["work": Self.work])
        for part in view.attention.flatMap(\.parts) {
            #expect(view.citations.of(part.evidence).count == part.evidence.count)
            #expect(!part.evidence.isEmpty)
        }
        let wire = try view.wire
        for name in ["Ines", "Per Dahl", "Mira Lund", "Otto Lund"] { #expect(!wire.contains("\"\(name)"), "\(name)") }
        let persons = view.attention.flatMap(\.parts).flatMap(\.evidence) + view.findings.flatMap(\.references)
        #expect(!persons.contains { if case .person = $0 { true } else { false } })
    }

    @Test func `a conversation in confidence counts, and its words are for its circle alone`() async throws {
        let company = try await SmallCompany.shared()
        let outside = try await company.ken.attention(AsOfInput(), as: try await company.colleague("Per Dahl"))
        #expect(outside.attention[0].parts.map(\.amount) == [150, 15])
        #expect(!(try outside.wire.contains("supper beside the mill")))
        let inside = try await company.ken.attention(AsOfInput(), as: try await company.colleague("Ines Hoel"))
        #expect(try inside.wire.contains("supper beside the mill"))
    }

    @Test func `12.13 point 9: contact goes to designers, development to partners first`() async throws {
        let ken = try await DemonstrationWorld.shared().ken
        let view = try await ken.attention(AsOfInput(), as: .localOwner)
        #expect(view.attention[0].parts.first?.label == .componentDesigner)
        #expect(view.attention[0].ahead.isEmpty)
        #expect(!view.attention[1].ahead.isEmpty)
        #expect(view.findings.contains { $0.code == .othersComeFirst })
        let shares = view.attention[0].parts.map { Numerics.rounded($0.share * 100, places: 1) }
        #expect(shares == [60.6, 12.9, 12.2, 5.9, 3.5, 3.2, 1.8])
        #expect(view.attention[1].parts.map { Numerics.rounded($0.share * 100, places: 1) } == [34, 26, 22, 18])
    }

    @Test func `without records nothing is claimed`() async throws {
        let view = try await Ken.fresh(on: SmallCompany.day).attention(AsOfInput(), as: .localOwner)
        #expect(view.attention.map(\.primaryShare) == [nil, nil, nil])
        #expect(view.findings.isEmpty)
    }
}
