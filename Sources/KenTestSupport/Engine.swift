import Foundation
package import KenDomain
package import KenStore

/// The databases a test can run on.
package enum Engine: String, Sendable, CaseIterable {
    case sqlite

    /// Those at hand on this machine.
    package static let available = Engine.allCases

    /// A new, empty store in a temporary folder.
    package func fresh() async throws -> SQLiteEngine { try await Engine.open(Engine.temporaryDirectory()) }

    /// A data directory that does not exist yet.
    package static func temporaryDirectory() -> DataDirectory {
        let parent = FileManager.default.temporaryDirectory.appending(
            path: "ken-tests-\(ProcessInfo.processInfo.processIdentifier)")
        return DataDirectory(parent.appending(path: UUID().uuidString).path)
    }

    /// Opens a data directory at a moment that never changes.
    package static func open(_ directory: DataDirectory) async throws -> SQLiteEngine {
        try await SQLiteEngine.open(directory, at: .noon)
    }
}

extension Instant {
    /// Noon, UTC, of ``Day/test``.
    package static let noon = Instant(milliseconds: 20_000 * 86_400_000 + 43_200_000)
}

extension Day {
    /// The day on which tests of the store take place.
    package static let test = Day(20_000)
}

extension Deed {
    /// A deed of the owner's on ``Day/test``.
    package static func test(
        _ verb: String = "test", cause: Cause = .request("r1"), key: String? = nil, day: Day = .test
    ) -> Deed {
        Deed(
            verb, by: .localOwner, cause: cause, key: key,
            at: Instant(milliseconds: Int64(day.number) * 86_400_000 + 43_200_000), day: day,
            salt: (1...16).map { $0 })
    }
}
