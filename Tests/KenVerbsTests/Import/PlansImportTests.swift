import Foundation
import KenDomain
import KenStore
import KenTestSupport
import Testing

@testable import KenVerbs

@Suite struct `Plans and work, imported` {
    private static let tables = [
        "roadmap_item": """
        ken:roadmap_item,owner,title,dimension,bearing,status,disclosure,edition,learned_on
        R1,US,Safety module,safety,withTrend,planned,directionalNDA,1,D-300
        """,
        "issue": "ken:issue,organisation,title,severity,opened_on,learned_on\nI1,LK,Line stands,1,D-2,D-2",
        "agenda": """
        ken:agenda,organisation,interaction,title,meeting_on,minutes,occasions,owner,invited,items,criteria,review_asked_on,reviewer,taken,actions,learned_on
        G1,LK,T4,Half-year review,D+5,60,executive;roadmap,IN,MI;OT,Line stands|minutes=20|need=issue:I1|owner=PE;New drive|advance=yes|minutes=30,We know why|check=a cause|theirs=yes,D-6,PE,reviewedBySales/D-2,Send it|commitment=K1|due=D+9|owner=IN,D-6
        """,
        "expectation": """
        ken:expectation,organisation,agenda,people,use,not_promised,made_on,owner,learned_on
        X1,LK,G1,MI,We sort them,A date,D-6,IN,D-6
        """,
        "disclosure": """
        ken:disclosure,item,version,status,from,until,shown_on,organisation,people,shown_by,channel,notice,questions,learned_on
        D1,R1,1,planned,D+60,D+90,D-30,LK,MI,IN,inPerson,yes,When?,D-30
        """,
        "bet": """
        ken:bet,kind,text,decided_on,item,asked_by,need_of,claims,learned_on
        B1,roadmapItem,Mute the brake,D-20,R1,PE,LK,C1,D-20
        """,
        "work_item": """
        ken:work_item,title,points,requester,opened_on,done_on,learned_on
        W1,Mute it,8,MI,D-40,D-3,D-40
        """,
    ]

    @Test func `every kind of plan comes in, and goes out as it came`() async throws {
        let company = try await SmallCompany(Self.tables)
        let dossier = try #require(try await company.dossier())
        let agenda = try #require(dossier.agendas.first)
        #expect(agenda.items.map(\.need) == [.issue(try #require(dossier.issues.first?.id)), nil])
        #expect(agenda.actions.first?.commitment != nil)
        #expect(dossier.expectations.first?.reportBackOn == SmallCompany.day.adding(24))
        #expect(dossier.disclosures.map(\.questions) == [["When?"]])
        #expect(dossier.roadmap.map(\.item) == dossier.disclosures.map(\.item))
        #expect(dossier.bets.map(\.text) == ["Mute the brake"])
        #expect(dossier.workItems.map(\.points) == [8])
        let first = try await export(company.ken)
        let copy = try await Ken.fresh(on: SmallCompany.day)
        let names = try FileManager.default.contentsOfDirectory(atPath: first.path).sorted()
        let paths = names.map { first.appending(path: $0).path }
        let view = try await copy.importFiles(ImportInput(paths: paths), as: .localOwner)
        #expect(view.files.flatMap(\.refused).isEmpty)
        let second = try await export(copy)
        for name in names {
            let texts = try [first, second].map { try String(contentsOf: $0.appending(path: name), encoding: .utf8) }
            #expect(texts[0] == texts[1], "\(name)")
        }
    }

    @Test func `a tracker's requester joins by mail or by a name that only one person bears; others stay unknown`()
        async throws
    {
        let company = try await SmallCompany()
        let files = try SmallCompany.files([
            "jira": """
            Summary,Issue key,Issue Type,Reporter,Created,Resolved,Custom field (Story Points)
            By mail,A-1,Story,mira@larkspur.example,2025-12-01,,3
            By name,A-2,Story,Otto LUND,2025-12-02,,5
            By nobody,A-3,Story,Some Body,2025-12-03,,2
            """
        ])
        let view = try await company.ken.importFiles(ImportInput(paths: files), as: .localOwner)
        #expect(view.files.first?.recognisedAs == "Jira issues")
        let dossier = try #require(try await company.dossier())
        #expect(Set(dossier.workItems.map(\.title)) == ["By mail", "By name"])
        let all = try await company.ken.store.read { try $0.all(WorkItem.self) }
        #expect(all.filter { $0.requester == nil }.map(\.title) == ["By nobody"])
        let again = try await company.ken.importFiles(ImportInput(paths: files), as: .localOwner)
        #expect(again.files.first?.counts[.unchanged] == 3)
    }

    private func export(_ ken: Ken) async throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-plans-\(UUID().uuidString)")
        _ = try await ken.export(ExportInput(folder: folder.path), as: .localOwner)
        return folder
    }
}

extension SmallCompany {
    fileprivate func dossier() async throws -> Dossier? {
        try await ken.store.read { db in
            try db.dossier(of: try db.organisation(named: "Larkspur Looms").id, asOf: Self.day)
        }
    }
}
