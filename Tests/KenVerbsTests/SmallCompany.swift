import Foundation
import KenDomain
import KenImport
import KenStore
import KenTestSupport

@testable import KenVerbs

/// A company with one customer, written in Ken's own files; what Ines heard in confidence stands beside the rest.
struct SmallCompany: Sendable {
    let ken: Ken

    /// The day that `D0` means.
    static let day = Day.demonstration

    /// The words that only Ines may read, each from another kind of record.
    static let secrets = [
        "supper beside the mill", "orders fell by half", "takeover by a rival", "never name the buyer",
        "nightly shutdowns",
        "night shift", "we cannot pay the bank", "told over the dessert", "signing at the notary",
    ]

    static let tables = [
        "organisations": """
        ken:organisation,name,kind,domains,industry,makes,sells_to,learned_on
        US,Nordlys Drives,ownCompany,nordlys.example,,,,D-900
        LK,Larkspur Looms,account,larkspur.example,textile machinery,looms,mills,D-400
        LP,Lark Pumps,prospect,larkpumps.example,,,,D-90
        """,
        "people": """
        ken:person,name,mails,temperament,leaves_on,learned_on
        IN,Ines Hoel,ines@nordlys.example,,,D-900
        PE,Per Dahl,per@nordlys.example,,,D-900
        MI,Mira Lund,mira@larkspur.example,Begin with the looms.,,D-400
        OT,Otto Lund,otto@larkspur.example,,D+40,D-400
        """,
        "affiliations": """
        ken:affiliation,person,organisation,title,functions,seniority,learned_on
        A1,IN,US,Product manager,product,manager,D-900
        A2,PE,US,Sales manager,sales,manager,D-900
        A3,MI,LK,Chief designer,engineering,head,D-400
        A4,OT,LK,Buyer,procurement,specialist,D-400
        """,
        "roles": """
        ken:role,person,organisation,fact,answer,learned_on
        R1,IN,,employedByUs,yes,D-900
        R2,PE,,employedByUs,yes,D-900
        R3,MI,,designsItIn,yes,D-400
        R4,OT,,issuesOrder,yes,D-400
        """,
        "interactions": """
        ken:interaction,date,kind,minutes,initiator,organisations,participants,topics,level,title,gist,learned_on,visibility
        T1,D-30,visit,60,us,LK,IN;MI,BAR:60,3,Visit to the loom hall,Mira showed the shed,D-30,
        T2,D-20,phone,15,them,LK,PE;OT,PRI:15,0,Call about prices,Otto wants five per cent,D-20,
        T3,D-10,meal,90,us,LK,IN;MI,CMP:90,3,supper beside the mill,orders fell by half,D-10,inConfidence: IN
        T4,D+5,meeting,60,us,LK,IN;PE;MI,,0,Half-year review,,D-5,
        T5,D+8,meeting,60,us,LK,IN;MI,,0,signing at the notary,,D-5,inConfidence: IN
        """,
        "claims": """
        ken:claim,question,organisation,value,gist,learned_on,visibility
        C1,Q205,LK,element: style changes,Style changes cost them a day,D-30,
        C2,Q213,LK,text,takeover by a rival,D-10,inConfidence: IN
        """,
        "evidence": """
        ken:evidence,claim,source,speaker,hearer,date,interaction,quote,learned_on,visibility
        E1,C1,talkAboutProblems,MI,IN,D-30,T1,A change of style costs us the day.,D-30,
        E2,C1,talkAboutProblems,MI,IN,D-10,T3,told over the dessert,D-10,inConfidence: IN
        E3,C2,talkAboutProblems,MI,IN,D-10,T3,we cannot pay the bank,D-10,inConfidence: IN
        """,
        "commitments": """
        ken:commitment,direction,organisation,people,owner,text,made_on,due_on,settlement,settled_on,interaction,learned_on,visibility
        K1,ours,LK,MI,IN,Drawings of the shed,D-30,D+5,,,T1,D-30,
        K2,ours,LK,OT,PE,A price list,D-90,D-40,,,,D-90,
        K3,ours,LK,MI,IN,A spare drive,D-90,D-50,done,D-55,,D-90,
        K4,ours,LK,MI,IN,A test report,D-120,D-80,done,D-70,,D-120,
        K5,theirs,LK,MI,IN,Readings from two looms,D-30,D-3,,,T1,D-30,
        K6,ours,LK,MI,IN,A visit in spring,D-60,D-5,renegotiated,D-15,,D-60,
        K7,ours,LK,MI,IN,never name the buyer,D-10,,,,T3,D-10,inConfidence: IN
        """,
        "pains": """
        ken:pain,organisation,theme,teller,hearer,date,text,resolved_on,interaction,learned_on,visibility
        P1,LK,shed noise,MI,IN,D-60,The shed is loud,,,D-60,
        P2,LK,shed noise,OT,PE,D-20,As loud as ever,,T2,D-20,
        P3,LK,late parts,OT,PE,D-200,Parts came late,D-150,,D-200,
        P4,LK,night shift,MI,IN,D-10,nightly shutdowns,,T3,D-10,inConfidence: IN
        """,
        "deals": """
        ken:deal,organisation,name,amount,stages,people,learned_on
        L1,LK,Shed drives,50000.00 EUR,offered/open/D-40,OT,D-40
        """,
        "revenue": """
        ken:revenue,organisation,from,until,amount,dated_order,learned_on
        V1,LK,D-365,D0,120000.00 EUR,no,D0
        """,
    ]

    /// A company of these tables; those given replace the usual ones, an empty text leaves one out.
    init(_ changed: [String: String] = [:], on day: Day = SmallCompany.day) async throws {
        ken = try await Ken.fresh(on: day)
        let texts = Self.tables.merging(changed) { $1 }.filter { !$0.value.isEmpty }
        let view = try await ken.importFiles(
            ImportInput(paths: try Self.files(texts), day0: Self.day), as: .localOwner)
        let refused = view.files.flatMap(\.refused).map(\.reason)
        guard refused.isEmpty else { throw Refusal.conflict(refused.joined(separator: "\n")) }
    }

    private static let loaded = Task { try await SmallCompany() }

    /// The usual company, imported once for all tests that only read it.
    static func shared() async throws -> SmallCompany { try await loaded.value }

    /// Texts as files in a folder of their own.
    static func files(_ texts: [String: String]) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-company-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try texts.sorted { $0.key < $1.key }.map { name, text in
            let file = folder.appending(path: "\(name).csv")
            try Data((text + "\n").utf8).write(to: file)
            return file.path
        }
    }

    func account(_ name: String = "Larkspur Looms", asOf: Day? = nil, as caller: Caller = .localOwner) async throws
        -> AccountView
    {
        try await ken.account(AccountInput(account: name, asOf: asOf), as: caller)
    }

    func brief(as caller: Caller = .localOwner) async throws -> BriefView {
        try await ken.brief(AccountInput(account: "Larkspur Looms"), as: caller)
    }

    func log(_ body: String, head: String = "with: Mira", keeps: Bool = true) async throws -> NoteView {
        let text = "---\naccount: Larkspur Looms\n\(head)\n---\n\(body)"
        return try await ken.log(NoteInput(text: text, keeps: keeps), as: .localOwner)
    }

    /// How many changes were written so far.
    func changes() async throws -> Int64 { try await ken.store.read { db in try db.lastChange() } }

    /// The id of a person of theirs or ours by name.
    func person(_ name: String) async throws -> Person.ID {
        let view = try await account()
        let everyone = view.people.map(\.person) + view.ours
        guard let mark = everyone.first(where: { $0.name == name }) else { throw Refusal.notFound(name) }
        return mark.id
    }

    /// A talk by its title.
    func talk(_ title: String) async throws -> Interaction.ID {
        let view = try await account()
        let all = view.timeline.map { ($0.title, $0.id) } + view.upcoming.map { ($0.title, $0.id) }
        guard let found = all.first(where: { $0.0 == title }) else { throw Refusal.notFound(title) }
        return found.1
    }

    /// A colleague who may do what a salesperson may.
    func colleague(_ name: String) async throws -> Caller {
        Caller(workspace: 1, person: try await person(name), name: name, role: .sales)
    }
}

extension Caller {
    /// Somebody who may read what everybody may.
    static let reader = Caller(workspace: 1, person: nil, name: "reader", role: .viewer)
}

extension Encodable {
    /// The answer as it goes over the wire.
    var wire: String { get throws { String(decoding: try JSONEncoder.wire.encode(self), as: UTF8.self) } }
}

extension String {
    /// Where two texts first differ, with what stands around the place in each; nil when they are the same.
    func difference(from other: String) -> String? {
        guard self != other else { return nil }
        let place = zip(self, other).prefix { $0 == $1 }.count
        let parts = [self, other].map { String($0.dropFirst(max(0, place - 120)).prefix(200)) }
        return parts.joined(separator: "\n")
    }
}
