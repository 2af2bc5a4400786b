package import KenDomain
import KenStore

extension Ken {
    /// Checks the database file, the chain of changes and every record against its last change.
    package func doctor(as caller: Caller) async throws -> DoctorView {
        let report = try await store.read { db in try db.examine() }
        return DoctorView(checks: report.checks, findings: report.findings)
    }
}
