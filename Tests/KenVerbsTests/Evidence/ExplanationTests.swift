import Foundation
import KenDomain
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Every score of the demonstration company` {
    let world: DemonstrationWorld

    init() async throws { world = try await DemonstrationWorld.shared() }

    /// Every explanation anywhere in a value, with where it stands.
    private func explanations(in value: Any, at path: String = "") -> [(path: String, explanation: Explanation)] {
        if let explanation = value as? Explanation { return [(path, explanation)] }
        return Mirror(reflecting: value).children.enumerated().flatMap { place, child in
            explanations(in: child.value, at: "\(path).\(child.label ?? "\(place)")")
        }
    }

    private func views(as caller: Caller = .localOwner) async throws -> [(
        name: String, view: Any, citations: Citations
    )] {
        let ken = world.ken
        let radar = try await ken.radar(AsOfInput(), as: caller)
        let warnings = try await ken.warnings(WarningsInput(), as: caller)
        var views: [(name: String, view: Any, citations: Citations)] = [
            ("radar", radar, radar.citations), ("warnings", warnings, warnings.citations),
            ("attention", try await ken.attention(AsOfInput(), as: caller), Citations()),
        ]
        for mark in radar.accounts {
            let input = AccountInput(account: mark.id.description)
            let account = try await ken.account(input, as: caller)
            views.append((mark.name, account, account.citations))
            for line in account.people {
                let person = try await ken.person(RecordInput(id: line.person.id), as: caller)
                views.append((line.person.name, person, person.citations))
            }
        }
        return views
    }

    @Test func `adds up from its terms`() async throws {
        var seen = 0
        for (name, view, _) in try await views() {
            for (path, explanation) in explanations(in: view) {
                guard let score = explanation.score, explanation.form != .rule, !explanation.terms.isEmpty else {
                    continue
                }
                seen += 1
                switch explanation.form {
                case .sum:
                    let sum = explanation.terms.reduce(0) { $0 + $1.contribution }
                    #expect(abs(sum - score) < 0.005, "\(name)\(path): \(explanation.title) \(sum) is not \(score)")
                case .geometricMean:
                    let product = explanation.terms.reduce(1) { $0 * $1.value }
                    let mean = pow(product, 1 / Double(explanation.terms.count))
                    #expect(abs(mean - score) < 1e-6, "\(name)\(path): \(explanation.title) \(mean) is not \(score)")
                case .rule: break
                }
            }
        }
        #expect(seen > 100)
    }

    @Test func `says under which policy it was made, and what it explains`() async throws {
        for (name, view, _) in try await views() {
            for (path, explanation) in explanations(in: view) {
                #expect(!explanation.title.isEmpty && explanation.policy == Policy().stamp, "\(name)\(path)")
            }
        }
    }

    @Test func `leads to records that its page can open, each with a title and words or a day`() async throws {
        var missing: Set<String> = []
        for (name, view, citations) in try await views() {
            let references: [Reference] =
                switch view {
                case let view as AccountView:
                    (view.findings + view.further).flatMap(\.references) + view.ledger.flatMap(\.references)
                        + view.judgement.tiers.flatMap(\.references) + (view.value?.explanation.references ?? [])
                        + view.judgement.market.alignment.explanation.references
                        + view.judgement.market.stance.explanation.references
                case let view as PersonView: view.knownBy.flatMap { $0.explanation?.references ?? [] }
                case let view as WarningsView: view.lines.flatMap(\.finding.references)
                case let view as RadarView: view.findings.flatMap(\.references)
                default: []
                }
            for reference in Set(references) {
                guard let citation = citations[reference] else {
                    missing.insert("\(name): \(reference)".replacing(/[0-9A-F-]{36}/, with: "…"))
                    continue
                }
                #expect(!citation.title.isEmpty, "\(name): \(reference)")
                if case .evidence = reference { #expect(citation.quote != nil, "\(name): \(citation.title)") }
            }
        }
        #expect(missing.sorted() == [])
    }
}
