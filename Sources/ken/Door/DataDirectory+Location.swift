import Foundation
import KenStore

extension DataDirectory {
    /// The socket a running server listens on for the terminal.
    var socket: String { path + "/ken.sock" }

    /// The folder named on the command line, else by `KEN_DATA`, else `ken` in the user's data folder.
    static func located(
        named path: String?, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> DataDirectory {
        let home = environment["HOME"] ?? "."
        let standard = (environment["XDG_DATA_HOME"] ?? home + "/.local/share") + "/ken"
        let chosen = path ?? environment["KEN_DATA"] ?? standard
        return DataDirectory(URL(fileURLWithPath: (chosen as NSString).expandingTildeInPath).standardizedFileURL.path)
    }
}
