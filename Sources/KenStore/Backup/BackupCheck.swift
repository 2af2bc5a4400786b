import Crypto
import Foundation
import GRDB
import KenDomain

/// Whether a copy of the database is whole.
enum BackupCheck {
    /// Reads the whole copy: its pages and indexes, the chain of changes, and with `records` each record as well.
    /// - Returns: the number of its last change.
    /// - Throws: ``Refusal/conflict(_:)`` naming what is wrong.
    static func check(_ path: String, records: Bool = false) throws -> (change: Int64, migrations: [Int64]) {
        var configuration = Configuration()
        configuration.readonly = true
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            return try queue.read { database in
                let connection = SQLiteConnection(database: database, placeholders: SQLiteTexts())
                var examination = Examination()
                if records { examination = try connection.examine() } else { try shortly(connection, &examination) }
                if let finding = examination.findings.first {
                    throw Refusal.conflict("The backup is damaged: \(finding)")
                }
                return (
                    try connection.lastChange(),
                    try connection.all(MigrationStatements.done, []) { $0.int(0) }
                )
            }
        } catch let error as DatabaseError {
            throw damaged(StoreFault(error))
        } catch let fault as StoreFault {
            throw damaged(fault)
        }
    }

    private static func shortly(_ connection: SQLiteConnection, _ examination: inout Examination) throws {
        for line in try connection.all(ExaminationStatements.integrity, [], decode: { $0.text(0) }) where line != "ok" {
            examination.find(line)
        }
        _ = try connection.examineChain(&examination)
    }

    private static func damaged(_ fault: StoreFault) -> Refusal {
        .conflict("The backup is damaged, or no database of Ken’s: \(fault.message).")
    }

    /// Bytes of a file; 0 when it is not there.
    static func size(_ path: String) -> Int64 {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : 0
    }

    /// SHA-256 of a file, in hexadecimal; reads it piece by piece.
    static func digest(_ path: String) throws -> String {
        guard let file = FileHandle(forReadingAtPath: path) else { throw DataDirectory.refusal("read", path, errno) }
        defer { try? file.close() }
        var hash = SHA256()
        do {
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { hash.update(data: piece) }
        } catch {
            throw DataDirectory.refusal("read", path, EIO)
        }
        return hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
