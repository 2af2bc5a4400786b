/// How far work together with a customer has come, in order (rule book 11; the IBM study).
public enum CoCreationStage: Int, Sendable, Codable, CaseIterable, Comparable {
    case invited, framed, ideated, prototyped, trialled, adopted

    public static func < (left: CoCreationStage, right: CoCreationStage) -> Bool { left.rawValue < right.rawValue }
}
