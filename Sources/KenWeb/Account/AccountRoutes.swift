import Hummingbird
import KenDomain
import KenVerbs

/// One account with its tabs, its brief, and what it is to us.
struct AccountRoutes {
    static func add(to pages: Pages) {
        for tab in AccountTab.allCases {
            pages.get(tab.place.pattern) { visit in
                let input = try AccountRoutes.input(visit)
                let view = try await Operations.account.perform(visit.ken, input, as: visit.caller)
                let more = try await AccountRoutes.more(tab, input, visit)
                return AccountPage(view: view, tab: tab, more: more, frame: try await visit.frame(.accounts))
            }
        }
        pages.get(Places.accountBrief.pattern) { visit in
            let view = try await Operations.brief.perform(visit.ken, try AccountRoutes.input(visit), as: visit.caller)
            return BriefPage(view: view, frame: try await visit.frame(.accounts))
        }
        pages.get(Places.accountHandover.pattern) { visit in
            let input = HandoverInput(
                account: try visit.id(Organisation.self).description, person: visit.query.words("person"),
                asOf: visit.asOf)
            let view = try await Operations.handover.perform(visit.ken, input, as: visit.caller)
            return HandoverPage(view: view, frame: try await visit.frame(.accounts))
        }
        pages.post(Places.accountKind.pattern, right: .editLedger) { visit in
            let id = try visit.id(Organisation.self)
            let kind: Organisation.Kind = try await visit.form().choice("kind")
            return try await visit.confirmed(.kind(id, kind), back: Places.account(id))
        }
    }

    /// What a tab shows that no other does.
    private static func more(
        _ tab: AccountTab, _ input: AccountInput, _ visit: Visit
    ) async throws -> AccountPage.More {
        switch tab {
        case .known, .people, .owed, .timeline, .market: .nothing
        case .needs: .needs(try await Operations.accountNeeds.perform(visit.ken, input, as: visit.caller))
        case .money: .money(try await Operations.money.perform(visit.ken, input, as: visit.caller))
        case .changes: .changes(try await Operations.accountChanges.perform(visit.ken, input, as: visit.caller))
        }
    }

    private static func input(_ visit: Visit) throws -> AccountInput {
        AccountInput(account: try visit.id(Organisation.self).description, asOf: visit.asOf)
    }
}
