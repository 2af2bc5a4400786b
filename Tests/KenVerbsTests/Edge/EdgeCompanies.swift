import KenDomain
import KenImport
import KenTestSupport

@testable import KenVerbs

/// Companies of which nearly nothing is known, or what is known is odd.
enum EdgeCompany: String, CaseIterable, Sendable {
    case noData, onePerson, oneContradictoryClaim, eventsInTheFuture, roadmapWithoutDays, threeEndIndustries

    /// The files it is made of; what stands in none of them is not known.
    private var tables: [String: String] {
        let bare = ["organisations": Self.organisations]
        switch self {
        case .noData: return [:]
        case .onePerson: return bare.merging(Self.people) { $1 }
        case .oneContradictoryClaim:
            return bare.merging(Self.people) { $1 }.merging([
                "claims": "ken:claim,question,organisation,value,gist,learned_on\nC1,Q205,LK,element: dust,Dust,D-9",
                "evidence": """
                ken:evidence,claim,source,contradicts,speaker,hearer,date,quote,learned_on
                E1,C1,talkAboutProblems,yes,MI,IN,D-9,No dust here.,D-9
                """,
            ]) { $1 }
        case .eventsInTheFuture:
            return bare.merging(Self.people) { $1 }.merging(Self.future) { $1 }
        case .roadmapWithoutDays:
            return MarketCompany.tables.merging([
                "roadmap_item": """
                ken:roadmap_item,owner,title,status,disclosure,edition,dimension,bearing,claims,learned_on
                I1,LK,bigger looms,planned,never,1,small lots,withTrend,R1,D-30
                I2,US,quiet drive,building,directionalNDA,1,,withTrend,,D-200
                """,
                "roadmap_edition": "",
            ]) { $1 }
        case .threeEndIndustries:
            return MarketCompany.tables.merging([
                "end_industry":
                    "ken:end_industry,name,learned_on\nMILL,mills,D-400\nHOME,homes,D-400\nWARD,wards,D-400",
                "exposure": """
                ken:exposure,organisation,industry,share,from,learned_on
                X1,LK,MILL,0.5,D-400,D-400
                X2,LK,HOME,,D-400,D-400
                X3,LK,WARD,0.2,D-400,D-400
                """,
            ]) { $1 }
        }
    }

    private static let organisations = """
        ken:organisation,name,kind,domains,learned_on
        US,Nordlys Drives,ownCompany,nordlys.example,D-900
        LK,Larkspur Looms,account,larkspur.example,D-400
        """

    private static let people = [
        "people":
            "ken:person,name,mails,learned_on\nIN,Ines Hoel,ines@nordlys.example,D-900\nMI,Mira Lund,m@larkspur.example,D-90",
        "affiliations": """
        ken:affiliation,person,organisation,title,functions,seniority,learned_on
        A1,IN,US,Product manager,product,manager,D-900
        A3,MI,LK,Chief designer,engineering,head,D-90
        """,
    ]

    private static let future = [
        "interactions": """
        ken:interaction,date,kind,minutes,organisations,participants,topics,level,title,learned_on
        T1,D+30,visit,60,LK,IN;MI,BAR:60,3,Visit to come,D0
        """,
        "commitments": """
        ken:commitment,direction,organisation,people,owner,text,made_on,due_on,learned_on
        K1,ours,LK,MI,IN,A drive,D+3,D+40,D0
        """,
        "pains": "ken:pain,organisation,theme,teller,hearer,date,text,learned_on\nP1,LK,noise,MI,IN,D+4,Loud,D0",
        "deals": """
        ken:deal,organisation,name,amount,stages,learned_on
        L1,LK,Drives,50000.00 EUR,offered/open/D+9,D0
        """,
        "revenue":
            "ken:revenue,organisation,from,until,amount,dated_order,learned_on\nV1,LK,D+10,D+365,1200.00 EUR,no,D0",
        "agenda": """
        ken:agenda,organisation,interaction,title,meeting_on,minutes,occasions,owner,invited,learned_on
        G1,LK,T1,First talk,D+30,60,first,IN,MI,D0
        """,
    ]

    /// The company in a data directory of its own.
    func make() async throws -> Ken {
        switch self {
        case .noData: return try await Ken.fresh(on: SmallCompany.day)
        case .roadmapWithoutDays, .threeEndIndustries: return try await SmallCompany(tables).ken
        case .onePerson, .oneContradictoryClaim, .eventsInTheFuture:
            let ken = try await Ken.fresh(on: SmallCompany.day)
            let view = try await ken.importFiles(
                ImportInput(paths: try SmallCompany.files(tables), day0: SmallCompany.day), as: .localOwner)
            let refused = view.files.flatMap(\.refused).map(\.reason)
            guard refused.isEmpty else { throw Refusal.conflict(refused.joined(separator: "\n")) }
            return ken
        }
    }
}
