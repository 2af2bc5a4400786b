extension GuardedCompany {
    /// The files of feedback, touchpoints and work together.
    static let feedbackTables = [
        "theme": """
        ken:theme,name,phrases,owner,items,bets,rival_announced_on,rival,learned_on,visibility
        HT,Dust in the shed,shed dust;lint,IN,,,,,D-400,
        HX,quagga need,quagga phrase,IN,IY,BX,D+30,quagga maker,D-400,GUARDED
        """,
        "feedback_item": """
        ken:feedback_item,source,organisation,giver,label,received_on,text,language,corrections,owner,due_on,decision,told,told_back_on,interaction,learned_on,visibility
        F1,mail,LK,MI,componentDesigner,D-40,Shed dust gets everywhere,en,,,,,,,,D-40,
        F2,ticket,LK,OT,purchaser,D-25,Shed dust again,en,,IN,D+5,,,,,D-25,
        FX,note,LK,MX,componentDesigner,D-12,quagga words on shed dust,en,HX/yes/D-11/IN,IN,D+2,planned,quagga reply,D-9,TX,D-12,GUARDED
        FY,note,LK,MX,componentDesigner,D-10,quagga phrase and quagga lint,en,,PE,D+1,,,,,D-10,GUARDED
        """,
        "touchpoint": """
        ken:touchpoint,stage,wanted,experience,process,owner,learned_on,visibility
        TP,install,,felt easy/0.5/D-30,came on the day/0.9/D-30,IN,D-30,
        TX,support,quagga wanted,quagga felt/0.4/D-20,quagga done/0.9/D-20,IN,D-20,GUARDED
        """,
        "co_creation": """
        ken:co_creation,title,organisation,people,item,steps,given_up_on,given_up_because,learned_on,visibility
        WC,Looms without dust,LK,MI,,invited/D-90;framed/D-60,,,D-90,
        WX,quagga together,LK,MX,IY,invited/D-80,D-20,quagga ended,D-80,GUARDED
        """,
    ]
}
