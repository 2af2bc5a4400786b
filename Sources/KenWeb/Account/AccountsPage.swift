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
            ? .nothing : "The most valuable first. A name opens what we know of a customer, and what not."
    }

    private var table: AccountTable {
        AccountTable(view.accounts, frame: frame, next: view.nextPage, place: Places.accounts)
    }
}
