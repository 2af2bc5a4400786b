import KenDomain

/// What a Radar depends on: the judgements it was made from, the page, and what its reader may see.
struct RadarBasis: Hashable, Sendable {
    var judgements: JudgementBoard.Basis
    var start: Int
    var reader: Caller
}
