extension GuardedCompany {
    /// The files about needs and research.
    static let needTables = [
        "job": """
        ken:job,holder,product,statement,evidence,learned_on,visibility
        JO,primary,FM,change the style of a loom,,D-40,
        JX,primary,FM,quagga job,EX,D-40,GUARDED
        JI,installer,,quagga installer's job,,D-40,GUARDED
        """,
        "job_step": """
        ken:job_step,job,kind,text,place,learned_on,visibility
        JO1,JO,confirm,see that the style is right,,D-40,
        JO2,JO,execute,quagga step,,D-40,GUARDED
        JX1,JX,define,quagga step of a job,,D-40,GUARDED
        """,
        "outcome": """
        ken:outcome,step,statement,evidence,claims,commitments,bets,learned_on,visibility
        OU,JO1,Minimize the time it takes to see that the style is right,EX,CX,,BX,D-40,
        OX,JO1,quagga outcome,EX,CX,,BX,D-40,GUARDED
        OY,JO2,quagga outcome of a step,,,,,D-40,GUARDED
        """,
        "survey": """
        ken:survey,job,title,opened_on,closed_on,outcomes,traps,word_count,expected_segments,learned_on,visibility
        SV,JO,Style changes,D-30,,OU;OX;OY,,300,,D-30,
        SX,JO,quagga survey,D-30,,OU;OX,quagga trap|expected=2,300,2,D-30,GUARDED
        """,
        "survey_response": """
        ken:survey_response,survey,respondent,screened_as,segment,answered_on,minutes,ratings,trap_answers,comment,learned_on,visibility
        RA,SV,MI,,,D-20,9,OU|importance=5|satisfaction=2;OX|importance=4|satisfaction=3,,,D-20,
        RX,SV,MX,,quagga segment,D-20,9,OU|importance=5|satisfaction=1;OX|importance=5|satisfaction=1,,quagga comment,D-20,GUARDED
        RY,SX,MX,,quagga group,D-20,9,OU|importance=5|satisfaction=1,2,quagga remark,D-20,GUARDED
        """,
        "asked_question": """
        ken:asked_question,interaction,place,text,follow_ups,words,set_level,reason,by,set_on,learned_on,visibility
        QA,T1,,Walk me through the last style change.,0,It took a day.,,,,,D-30,
        QX,T1,1,What quagga question stops you at this step?,0,quagga answer,3,quagga level,IN,D-9,D-30,GUARDED
        QY,TX,,What happened the last time?,0,quagga answer in confidence,,,,,D-10,
        QZ,TX,1,quagga asked in confidence,,,,,,,D-10,GUARDED
        """,
    ]
}
