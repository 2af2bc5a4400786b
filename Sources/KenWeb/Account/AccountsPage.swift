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
        Document("Accounts", frame: frame, content: "\(Headline(title: "Accounts"))\(table)").html
    }

    private var table: AccountTable {
        AccountTable(view.accounts, frame: frame, next: view.nextPage, place: Places.accounts)
    }
}
