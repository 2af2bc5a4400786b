/// The six signs of shaping an industry or trying to catch up (rule book 5.2; Jaworski, Kohli and Sahay).
public enum StanceIndicator: Int, Sendable, Codable, CodingKeyRepresentable, CaseIterable {
    /// First to market on the trend, with the pack, or late.
    case firstToMarket = 1
    /// Leads standards or rule-making, is a member, or absent.
    case leadsStandards
    /// End customers name it as the reference, are mixed, or name a rival.
    case namedAsReference
    /// Share in the new segment rising, flat or falling.
    case shareInNewSegment
    /// Roadmap mostly its own initiative, between, or mostly answers to rivals.
    case ownInitiative
    /// Changes who plays or what players do, does not, or is being displaced.
    case changesThePlay

    /// The reading of a share of roadmap items that answer rivals, 0…1.
    public static func ownInitiative(answersToRivals share: Double) -> StanceObservation.Reading {
        share < 0.25 ? .leads : share > 0.50 ? .trails : .between
    }
}
