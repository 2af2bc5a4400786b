import KenDomain
import KenStore
import KenTestSupport

@testable import KenVerbs

/// The small company with a market around its customer: two trends, end customers who speak of them, and a roadmap.
enum MarketCompany {
    static let tables = [
        "end_industry": """
        ken:end_industry,name,learned_on
        MILL,mills,D-400
        """,
        "market_organisations": """
        ken:organisation,name,kind,learned_on
        W1,Weaver One,endCustomer,D-300
        W2,Weaver Two,account,D-300
        W3,Weaver Three,account,D-300
        """,
        "market_people": """
        ken:person,name,mails,learned_on
        P1,Ada One,ada@one.example,D-300
        P2,Bea Two,bea@two.example,D-300
        P3,Cy Three,cy@three.example,D-300
        """,
        "market_affiliations": """
        ken:affiliation,person,organisation,title,functions,seniority,learned_on
        B1,P1,W1,Head,engineering,head,D-300
        B2,P2,W2,Head,engineering,head,D-300
        B3,P3,W3,Head,engineering,head,D-300
        """,
        "market_claims": """
        ken:claim,question,organisation,industry,value,gist,learned_on
        M1,Q304,W1,MILL,trend: small lots/1/twoYears,lots get small,D-30
        M2,Q304,W2,MILL,trend: small lots/1/twoYears,lots get small,D-30
        M3,Q304,W1,MILL,trend: less water/1/twoYears,water runs short,D-30
        M4,Q304,W3,MILL,trend: less water/1/twoYears,water runs short,D-30
        R1,Q306,LK,,element: bigger looms,bigger looms,D-30
        """,
        "market_evidence": """
        ken:evidence,claim,source,speaker,hearer,date,quote,learned_on
        N1,M1,observation,P1,IN,D-30,Ten metres and no more.,D-30
        N2,M2,observation,P2,IN,D-30,We change daily.,D-30
        N3,M3,observation,P1,IN,D-30,The river is low.,D-30
        N4,M4,observation,P3,IN,D-30,We pay for water.,D-30
        N5,R1,observation,MI,IN,D-30,The next loom is wider.,D-30
        N6,R1,observation,OT,PE,D-30,Wider.,D-30
        """,
        "trend": """
        ken:trend,title,industries,dimension,horizons,magnitude,turns_on,learned_on
        T1,lots get small,MILL,small lots,twoYears,2,D+300,D-400
        T2,water runs short,MILL,less water,twoYears,1,D+300,D-400
        """,
        "exposure": """
        ken:exposure,organisation,industry,share,from,learned_on
        X1,LK,MILL,0.8,D-400,D-400
        """,
        "roadmap_item": """
        ken:roadmap_item,owner,title,scope,shown_until,status,disclosure,edition,dimension,bearing,ready_on,claims,learned_on
        I1,LK,bigger looms,,,planned,never,1,small lots,againstTrend,D+200,R1,D-30
        I2,US,quiet drive,hum below 40 dB,D+300,building,directionalNDA,2,,withTrend,D+300,,D-200
        """,
        "roadmap_edition": """
        ken:roadmap_edition,item,from,title,scope,shown_until,status,disclosure,edition
        I2/1,I2,D-200,quiet drive,hum below 50 dB,D+180,planned,directionalNDA,1
        I2/2,I2,D-28,quiet drive,hum below 40 dB,D+300,building,directionalNDA,2
        """,
        "competitor": """
        ken:competitor,rival_of,name,kind,claims,learned_on
        V1,LK,Loom rental,alternativeExperience,C1,D-30
        """,
        "differentiator_cell": """
        ken:differentiator_cell,competitor,attribute,relative,claims,learned_on
        D1,V1,time to change,2,C1,D-30
        """,
        "stance": """
        ken:stance_observation,organisation,indicator,reading,gist,claims,observed_on
        S1,LK,1,trails,always a year late,,D-30
        S2,LK,2,trails,in no committee,,D-30
        S3,LK,6,trails,rentals replace them,R1,D-30
        """,
        "first_view": """
        ken:first_view,organisation,by,sentence,reason,heading,taken_on
        F1,LK,IN,They build past their mills.,a visit,diverging,D-30
        """,
        "call": """
        ken:outlook_call,caller,industries,dimension,horizons,statement,likelihood,confidence,tell_tales,called_on,review_on
        O1,IN,MILL,small lots,twoYears,lots get small,0.8,high,a mill sells its wide looms|look_by=D+90,D-10,D+170
        """,
    ]

    static func make() async throws -> SmallCompany { try await SmallCompany(tables) }
}
