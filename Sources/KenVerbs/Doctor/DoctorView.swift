/// What was checked and what was found wrong.
package struct DoctorView: Codable, Sendable {
    /// What was found in order, in words.
    package var checks: [String]
    /// What was found wrong, each naming the record; empty when all is well.
    package var findings: [String]

    package init(checks: [String], findings: [String]) {
        self.checks = checks
        self.findings = findings
    }
}
