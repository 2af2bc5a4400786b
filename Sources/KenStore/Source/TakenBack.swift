package import Foundation
import KenDomain

/// What came of taking an import back.
package struct TakenBack: Sendable {
    /// Why a record stays.
    package enum Reason: Sendable {
        /// Somebody or something changed it after the import.
        case changedSince
        /// A record that stays refers to it.
        case inUse
    }

    /// A record that stays.
    package struct Kept: Sendable {
        package let kind: RecordKind
        package let id: UUID
        package let reason: Reason
    }

    /// Records removed, by kind.
    package private(set) var removed: [RecordKind: Int] = [:]
    /// Records that are again as they were before.
    package private(set) var restored = 0
    /// Records that stay though the import made or changed them.
    package private(set) var kept: [Kept] = []

    /// Nothing yet.
    package init() {}

    mutating func remove(_ kind: RecordKind) { removed[kind, default: 0] += 1 }

    mutating func restore() { restored += 1 }

    mutating func keep(_ kind: RecordKind, _ id: UUID, _ reason: Reason) {
        kept.append(Kept(kind: kind, id: id, reason: reason))
    }

    /// Adds what a further transaction did.
    package mutating func add(_ other: TakenBack) {
        removed.merge(other.removed, uniquingKeysWith: +)
        restored += other.restored
        kept += other.kept
    }
}
