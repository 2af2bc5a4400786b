extension PolicyConstant {
    /// Constants of the evidence model (rule book 3).
    static let evidence: [PolicyConstant] = [
        .init(
            "evidence.strangerFactor", "what a stranger's word keeps of its weight", \.evidence.strangerFactor,
            .evidence),
        .init(
            "evidence.strangerFactorWhenSeen", "what is kept of what we saw with strangers",
            \.evidence.strangerFactorWhenSeen, .evidence),
        .init(
            "evidence.trendShelfLifeTwoYears", "the half-life of a word about the next two years",
            \.evidence.trendShelfLifeTwoYears, .evidence),
        .init(
            "evidence.trendShelfLifeFiveYears", "the half-life of a word about the next five years",
            \.evidence.trendShelfLifeFiveYears, .evidence),
        .init(
            "evidence.numericTolerance", "the difference from which two numbers contradict",
            \.evidence.numericTolerance, .evidence),
        .init(
            "evidence.contestedFrom", "the support and opposition from which an answer is contested",
            \.evidence.contestedFrom, .evidence),
        .init(
            "evidence.partnerOnlyCap", "the cap on answers from partners alone", \.evidence.partnerOnlyCap, .evidence),
        .init("evidence.buyerOnlyCap", "the cap on answers from buyers alone", \.evidence.buyerOnlyCap, .evidence),
        .init(
            "evidence.colleagueOnlyCap", "the cap on answers from colleagues alone", \.evidence.colleagueOnlyCap,
            .evidence),
        .init("evidence.deskOnlyCap", "the cap on answers from desk research alone", \.evidence.deskOnlyCap, .evidence),
        .init("evidence.gutOnlyCap", "the cap on answers from opinion alone", \.evidence.gutOnlyCap, .evidence),
        .init(
            "evidence.levelOneOnlyCap", "the cap on answers to leading questions alone", \.evidence.levelOneOnlyCap,
            .evidence),
        .init(
            "evidence.noPrimarySourceCap", "the cap on answers without anyone whose need it is",
            \.evidence.noPrimarySourceCap, .evidence),
        .init("evidence.singleSourceCap", "the cap on answers from one source", \.evidence.singleSourceCap, .evidence),
        .init("evidence.highFrom", "the confidence called high", \.evidence.highFrom, .evidence),
        .init("evidence.moderateFrom", "the confidence called moderate", \.evidence.moderateFrom, .evidence),
        .init("evidence.lowFrom", "the confidence called low", \.evidence.lowFrom, .evidence),
        .init(
            "evidence.answeredFrom", "the confidence from which a question is answered", \.evidence.answeredFrom,
            .evidence),
        .init("evidence.staleBelow", "the freshness below which an answer is old", \.evidence.staleBelow, .evidence),
        .init(
            "evidence.recordFrom", "the resolved claims from which a record counts", \.evidence.recordFrom, .evidence),
        .init(
            "evidence.completelyReliableRecord", "the resolved claims that the best letter needs",
            \.evidence.completelyReliableRecord, .evidence),
    ]

    /// Weights of kinds of evidence, and the letters of speakers (rule book 3.1 and 3.3).
    static let sources: [PolicyConstant] = [
        .init("evidence.base.participation", "the weight of taking part", \.evidence.base, .participation, .evidence),
        .init("evidence.base.observation", "the weight of watching", \.evidence.base, .observation, .evidence),
        .init(
            "evidence.base.talkAboutProblems", "the weight of a talk about problems", \.evidence.base,
            .talkAboutProblems, .evidence),
        .init("evidence.base.survey", "the weight of a survey", \.evidence.base, .survey, .evidence),
        .init(
            "evidence.base.ownPublication", "the weight of their own publication", \.evidence.base, .ownPublication,
            .evidence),
        .init("evidence.base.partnerData", "the weight of data of partners", \.evidence.base, .partnerData, .evidence),
        .init(
            "evidence.base.internalVoice", "the weight of internal voice", \.evidence.base, .internalVoice, .evidence),
        .init(
            "evidence.base.talkAboutFeatures", "the weight of a talk about features", \.evidence.base,
            .talkAboutFeatures, .evidence),
        .init(
            "evidence.base.partnerReport", "the weight of a report of partners", \.evidence.base, .partnerReport,
            .evidence),
        .init("evidence.base.relayed", "the weight of relayed words", \.evidence.base, .relayed, .evidence),
        .init(
            "evidence.base.talkToConfirm", "the weight of a talk to confirm", \.evidence.base, .talkToConfirm, .evidence
        ),
        .init("evidence.base.desk", "the weight of desk research", \.evidence.base, .desk, .evidence),
        .init("evidence.base.opinion", "the weight of opinion", \.evidence.base, .opinion, .evidence),
        .init(
            "evidence.letterFrom.a", "the trust from which a speaker has the letter A", \.evidence.letterFrom, .a,
            .evidence),
        .init(
            "evidence.letterFrom.b", "the trust from which a speaker has the letter B", \.evidence.letterFrom, .b,
            .evidence),
        .init(
            "evidence.letterFrom.c", "the trust from which a speaker has the letter C", \.evidence.letterFrom, .c,
            .evidence),
        .init(
            "evidence.letterFrom.d", "the trust from which a speaker has the letter D", \.evidence.letterFrom, .d,
            .evidence),
    ]
}
