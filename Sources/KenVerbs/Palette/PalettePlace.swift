package import KenDomain

/// A page one may go to without naming a record.
package enum PalettePage: String, Codable, Sendable, CaseIterable {
    case radar, accounts, conversations, promises, disclosures, bets, needs, research, feedback, outlook, metrics,
        mirror
    case attention, touchpoints, coCreation, warnings, sensitivity, search, imports, policy, audit, backup, legend

    /// Its name on the page and in the menu.
    package var name: String {
        switch self {
        case .radar: "Radar"
        case .accounts: "Accounts"
        case .conversations: "Conversations"
        case .promises: "Promises"
        case .disclosures: "What we told of our roadmap"
        case .bets: "Bets and assumptions"
        case .needs: "Needs and outcomes"
        case .research: "How deep our research goes"
        case .feedback: "Feedback and themes"
        case .outlook: "Outlook of end industries"
        case .metrics: "Metrics"
        case .mirror: "Mirror"
        case .attention: "Whom our effort goes to"
        case .touchpoints: "Touchpoints"
        case .coCreation: "Work together with customers"
        case .warnings: "Warnings"
        case .sensitivity: "What hangs on one constant"
        case .search: "Search for words"
        case .imports: "Import"
        case .policy: "Policy: every setting"
        case .audit: "Audit: the log of changes"
        case .backup: "Backup and export"
        case .legend: "What the signs mean, and the keys"
        }
    }

    /// What its reader needs.
    package var right: Right {
        switch self {
        case .imports: .importFiles
        case .audit, .backup: .administer
        default: .read
        }
    }
}

/// Something one may do, wherever one is.
package enum PaletteAct: String, Codable, Sendable, CaseIterable {
    case logNote, planConversation, recordPromise, settlePromise, tellRoadmap, makeBet, holdAssumption, importFiles
    case snoozeWarning, recordReview, checkWording, makeCall, keepOutcome, changePolicy, exportEverything, makeBackup
    case makeRecord, takeBack

    /// What it does, as a command.
    package var name: String {
        switch self {
        case .logNote: "Log a note"
        case .planConversation: "Plan a conversation"
        case .recordPromise: "Record a promise"
        case .settlePromise: "Settle a promise"
        case .tellRoadmap: "Write down what was told of our roadmap"
        case .makeBet: "Make a bet"
        case .holdAssumption: "Write an assumption down"
        case .importFiles: "Import files"
        case .snoozeWarning: "Put a warning off (snooze)"
        case .recordReview: "Keep a quarterly review"
        case .checkWording: "Check the wording of a question"
        case .makeCall: "Make a call on where a trend goes"
        case .keepOutcome: "Write an outcome down"
        case .changePolicy: "Change a setting of the policy"
        case .exportEverything: "Export everything"
        case .makeBackup: "Make a backup"
        case .makeRecord: "Make an organisation, a person or any other record"
        case .takeBack: "Take back what was done (undo)"
        }
    }

    /// What whoever does it needs.
    package var right: Right {
        switch self {
        case .logNote, .planConversation, .recordPromise, .settlePromise, .tellRoadmap, .snoozeWarning:
            .logConversations
        case .makeBet, .holdAssumption, .recordReview, .makeCall, .keepOutcome, .makeRecord: .editLedger
        case .importFiles: .importFiles
        case .exportEverything: .exportEverything
        case .makeBackup, .changePolicy, .takeBack: .administer
        case .checkWording: .read
        }
    }

    /// The command that does it in the terminal.
    package var command: String {
        switch self {
        case .logNote, .recordPromise: "ken log"
        case .planConversation: "ken plan"
        case .settlePromise: "ken promises"
        case .tellRoadmap: "ken disclosures"
        case .makeBet: "ken bets"
        case .holdAssumption: "ken bets"
        case .importFiles: "ken import"
        case .snoozeWarning: "ken snooze"
        case .recordReview: "ken mirror"
        case .checkWording: "ken lint"
        case .makeCall: "ken outlook"
        case .keepOutcome: "ken needs"
        case .changePolicy: "ken policy --set"
        case .exportEverything: "ken export"
        case .makeBackup: "ken backup"
        case .makeRecord: "ken import"
        case .takeBack: "ken undo last"
        }
    }
}
