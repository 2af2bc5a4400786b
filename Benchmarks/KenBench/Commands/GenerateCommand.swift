import ArgumentParser
import Foundation
import KenDomain

/// `ken-bench generate`: made-up work, the same on every machine.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Write made-up files of any size; the same seed gives the same files.",
        subcommands: [Contacts.self, Workspaces.self])

    /// A CRM's export.
    struct Contacts: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "contacts", abstract: "Write a HubSpot export of contacts, with the companies they work for.")

        @Option(help: "Contacts; there is a company for ten of them.") var count = 1_000_000
        @Option(help: "The contacts file.") var out: String
        @Option(help: "The companies file; beside the contacts if left out.") var companies: String?
        @Option(help: "Decides every cell.") var seed: UInt64 = 1
        @Option(help: "The day of the export.") var day = "2026-03-01"

        func run() throws {
            guard let today = Day(iso: day) else { throw ValidationError("“\(day)” is no day; write it as 2026-03-01") }
            let folder = (out as NSString).deletingLastPathComponent
            let beside = "\(folder.isEmpty ? "." : folder)/companies.csv"
            try ContactsExport(contacts: count, seed: seed, today: today).write(
                contacts: out, companies: companies ?? beside)
        }
    }

    /// A workspace in Ken's own files.
    struct Workspaces: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "workspace", abstract: "Write a vendor's whole workspace as Ken's own files.")

        @Option(help: "company, firm or group.") var size = WorkspaceSize.firm
        @Option(help: "The folder.") var out: String
        @Option(help: "Decides every cell.") var seed: UInt64 = 1

        func run() throws { try Workspace(size: size, seed: seed).write(to: out) }
    }
}
