import KenDomain
import KenVerbs

/// The address of the catalogue with its filters.
struct WarningsAddress {
    private var account: Organisation.ID?
    private var family: WarningFamily?
    private var severity: Warning.Severity?
    private var page: String?

    init(_ view: WarningsView) {
        account = view.account?.id
        family = view.family
        severity = view.severity
    }

    /// The catalogue of one account.
    init(of account: Organisation.ID) { self.account = account }

    func with(family: WarningFamily?) -> WarningsAddress { changed { $0.family = family } }

    func with(severity: Warning.Severity?) -> WarningsAddress { changed { $0.severity = severity } }

    func with(page: String) -> WarningsAddress { changed { $0.page = page } }

    private func changed(_ edit: (inout WarningsAddress) -> Void) -> WarningsAddress {
        var changed = self
        edit(&changed)
        return changed
    }

    /// Path and query.
    var text: String {
        let parts = [
            account.map { "account=\($0)" }, family.map { "family=\($0.rawValue)" },
            severity.map { "severity=\($0)" }, page.map { "page=\($0.inQuery)" },
        ].compactMap(\.self)
        return parts.isEmpty ? Places.warnings : "\(Places.warnings)?\(parts.joined(separator: "&"))"
    }
}

/// The way to the next page of the catalogue.
struct WarningPager: Markup {
    let view: WarningsView
    let frame: Frame

    var html: HTML {
        guard let next = view.nextPage else { return .nothing }
        let address = WarningsAddress(view).with(page: next).text
        return "<p class=\"pager\"><a href=\"\(frame.to(address))\" rel=\"next\">Next page</a></p>"
    }
}
