extension GuardedCompany {
    /// The files about what customers answer of us, and how we see ourselves.
    static let mirrorTables = [
        "survey_wave": """
        ken:survey_wave,title,tool,from,until,asked,learned_on,visibility
        S1,Year,web form,D-60,D-30,20,D-60,
        SX,quagga survey,quagga tool,D-50,D-30,20,D-50,GUARDED
        """,
        "wave_answer": """
        ken:wave_answer,wave,question,score,organisation,person,answered_on,comment,learned_on,visibility
        W1,S1,recommend,9,LK,MI,D-40,fine looms,D-40,
        WX,S1,recommend,3,LK,OT,D-39,quagga comment,D-39,GUARDED
        WY,SX,satisfaction,1,LK,MX,D-39,quagga told elsewhere,D-39,GUARDED
        WZ,S1,ease,2,LX,,D-39,quagga ease,D-39,GUARDED
        """,
        "reference_agreement": """
        ken:reference_agreement,organisation,given_by,given_on,scope,uses,learned_on,visibility
        RX,LK,MI,D-90,quagga scope of a reference,D-20,D-90,GUARDED
        """,
        "renewal": """
        ken:renewal,organisation,decided_on,renewed,rival_quoted,rival,learned_on,visibility
        NX,LK,D-80,yes,yes,quagga quoted,D-80,GUARDED
        """,
        "cost_statement": """
        ken:cost_statement,from,until,acquisition,retention,margin,interest,learned_on,visibility
        OX,D-365,D0,777777.00 EUR,666666.00 EUR,0.4,0.1,D-1,GUARDED
        """,
        "poll_answer": """
        ken:poll_answer,by,text,named,named_inferred_from,answered_on,learned_on,visibility
        PX,IN,quagga is the customer,payer,quagga named,D-80,D-80,GUARDED
        """,
        "definition_verdict": """
        ken:definition_verdict,sentence,agreed,objections,decided_on,learned_on,visibility
        DX,quagga definition,IN,quagga objection|by=PE,D-70,D-70,GUARDED
        """,
        "self_assessment": """
        ken:self_assessment,by,marks,business,answered_on,learned_on,visibility
        AX,IN,1:4; 10:4,quagga business,D-60,D-60,GUARDED
        """,
        "review_record": """
        ken:review_record,title,held_on,items,attendees,stated_driver,learned_on,visibility
        VX,quagga review,D-25,quagga review item|driver=value|planned=20|actual=0|inferred_from=quagga line; quagga funnel|driver=sales|actual=60,product:2; sales:3,value,D-25,GUARDED
        """,
    ]
}
