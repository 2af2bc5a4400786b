import KenDomain
import KenVerbs

extension PaletteView.Target {
    /// Where it leads.
    var address: String {
        switch self {
        case .record(let reference): Self.address(reference)
        case .industry(let name): "\(Places.outlook)?about=\(name.inQuery)"
        case .page(let page): Self.address(page)
        case .act(let act): Self.address(act)
        }
    }

    /// The page of a record; the Radar for what has none.
    private static func address(_ reference: Reference) -> String {
        switch reference {
        case .roadmapItem: Places.disclosures
        case .bet(let id): "\(Places.bets)#bet-\(id)"
        case .assumption: Places.bets
        case .trend: Places.outlook
        case .product, .job: Places.needs
        default: Citation(reference: reference, title: "").address ?? Places.radar
        }
    }

    private static func address(_ page: PalettePage) -> String {
        switch page {
        case .radar: Places.radar
        case .accounts: Places.accounts
        case .conversations: Places.conversations
        case .promises: Places.promises
        case .disclosures: Places.disclosures
        case .bets: Places.bets
        case .needs: Places.needs
        case .research: Places.research
        case .feedback: Places.feedback
        case .outlook: Places.outlook
        case .metrics: Places.metrics
        case .mirror: Places.mirror
        case .attention: Places.attention
        case .touchpoints: Places.touchpoints
        case .coCreation: Places.coCreation
        case .warnings: Places.warnings
        case .sensitivity: Places.sensitivity
        case .search: Places.search
        case .imports: Places.imports
        case .policy: Places.policy
        case .audit: Places.audit
        case .backup: Places.backup
        case .legend: Places.legend
        }
    }

    private static func address(_ act: PaletteAct) -> String {
        switch act {
        case .logNote, .recordPromise: Places.log
        case .planConversation: Places.conversations
        case .settlePromise: Places.promises
        case .tellRoadmap: Places.disclosures
        case .makeBet, .holdAssumption: Places.bets
        case .importFiles: Places.imports
        case .snoozeWarning: Places.warnings
        case .recordReview: "\(Places.mirror)#review"
        case .checkWording: Places.lint
        case .makeCall: "\(Places.outlook)#make-a-call"
        case .keepOutcome: Places.needs
        case .changePolicy: Places.policy
        case .exportEverything, .makeBackup: Places.backup
        case .makeRecord: Places.allRecords
        case .takeBack: Places.audit
        }
    }
}
