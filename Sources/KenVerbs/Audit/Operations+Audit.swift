import KenDomain

/// What looks at the log and keeps it.
extension Operations {
    package static let audit = Operation<AuditInput, AuditView>(
        "audit", right: .administer, summary: "The log of changes, newest first, field by field."
    ) { ken, input, caller in try await ken.audit(input, as: caller) }
}
