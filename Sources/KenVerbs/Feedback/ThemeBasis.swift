import KenDomain

/// What a reading of themes depends on: the changes it knows, and what its reader may see.
struct ThemeBasis: Hashable, Sendable {
    var basis: JudgementBoard.Basis
    var reader: Caller?
}
