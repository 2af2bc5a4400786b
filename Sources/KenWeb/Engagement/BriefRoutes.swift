import Hummingbird
import KenDomain
import KenVerbs

/// The brief as files to keep, and every planned conversation as a calendar.
struct BriefRoutes {
    static func add(to pages: Pages) {
        pages.download(Places.accountBriefMarkdown.pattern, right: .read) { try await account($0).markdownFile }
        pages.download(Places.accountBriefCalendar.pattern, right: .read) { visit in
            let brief = try await account(visit)
            return try visit.calendar(of: brief, at: Places.accountBrief(brief.account.id))
        }
        pages.download(Places.conversationBriefMarkdown.pattern, right: .read) {
            try await conversation($0).markdownFile
        }
        pages.download(Places.conversationBriefCalendar.pattern, right: .read) { visit in
            let id = try visit.id(Interaction.self)
            return try visit.calendar(of: try await conversation(visit), at: Places.conversationBrief(id))
        }
        pages.download(Places.conversationsCalendar, right: .read) { visit in
            let base = visit.base
            let text = try await visit.ken.calendar(as: visit.caller) { id in
                base.map { $0 + Places.conversationBrief(id) }
            }
            return Download(name: "conversations.ics", type: "text/calendar; charset=utf-8", bytes: Array(text.utf8))
        }
    }

    private static func account(_ visit: Visit) async throws -> BriefView {
        let input = AccountInput(account: try visit.id(Organisation.self).description, asOf: visit.asOf)
        return try await Operations.brief.perform(visit.ken, input, as: visit.caller)
    }

    private static func conversation(_ visit: Visit) async throws -> BriefView {
        try await visit.ken.brief(RecordInput(id: try visit.id(), asOf: visit.asOf), as: visit.caller)
    }
}

extension BriefView {
    fileprivate var markdownFile: Download {
        Download(name: "brief \(account.name).md", type: "text/markdown; charset=utf-8", bytes: Array(markdown.utf8))
    }
}

extension Visit {
    /// Where the site is found; its host was checked before.
    fileprivate var base: String? { request.head.authority.map { "http://\($0)" } }

    fileprivate func calendar(of brief: BriefView, at place: String) throws(Refusal) -> Download {
        let text = try ken.calendar(of: brief, link: base.map { $0 + place })
        return Download(
            name: "brief \(brief.account.name).ics", type: "text/calendar; charset=utf-8", bytes: Array(text.utf8))
    }
}
