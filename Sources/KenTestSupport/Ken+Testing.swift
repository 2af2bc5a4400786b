import Foundation
package import KenDomain
import KenStore
package import KenVerbs

extension Ken {
    /// Ken on a data directory of its own that goes with the process's temporary files.
    package static func fresh(on day: Day) async throws -> Ken {
        let path = FileManager.default.temporaryDirectory.appending(path: "ken-test-\(UUID().uuidString)").path
        return try await Ken.open(DataDirectory(path), world: .at(day))
    }

    /// The demonstration company, imported into a fresh directory with day 0 = that day.
    package static func demonstration(on day: Day = .demonstration) async throws -> Ken {
        let ken = try await fresh(on: day)
        try await ken.loadDemonstration(as: .localOwner)
        return ken
    }
}

extension Day {
    /// Day 0 of the demonstration company in tests.
    package static let demonstration = Day(20_600)
}
