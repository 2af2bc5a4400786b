/// Whether a customer's roadmap goes with its market (rule book 5.1; Kabra knows aligned and diverging, drifting and
/// unknown are our honest middle).
public enum AlignmentHeading: String, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
    case aligned, drifting, diverging, unknown

    /// Whether revenue with such a customer may come to an end: it heads away, or nobody knows (rule book 13.1).
    var mayEnd: Bool { self == .diverging || self == .unknown }
}

/// How far the range of an alignment reaches into another heading.
public enum AlignmentDoubt: String, Sendable, Codable, CaseIterable {
    /// The score is past a threshold and its range is not.
    case leaning
    /// It drifts, and its range reaches past a threshold.
    case mayBeAligned, mayBeDiverging, mayBeEither
}
