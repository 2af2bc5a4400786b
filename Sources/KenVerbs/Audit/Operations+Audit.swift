import KenDomain

/// What looks at the log and keeps it.
extension Operations {
    package static let audit = Operation<AuditInput, AuditView>(
        "audit", right: .administer, summary: "The log of changes, newest first, field by field."
    ) { ken, input, caller in try await ken.audit(input, as: caller) }

    package static let policy = Operation<AsOfInput, PolicyView>(
        "policy", right: .read, summary: "Every setting with what it means, what was shipped, and who changed it when."
    ) { ken, input, caller in try await ken.policyView(input, as: caller) }

    package static let changePolicy = Operation<PolicyInput, ActView>(
        "change-policy", right: .administer, summary: "Change settings from today on, with the reason."
    ) { ken, input, caller in try await ken.changePolicy(input, as: caller) }

    package static let previewPolicy = Operation<PolicyInput, PolicyPreviewView>(
        "preview-policy", right: .administer, summary: "What changed settings would change, before they are set."
    ) { ken, input, caller in try await ken.previewPolicy(input, as: caller) }

    package static let keepView = Operation<ViewInput, ActView>(
        "keep-view", right: .logConversations, summary: "Keep a list with its filter under a name, for oneself."
    ) { ken, input, caller in try await ken.keepView(input, as: caller) }

    package static let changeView = Operation<ViewChangeInput, ActView>(
        "change-view", right: .logConversations, summary: "Rename a kept view, or let go of it."
    ) { ken, input, caller in try await ken.changeView(input, as: caller) }
}
