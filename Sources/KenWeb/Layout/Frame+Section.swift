import KenVerbs

extension Frame {
    /// The pages of the menu.
    package enum Section: String, Sendable, CaseIterable {
        case radar, accounts, conversations, promises, bets, imports
        case warnings, needs, feedback, outlook, touchpoints, mirror, metrics, attention, research
    }

    /// The entries one always sees; the page being read stands among them, wherever it belongs.
    var menu: [Section] {
        Section.allCases.filter { $0.isAlwaysShown || $0 == section }
    }

    /// The entries behind "More": those with nothing in them yet are left out.
    var further: [Section] {
        Section.allCases.filter { section in
            !section.isAlwaysShown && section.holding.map(holdings.contains) != false
        }
    }
}

extension Frame.Section {
    /// Whether it stands in the menu itself, not behind "More".
    var isAlwaysShown: Bool {
        switch self {
        case .radar, .accounts, .conversations, .promises, .bets, .imports: true
        case .warnings, .needs, .feedback, .outlook, .touchpoints, .mirror, .metrics, .attention, .research: false
        }
    }

    /// What must be on record before it is shown; nil when it always is.
    var holding: HouseView.Holding? {
        switch self {
        case .needs: .needs
        case .feedback, .touchpoints: .feedback
        case .outlook: .outlook
        case .metrics: .metrics
        case .mirror: .mirror
        case .radar, .accounts, .conversations, .promises, .bets, .imports, .warnings, .attention, .research: nil
        }
    }

    /// The name in the menu.
    var name: String {
        switch self {
        case .radar: "Radar"
        case .accounts: "Accounts"
        case .conversations: "Conversations"
        case .promises: "Promises"
        case .bets: "Bets"
        case .imports: "Import"
        case .warnings: "Warnings"
        case .needs: "Needs"
        case .feedback: "Feedback"
        case .outlook: "Outlook"
        case .touchpoints: "Touchpoints"
        case .mirror: "Mirror"
        case .metrics: "Metrics"
        case .attention: "Attention"
        case .research: "Research"
        }
    }

    /// Where it leads.
    var address: String {
        switch self {
        case .radar: Places.radar
        case .accounts: Places.accounts
        case .conversations: Places.conversations
        case .promises: Places.promises
        case .bets: Places.bets
        case .imports: Places.imports
        case .warnings: Places.warnings
        case .needs: Places.needs
        case .feedback: Places.feedback
        case .outlook: Places.outlook
        case .touchpoints: Places.touchpoints
        case .mirror: Places.mirror
        case .metrics: Places.metrics
        case .attention: Places.attention
        case .research: Places.research
        }
    }
}
