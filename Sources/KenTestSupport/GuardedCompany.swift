import Foundation
package import KenDomain
package import KenVerbs

/// A company with a row in every file of Ken's own that only Ines may read, and a marker in each of its words: whoever
/// finds the marker and is not Ines has found a leak, and the words after it say where.
package struct GuardedCompany: Sendable {
    /// Begins every protected word, and stands nowhere else.
    package static let marker = "quagga"
    /// The day that `D0` means.
    package static let day = Day.demonstration
    /// The customer that all records are about.
    package static let account = "Larkspur Looms"

    package let ken: Ken
    /// The import that brought everything in, with one row that was not taken.
    package let imported: ImportView

    /// Every file at once.
    /// - Parameters:
    ///   - visibility: what the protected rows say in their last column.
    ///   - changed: other texts for some files, by name; an empty text leaves a file out.
    package init(visibility: String = "inConfidence: IN", _ changed: [String: String] = [:]) async throws {
        ken = try await Ken.fresh(on: Self.day)
        let texts = Self.tables.merging(changed) { $1 }.filter { !$0.value.isEmpty }
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-guarded-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let paths = try texts.sorted { $0.key < $1.key }.map { name, text in
            let file = folder.appending(path: "\(name).csv")
            try Data((text.replacing("GUARDED", with: visibility) + "\n").utf8).write(to: file)
            return file.path
        }
        imported = try await ken.importFiles(ImportInput(paths: paths, day0: Self.day), as: .localOwner)
    }

    /// The places at which a text holds the marker, each with what stands around it.
    package static func leaks(in text: String) -> [String] {
        text.ranges(of: marker).map { place in
            "…\(text[..<place.lowerBound].suffix(60))\(text[place.lowerBound...].prefix(60))…"
        }
    }
}
