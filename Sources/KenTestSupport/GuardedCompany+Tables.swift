extension GuardedCompany {
    /// The files, by the name of their kind. Rows whose last cell is GUARDED are protected; beside them stand a few open
    /// ones, for what is protected is seen best where something else is shown.
    package static let tables = [
        "organisation": """
        ken:organisation,name,kind,kind_inferred_from,domains,industry,makes,sells_to,country,key_customer,link,learned_on,visibility
        US,Nordlys Drives,ownCompany,,nordlys.example,,,,,,,D-900,
        LK,Larkspur Looms,account,,larkspur.example,textile machinery,looms,mills,,yes,,D-400,
        LX,Loom Export,account,quagga kind,export.example,quagga industry,quagga makes,quagga sells,quagga land,yes,https://quagga.example,D-400,GUARDED
        """,
        "product": """
        ken:product,name,form,core_job,learned_on,visibility
        FM,Fast drive,component,quagga job,D-900,GUARDED
        """,
        "person": """
        ken:person,name,mails,temperament,wants,leaves_on,learned_on,visibility
        IN,Ines Hoel,ines@nordlys.example,,,,D-900,
        PE,Per Dahl,per@nordlys.example,,,,D-900,
        MI,Mira Lund,mira@larkspur.example,Begin with the looms.,,,D-400,
        OT,Otto Lund,otto@larkspur.example,,,D+40,D-400,
        MX,Max Lind,max@larkspur.example,quagga temperament,quagga wants,,D-400,GUARDED
        """,
        "affiliation": """
        ken:affiliation,person,organisation,title,functions,functions_inferred_from,seniority,seniority_inferred_from,learned_on,visibility
        A1,IN,US,Product manager,product,,manager,,D-900,
        A2,PE,US,Sales manager,sales,,manager,,D-900,
        A3,MI,LK,Chief designer,engineering,,head,,D-400,
        A4,OT,LK,Buyer,procurement,,specialist,,D-400,
        AX,MX,LK,quagga title,engineering,quagga functions,head,quagga seniority,D-400,GUARDED
        """,
        "role": """
        ken:role,person,organisation,fact,answer,inferred_from,learned_on,visibility
        R1,IN,,employedByUs,yes,,D-900,
        R2,PE,,employedByUs,yes,,D-900,
        R3,MI,,designsItIn,yes,,D-400,
        R4,OT,,issuesOrder,yes,,D-400,
        RX,MX,,designsItIn,yes,quagga fact,D-400,GUARDED
        """,
        "interaction": """
        ken:interaction,date,kind,kind_inferred_from,minutes,initiator,organisations,participants,topics,topics_inferred_from,planned,level,title,gist,learned_on,visibility
        T1,D-30,visit,,60,us,LK,IN;MI,BAR:60,,,3,Visit to the loom hall,Mira showed the shed,D-30,
        T2,D-20,phone,,15,them,LK,PE;OT,PRI:15,,,0,Call about prices,Otto wants five per cent,D-20,
        T4,D+6,meeting,,60,us,LK,IN;PE;MI,,,,0,Half-year review,,D-5,
        TX,D-10,meal,quagga kind,90,us,LK,IN;MI;MX,CMP:90,quagga topics,CMP:60,3,quagga talk,quagga gist,D-10,GUARDED
        TY,D+4,meeting,quagga kind,60,us,LK,IN;MX,CMP:60,quagga topics,CMP:60,0,quagga meeting,quagga plan,D-10,GUARDED
        TZ,D-15,visit,,60,us,LX,IN,BAR:60,,,3,quagga export,quagga market,D-15,GUARDED
        """,
        "claim": """
        ken:claim,question,organisation,industry,value,gist,learned_on,visibility
        C1,Q205,LK,,element: style changes,Style changes cost them a day,D-30,
        M1,Q304,LX,MILL,trend: small lots/1/twoYears,lots get small,D-30,
        M2,Q304,LK,MILL,trend: small lots/1/twoYears,lots get small,D-30,
        R1,Q306,LK,,element: bigger looms,bigger looms,D-30,
        CX,Q213,LK,,element: quagga value,quagga claim,D-10,GUARDED
        CY,Q205,LK,,element: quagga barrier,quagga says,D-10,GUARDED
        CZ,Q108,LK,,text,quagga hurts,D-10,GUARDED
        CW,Q206,LK,,choice: quagga choice,quagga chosen,D-10,GUARDED
        CV,Q304,LK,MILL,trend: quagga dimension/1/twoYears,quagga trend claim,D-10,GUARDED
        CU,Q107,LK,,date: D+90,quagga contract,D-10,GUARDED
        """,
        "evidence": """
        ken:evidence,claim,source,contradicts,speaker,hearer,date,interaction,quote,learned_on,visibility
        E1,C1,talkAboutProblems,,MI,IN,D-30,T1,A change of style costs us the day.,D-30,
        E3,M1,observation,,MI,IN,D-30,,Ten metres and no more.,D-30,
        E4,R1,observation,,MI,IN,D-30,,The next loom is wider.,D-30,
        E5,R1,observation,,OT,PE,D-30,,Wider.,D-30,
        E6,M2,observation,,OT,PE,D-30,,We change daily.,D-30,
        EX,C1,talkAboutProblems,,MI,IN,D-10,TX,quagga beside an open claim,D-10,GUARDED
        EY,CX,talkAboutProblems,,MX,IN,D-10,TX,quagga quote,D-10,GUARDED
        EZ,CY,talkAboutProblems,,MX,IN,D-10,TX,quagga words,D-10,GUARDED
        EW,CZ,talkAboutProblems,,MX,IN,D-10,TX,quagga pain,D-10,GUARDED
        EV,CW,talkAboutProblems,yes,MX,IN,D-10,TX,quagga against,D-10,GUARDED
        EU,CV,observation,,MX,IN,D-10,TX,quagga observed,D-10,GUARDED
        ET,CU,talkAboutProblems,,MX,IN,D-10,TX,quagga until,D-10,
        """,
        "commitment": """
        ken:commitment,direction,organisation,people,owner,text,made_on,due_on,settlement,settled_on,interaction,learned_on,visibility
        K1,ours,LK,MI,IN,Drawings of the shed,D-30,D+5,,,T1,D-30,
        KW,ours,LK,OT,IN,quagga earlier promise,D-90,D-60,,,,D-90,GUARDED
        KX,ours,LK,MX,IN,quagga broken promise,D-90,D-40,,,TX,D-90,GUARDED
        KY,ours,LK,MX,IN,quagga open promise,D-10,D-2,,,TX,D-10,GUARDED
        KZ,theirs,LK,MX,IN,quagga promise of theirs,D-10,D+9,,,TX,D-10,GUARDED
        """,
        "pain": """
        ken:pain,organisation,theme,teller,hearer,date,text,urgent,report_back_by,decision,decision_reason,interaction,learned_on,visibility
        P1,LK,shed noise,MI,IN,D-60,The shed is loud,,,,,,D-60,
        PV,LK,quagga theme,MX,PE,D-80,quagga told first,yes,D-50,,,,D-80,GUARDED
        PW,LK,quagga theme,MX,IN,D-40,quagga told again,yes,D-30,,,,D-40,GUARDED
        PX,LK,quagga theme,MX,IN,D-10,quagga told last,yes,D-5,declined,quagga reason,TX,D-10,GUARDED
        PY,LK,quagga other,MX,IN,D-10,quagga once,,D-5,,,TX,D-10,GUARDED
        PZ,LK,shed noise,MX,IN,D-9,quagga shed,,,,,TX,D-9,GUARDED
        """,
        "issue": """
        ken:issue,organisation,title,severity,opened_on,learned_on,visibility
        IX,LK,quagga issue,1,D-8,D-8,GUARDED
        """,
        "access_request": """
        ken:access_request,organisation,requester,asked_of,wanted,asked_on,reply,replied_on,words,learned_on,visibility
        QX,LK,IN,PE,MX,D-50,refused,D-48,quagga refusal,D-50,GUARDED
        """,
        "non_disclosure": """
        ken:non_disclosure,organisation,from,until,learned_on,visibility
        NX,LK,D-300,D+300,D-300,GUARDED
        """,
        "deal": """
        ken:deal,organisation,name,amount,stages,closes_on,incumbent,note,people,learned_on,visibility
        DX,LK,quagga deal,50000.00 EUR,quagga stage/open/D-40,D+60,quagga incumbent,quagga note,OT,D-40,GUARDED
        DY,LX,quagga other deal,70000.00 EUR,quagga won/won/D-40,D-40,quagga before,quagga remark,,D-40,GUARDED
        """,
        "revenue": """
        ken:revenue,organisation,from,until,amount,dated_order,learned_on,visibility
        V1,LK,D-365,D0,120000.00 EUR,no,D0,
        VX,LX,D-365,D0,99000.00 EUR,no,D0,GUARDED
        """,
        "potential": """
        ken:potential,organisation,addressable,brand_marks,segment,segment_rank,territory,territory_rank,from,learned_on,visibility
        OX,LK,900000.00 EUR,recognisedName,quagga segment,1,quagga territory,1,D-90,D-90,GUARDED
        """,
    ].merging(marketTables) { $1 }.merging(planTables) { $1 }.merging(mirrorTables) { $1 }.merging(needTables) { $1 }
        .merging(feedbackTables) { $1 }
}
