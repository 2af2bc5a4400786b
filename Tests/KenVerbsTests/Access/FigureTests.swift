import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Figures made of words in confidence` {
    private let outsider = Caller(workspace: 1, person: nil, name: "outsider", role: .sales)

    /// What figures a reader is shown of the customer, without anybody's id.
    private func figures(_ company: GuardedCompany, as caller: Caller) async throws -> [String] {
        let view = try await company.ken.account(AccountInput(account: GuardedCompany.account), as: caller)
        let judgement = view.judgement
        let answers = view.ledger.flatMap { line in
            [
                "\(line.question) \(line.isAnswered) \(line.isContested) \(line.explanation?.score ?? -1)"
                    + " \(line.answers.compactMap(\.confidence))"
            ]
        }
        let people = view.people.map { "\($0.person.name) \($0.ties.map { "\($0.stage) \($0.depth)" })" }
        let radar = try await company.ken.radar(AsOfInput(), as: caller)
        let warnings = try await company.ken.warnings(WarningsInput(), as: caller)
        return answers + people + [
            "known \(view.mark.answered) of \(view.mark.questions), asked \(judgement.knowledge.asked)",
            "tiers \(judgement.tiers.map { "\($0.status) \($0.score.score ?? -1) \($0.coverage.value)" })",
            "market \(judgement.market.alignment.score ?? -9) \(judgement.market.stance.score ?? -9)",
            "renews \(judgement.renewsOn?.description ?? "not known")",
            "radar \(radar.findings.map(\.sentence.plain)) \(radar.accounts.map(\.answered))",
            "warnings \(warnings.lines.map { "\($0.subject.code) \($0.finding.explanation?.score ?? -1)" })",
        ]
    }

    /// The company without any answer or word that carries the marker.
    private func silent() async throws -> GuardedCompany {
        let kept = ["claim", "evidence"].map { name -> (String, String) in
            let rows = GuardedCompany.tables[name, default: ""].split(separator: "\n")
            return (name, rows.filter { !$0.contains(GuardedCompany.marker) }.joined(separator: "\n"))
        }
        let others = GuardedCompany.tables.filter {
            $0.key != "claim" && $0.key != "evidence" && $0.key != "zz_refused"
        }
        .mapValues { $0.replacing(/(CX;CY|CX)(?=,)/, with: "") }
        return try await GuardedCompany(others.merging(kept) { $1 })
    }

    @Test func `nothing moves for others by answers that too few gave in confidence`() async throws {
        let (told, silent) = (try await GuardedCompany(), try await silent())
        let (shown, expected) = (try await figures(told, as: outsider), try await figures(silent, as: outsider))
        for (shown, expected) in zip(shown, expected) { #expect(shown == expected) }
        #expect(shown.count == expected.count)
    }

    @Test func `they move for whoever was told`() async throws {
        let (told, silent) = (try await GuardedCompany(), try await silent())
        #expect(try await figures(told, as: .localOwner) != figures(silent, as: .localOwner))
    }

    @Test func `three independent sources hide who spoke, and then the figure counts without the words`() async throws {
        let claim = "\nCQ,Q205,LK,,element: quagga three,quagga all three,D-10,GUARDED"
        let evidence = ["MI", "OT", "MX"].map {
            "\nEQ\($0),CQ,talkAboutProblems,,\($0),IN,D-10,,quagga says \($0),D-10,GUARDED"
        }
        let company = try await GuardedCompany([
            "claim": GuardedCompany.tables["claim", default: ""] + claim,
            "evidence": GuardedCompany.tables["evidence", default: ""] + evidence.joined(),
        ])
        let view = try await company.ken.account(AccountInput(account: GuardedCompany.account), as: outsider)
        let line = try #require(view.ledger.first { $0.question.description == "Q205" })
        let hidden = line.answers.filter { $0.gist == nil && $0.confidence != nil }
        #expect(hidden.count == 1)
        let text = try view.wire
        #expect(GuardedCompany.leaks(in: text) == [])
    }
}
