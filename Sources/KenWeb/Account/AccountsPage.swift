package import KenVerbs

/// All customers as a list.
package struct AccountsPage: Markup {
    let view: RadarView
    let frame: Frame

    package init(view: RadarView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML {
        Document("Accounts", frame: frame, content: "\(Headline(title: "Accounts", under: under))\(table)").html
    }

    private var under: HTML {
        view.accounts.isEmpty
            ? .nothing
            : "Who is worth most to us first: what they buy, could buy, and stand for. A name opens what we know of them, and what not."
    }

    private var table: AccountTable {
        AccountTable(view.accounts, frame: frame, next: view.nextPage, place: Places.accounts)
    }
}
