/// What a power cut does to the writes that were not yet synchronised.
enum Damage: CaseIterable {
    /// All of them had reached the disk.
    case none
    /// None of them had.
    case all
    /// Some had, in any order.
    case some
    /// Some sectors of each had, in any order.
    case sectors
    /// They had up to one, which is torn.
    case end

    /// The unit a disk writes whole, in bytes.
    static let sector = 512

    /// Whether a write can have been torn.
    var tears: Bool { self == .sectors || self == .end }

    /// Whether a whole operation had reached the disk.
    func keeps(_ chance: inout Chance) -> Bool {
        switch self {
        case .none: true
        case .all: false
        case .some, .sectors, .end: chance.happens(0.5)
        }
    }
}
