import KenDomain

/// Copies of everything.
extension Operations {
    package static let backUp = Operation<AsOfInput, BackupMark>(
        "back-up", right: .administer, summary: "Copy everything into a file, and check the copy."
    ) { ken, _, caller in try await ken.backUp(as: caller) }

    package static let backups = Operation<AsOfInput, [BackupMark]>(
        "backups", right: .administer, summary: "The backups of this data directory, newest first."
    ) { ken, _, caller in try ken.backups(as: caller) }
}
