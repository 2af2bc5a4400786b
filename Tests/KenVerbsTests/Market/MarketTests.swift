import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `The market of a customer` {
    @Test func `is judged from words heard elsewhere and the customer's own roadmap`() async throws {
        let company = try await MarketCompany.make()
        let market = try await company.account().judgement.market
        #expect(market.alignment.lines.map(\.title) == ["lots get small", "water runs short"])
        #expect(market.alignment.lines.allSatisfy { $0.confidence >= 0.4 })
        #expect(market.alignment.lines.map(\.position.value) == [-1, -0.5])
        #expect(market.heading.shown == .diverging)
        #expect(market.stanceHeading.shown == .catchingUp)
        #expect(market.bucket == .hedge)
        #expect(market.competitors.rows.map(\.name) == ["Loom rental"])
        #expect(market.alignment.lines[0].call != nil)
    }

    @Test func `is unknown, and costs one query, where no trend is on record`() async throws {
        let company = try await SmallCompany.shared()
        #expect(try await company.ken.market(asOf: SmallCompany.day, policy: Policy()) == nil)
        #expect(try await company.account().judgement.market.heading.shown == .unknown)
    }

    @Test func `stands in the judgements that are kept, and follows words heard elsewhere`() async throws {
        let company = try await MarketCompany.make()
        try await company.ken.refresh()
        #expect(try await kept(company).heading.shown == .diverging)
        let evidence = """
            ken:evidence,claim,source,speaker,hearer,date,contradicts,learned_on
            Z1,M3,observation,P2,IN,D-1,yes,D-1
            Z2,M3,observation,P3,IN,D-1,yes,D-1
            Z3,M1,observation,P3,IN,D-1,yes,D-1
            """
        let paths = try SmallCompany.files(["evidence": evidence])
        _ = try await company.ken.importFiles(ImportInput(paths: paths, day0: SmallCompany.day), as: .localOwner)
        try await company.ken.refresh()
        let touched = try await kept(company)
        _ = try await company.ken.recompute()
        #expect(try await kept(company) == touched)
        #expect(touched.heading.shown == .unknown)
    }

    @Test func `words in confidence move the page of their circle alone, and no kept judgement`() async throws {
        var tables = MarketCompany.tables
        tables["market_evidence"] = """
            ken:evidence,claim,source,speaker,hearer,date,learned_on,visibility
            N3,M3,observation,P1,IN,D-30,D-30,inConfidence: IN
            N4,M4,observation,P3,IN,D-30,D-30,inConfidence: IN
            """
        let company = try await SmallCompany(tables)
        try await company.ken.refresh()
        let ines = try await company.colleague("Ines Hoel"), per = try await company.colleague("Per Dahl")
        #expect(try await kept(company).sureness(of: "water runs short") == 0)
        #expect(try await company.account(as: per).judgement.market.sureness(of: "water runs short") == 0)
        let own = try await company.account(as: ines).judgement.market.sureness(of: "water runs short")
        #expect(try #require(own) > 0.4)
    }

    @Test func `is read once for one state of the records`() async throws {
        let company = try await MarketCompany.make()
        let basis = try await company.ken.standing(asOf: SmallCompany.day, policy: Policy()).basis
        #expect(company.ken.markets.value(basis) != nil)
        var later = basis
        later.change += 1
        #expect(company.ken.markets.value(later) == nil)
    }

    @Test func `past editions of an item come in with its file`() async throws {
        let company = try await MarketCompany.make()
        let histories = try await company.ken.store.read { db in
            try db.roadmapHistories(of: db.all(RoadmapItem.self).map(\.id), asOf: SmallCompany.day)
        }
        let drive = try #require(histories.values.first { $0.versions.last?.title == "quiet drive" })
        #expect(drive.versions.map(\.from) == [-200, -28].map { SmallCompany.day.adding($0) })
        #expect(drive.versions.map(\.version) == [1, 2])
        #expect(drive.versions.map(\.scope) == ["hum below 50 dB", "hum below 40 dB"])
    }

    @Test func `everything on record of it goes out and comes in the same`() async throws {
        let company = try await MarketCompany.make()
        let folders = (0..<2).map { _ in
            FileManager.default.temporaryDirectory.appending(path: "ken-market-\(UUID().uuidString)")
        }
        let first = try await company.ken.export(ExportInput(folder: folders[0].path), as: .localOwner)
        let copy = try await Ken.fresh(on: SmallCompany.day)
        let view = try await copy.importFiles(
            ImportInput(paths: first.files.map { folders[0].appending(path: $0.name).path }), as: .localOwner)
        #expect(view.files.flatMap(\.refused).isEmpty)
        let second = try await copy.export(ExportInput(folder: folders[1].path), as: .localOwner)
        #expect(first.files.map(\.name) == second.files.map(\.name))
        #expect(Set(first.files.map(\.name)).isSuperset(of: ["trend.csv", "roadmap_edition.csv", "outlook_call.csv"]))
        for file in first.files {
            let texts = try folders.map { try String(contentsOf: $0.appending(path: file.name), encoding: .utf8) }
            #expect(texts[0] == texts[1], "\(file.name)")
        }
    }

    @Test func `goes whole when its import is taken back`() async throws {
        let company = try await MarketCompany.make()
        let done = try #require(try await company.ken.imports(as: .localOwner).first)
        let view = try await company.ken.undoImport(UndoInput(importID: done.id), as: .localOwner)
        #expect(view.kept.isEmpty)
        #expect(try await company.ken.store.read { try $0.all(RoadmapItem.self).isEmpty && $0.all(Trend.self).isEmpty })
    }

    private func kept(_ company: SmallCompany) async throws -> MarketJudgement {
        let standing = try await company.ken.standing(asOf: SmallCompany.day, policy: Policy())
        let found = standing.judgements.values.first { $0.name == "Larkspur Looms" }
        return try #require(found).market
    }
}

extension MarketJudgement {
    fileprivate func sureness(of title: String) -> Double? {
        alignment.lines.first { $0.title == title }?.confidence
    }
}
