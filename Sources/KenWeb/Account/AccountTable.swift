import KenDomain
package import KenVerbs

/// Customers as a table: tiers, what is known, what we owe, the next conversation.
package struct AccountTable: Markup {
    var accounts: [AccountMark]
    var frame: Frame
    /// Cursor of the next page.
    var next: String?
    /// Where further pages are found.
    var place: String

    package init(_ accounts: [AccountMark], frame: Frame, next: String?, place: String) {
        self.accounts = accounts
        self.frame = frame
        self.next = next
        self.place = place
    }

    package var html: HTML {
        guard !accounts.isEmpty else { return empty }
        return """
            <section><div class="section-head"><h2>Customers</h2></div>
            <div class="table"><table class="list accounts">
            <thead><tr><th scope="col">Customer</th><th scope="col">Tiers</th><th scope="col">Heading</th>\
            <th scope="col">Answered</th>\
            <th scope="col" class="n spare">Revenue</th><th scope="col">We owe</th><th scope="col" class="spare">Next conversation</th></tr></thead>
            <tbody data-list>\(accounts.map(row))</tbody></table></div>
            \(Pager(next: next, place: place, frame: frame))\(place == Places.accounts ? ListLinks(place, frame: frame) : nil)</section>
            """
    }

    private func row(_ mark: AccountMark) -> HTML {
        """
        <tr><th scope="row"><a href="\(frame.to(Places.account(mark.id)))">\(mark.name)</a>\
        <span class="sub">\(origin(mark))</span></th>\
        <td>\(TierLadder(mark.tiers, foundation: mark.foundation))</td>\
        <td>\(HeadingArrow(.init(mark.heading)))</td>\
        <td>\(KnowledgeRing(answered: mark.answered, of: mark.questions))</td>\
        <td class="n spare">\(mark.revenue.map { HTML.text(Wording.money($0)) } ?? Unknown().html)</td>\
        <td class="owed">\(owed(mark))</td>\
        <td class="next spare">\(mark.next)</td></tr>

        """
    }

    private func origin(_ mark: AccountMark) -> String {
        let kind = mark.kind == .account ? nil : Wording.name(mark.kind)
        return [kind, mark.industry].compactMap(\.self).joined(separator: " · ")
    }

    private func owed(_ mark: AccountMark) -> HTML {
        guard mark.owed > 0 else { return "<span class=\"soft\">nothing</span>" }
        let part = mark.overdue == mark.owed ? String(mark.owed) : "\(mark.overdue) of \(mark.owed)"
        let words: HTML =
            mark.overdue == 0 ? "\(mark.owed) open" : "<span class=\"state danger\">\(part) overdue</span>"
        return "<a href=\"\(frame.to(Places.accountOwed(mark.id)))\">\(words)</a>"
    }

    private var empty: HTML {
        """
        <section><div class="section-head"><h2>Customers</h2></div><p class="empty">No customers yet. Drop a CRM export, a calendar or a list of \
        contacts on the <a href="\(Places.imports)">Import</a> page, and they appear here. Organisations that are on record \
        already stand under <a href="\(Places.records("organisation"))">Records</a>: those whose kind is set to account are \
        customers.</p></section>
        """
    }
}
