import Foundation
import HTTPTypes
import Hummingbird
import KenDomain
import KenVerbs

/// Backups and the export of everything.
struct BackupRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.backup, right: .administer) { visit in
            BackupPage(
                backups: try visit.ken.backups(as: visit.caller), mayTake: visit.caller.ownsDirectory,
                frame: try await visit.frame(nil))
        }
        pages.post(Places.backup, right: .administer) { visit in
            _ = try await Operations.backUp.perform(visit.ken, AsOfInput(), as: visit.caller)
            return .seeOther(Places.backup)
        }
        pages.reply(Places.backupFile.pattern, right: .administer) { visit in
            let name = visit.context.parameters.get("id").map { String($0) } ?? ""
            let file = try visit.ken.backupFile(named: name, as: visit.caller)
            return Response(
                status: .ok,
                headers: [
                    .contentType: "application/vnd.sqlite3",
                    .contentDisposition: "attachment; filename=\"\(name).db\"",
                ],
                body: try await FileIO().loadFile(path: file, context: visit.context))
        }
        pages.download(Places.exportAll, right: .exportEverything) { visit in
            Download(name: "ken-export.zip", type: "application/zip", bytes: try await export(visit))
        }
    }

    /// Writes the export into a folder that goes again, and packs it.
    private static func export(_ visit: Visit) async throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ken-export-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let view = try await Operations.export.perform(visit.ken, ExportInput(folder: folder.path), as: visit.caller)
        var archive = ZipArchive()
        for file in view.files {
            try archive.add(file.name, [UInt8](Data(contentsOf: folder.appending(path: file.name))))
        }
        return archive.finished
    }
}
