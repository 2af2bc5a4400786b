extension GuardedCompany {
    /// The files about markets.
    static let marketTables = [
        "end_industry": """
        ken:end_industry,name,learned_on,visibility
        MILL,mills,D-400,
        EX,quagga industry,D-400,GUARDED
        """,
        "trend": """
        ken:trend,title,industries,dimension,horizons,magnitude,turns_on,learned_on,visibility
        T1,lots get small,MILL,small lots,twoYears,2,D+300,D-400,
        TX,quagga trend,MILL,quagga dimension,twoYears,2,D+300,D-400,GUARDED
        TY,quagga elsewhere,EX,quagga direction,twoYears,2,D+300,D-400,GUARDED
        """,
        "exposure": """
        ken:exposure,organisation,industry,share,from,claim,learned_on,visibility
        X1,LK,MILL,0.6,D-400,,D-400,
        XX,LK,EX,0.4,D-400,CX,D-400,GUARDED
        """,
        "roadmap_item": """
        ken:roadmap_item,owner,title,scope,status,disclosure,edition,dimension,bearing,effort,ready_on,claims,learned_on,visibility
        I1,LK,bigger looms,,planned,never,1,small lots,againstTrend,,D+200,R1,D-30,
        IX,LK,quagga item,quagga scope,planned,never,1,quagga dimension,againstTrend,2,D+200,CX,D-30,GUARDED
        IY,US,quagga ours,quagga new scope,building,directionalNDA,2,quagga dimension,withTrend,1,D+300,,D-200,GUARDED
        """,
        "roadmap_edition": """
        ken:roadmap_edition,item,from,title,scope,shown_until,status,disclosure,edition
        IY/1,IY,D-200,quagga was,quagga old scope,D+180,planned,directionalNDA,1
        IY/2,IY,D-28,quagga is,quagga new scope,D+300,building,directionalNDA,2
        """,
        "competitor": """
        ken:competitor,rival_of,name,kind,claims,learned_on,visibility
        V1,LK,Loom rental,direct,C1,D-30,
        VX,LK,quagga rival,direct,CX,D-30,GUARDED
        """,
        "differentiator_cell": """
        ken:differentiator_cell,competitor,attribute,relative,claims,learned_on,visibility
        D1,V1,time to change,2,C1,D-30,
        DX,V1,quagga attribute,2,CX,D-30,GUARDED
        """,
        "barrier_link": """
        ken:barrier_link,organisation,barrier,attribute,outcome,learned_on,visibility
        BX,LK,switchingCost,quagga attribute,quagga outcome,D-30,GUARDED
        """,
        "stance_observation": """
        ken:stance_observation,organisation,indicator,reading,gist,claims,observed_on,learned_on,visibility
        S1,LK,1,trails,always a year late,,D-30,D-30,
        SX,LK,2,trails,quagga stance,CX,D-30,D-30,GUARDED
        """,
        "first_view": """
        ken:first_view,organisation,by,sentence,reason,heading,taken_on,learned_on,visibility
        FX,LK,IN,quagga view,quagga because,diverging,D-30,D-30,GUARDED
        """,
        "heading_setting": """
        ken:heading_setting,organisation,alignment,stance,reason,by,set_on,learned_on,visibility
        HX,LX,diverging,catchingUp,quagga by hand,IN,D-30,D-30,GUARDED
        """,
        "outlook_call": """
        ken:outlook_call,caller,industries,dimension,horizons,statement,likelihood,confidence,dissent,tell_tales,called_on,review_on,learned_on,visibility
        OX,IN,MILL,quagga dimension,twoYears,quagga statement,0.8,high,quagga dissent,quagga tell-tale|look_by=D+90,D-10,D+170,D-10,GUARDED
        """,
        "admiralty_setting": """
        ken:admiralty_setting,evidence,letter,digit,reason,by,set_on,learned_on,visibility
        YX,E1,B,1,quagga mark,IN,D-9,D-9,GUARDED
        """,
        "resolution": """
        ken:resolution,claim,borne_out,resolved_on,reason,learned_on,visibility
        ZX,C1,yes,D-9,quagga resolution,D-9,GUARDED
        """,
    ]

    /// The files about meetings, disclosures, bets and work; the last one holds a row that is not taken.
    static let planTables = [
        "agenda": """
        ken:agenda,organisation,interaction,title,meeting_on,minutes,occasions,owner,invited,items,criteria,review_asked_on,reviewer,review_verdict,review_answered_on,review_reason,review_until,taken,actions,summary_sent_on,success,success_reason,our_talk_share,credibility,reason,learned_on,visibility
        GX,LK,TX,quagga agenda,D-10,60,executive;roadmap;painDiscovery,IN,MI;MX,quagga point|minutes=20|need=issue:IX|owner=PE;quagga pitch|advance=yes|minutes=70,quagga criterion|check=quagga check|theirs=yes,D-12,PE,delay,D-11,quagga review,D-5,reviewedBySales/D-11;held/D-10,quagga action|owner=IN|due=D-2,,partly,quagga success,0.7,quagga past work,quagga why,D-13,GUARDED
        GY,LK,TY,quagga next agenda,D+4,60,first;executive;painDiscovery,IN,MX,quagga vision|advance=yes|minutes=60,,,,,,,,,,,,,,,quagga need not first,D-9,GUARDED
        """,
        "expectation": """
        ken:expectation,organisation,people,use,not_promised,made_on,report_back_on,owner,learned_on,visibility
        UX,LK,MX,quagga use,quagga not promised,D-10,D+20,IN,D-10,GUARDED
        """,
        "disclosure": """
        ken:disclosure,item,version,status,shown_on,organisation,people,shown_by,channel,notice,questions,interaction,learned_on,visibility
        WX,IY,1,planned,D-30,LK,MX,IN,inPerson,no,quagga question,,D-30,GUARDED
        """,
        "bet": """
        ken:bet,kind,text,decided_on,item,asked_by,need_of,claims,learned_on,visibility
        BX,roadmapItem,quagga bet,D-20,IY,MX,LK,CX;CY,D-20,GUARDED
        """,
        "assumption": """
        ken:assumption,kind,text,organisation,question,stake,since,struck_on,struck_because,learned_on,visibility
        KX,trend,quagga assumption,LK,Q205,0.5,D-30,,,D-30,GUARDED
        KY,trend,quagga struck,LK,Q205,0.5,D-30,D-5,quagga because,D-30,GUARDED
        """,
        "work_item": """
        ken:work_item,title,points,requester,opened_on,done_on,learned_on,visibility
        JX,quagga work,8,MX,D-40,D-3,D-40,GUARDED
        """,
        "zz_refused": """
        ken:claim,question,organisation,value,gist,learned_on,visibility
        CN,Q213,NOBODY,element: quagga refused value,quagga refused row,D-10,GUARDED
        """,
    ]
}
