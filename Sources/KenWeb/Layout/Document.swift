import KenDomain

/// A whole page: head, masthead with menu and day, the content, and the colophon.
package struct Document: Markup {
    var title: String
    var frame: Frame
    var content: HTML

    package init(_ title: String, frame: Frame, content: HTML) {
        self.title = title
        self.frame = frame
        self.content = content
    }

    package var html: HTML {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title) · Ken</title>
        <link rel="icon" href="\(Asset.icon.address)" type="image/svg+xml">
        <link rel="stylesheet" href="\(Asset.style.address)">
        <script src="\(Asset.script.address)" type="module"></script>
        </head>
        <body\(frame.isPast ? " class=\"past\"" : .nothing)>
        <a class="skip visually-hidden" href="#content">Skip to the page</a>
        <header>\(masthead)\(pastNotice)
        <div class="frame"><p class="definition">\(frame.definition)</p></div></header>
        <main id="content" class="frame" tabindex="-1"\(HTML.attribute("data-state", frame.state))>
        \(content)
        </main>
        \(colophon)
        </body>
        </html>

        """
    }

    private var masthead: HTML {
        """
        <div class="masthead"><div class="frame">
        <a class="wordmark" href="\(frame.to(Places.radar))">Ken</a>
        <nav class="menu" aria-label="Main"><ul>\(frame.menu.map(entry))</ul></nav>
        <div class="tools">\(goForm)\(asOfControl)\(logButton)</div>
        </div></div>
        """
    }

    private func entry(_ section: Frame.Section) -> HTML {
        let current: HTML = section == frame.section ? " aria-current=\"page\"" : .nothing
        return "<li><a href=\"\(frame.to(section.address))\"\(current)>\(section.name)</a></li>"
    }

    private var asOfControl: HTML {
        """
        <form class="as-of" method="get" action="\(frame.path)">\
        <label><span>As of </span><input type="date" name="asOf" value="\(frame.asOf.description)" \
        max="\(frame.today.description)" aria-label="Read as of"></label>\
        <button class="button quiet">Show</button></form>
        """
    }

    /// Leads anywhere; a script opens it as a dialog.
    private var goForm: HTML {
        let day: HTML =
            frame.isPast ? "<input type=\"hidden\" name=\"asOf\" value=\"\(frame.asOf.description)\">" : .nothing
        return """
            <form class="go" method="get" action="\(Places.go)" data-go>\(day)<input type="search" name="q" maxlength="200" \
            placeholder="Go to, do, ask" aria-label="Go to, do, or ask"></form>
            """
    }

    private var logButton: HTML {
        frame.offersActs ? "<a class=\"button primary\" href=\"\(Places.log)\">Log a note</a>" : .nothing
    }

    private var pastNotice: HTML {
        guard frame.isPast else { return .nothing }
        return """
            <div class="past-notice" role="status"><p class="frame">As known on <strong>\
            \(Wording.date(frame.asOf))</strong>. Nothing can be changed here. \
            <a href="\(frame.path)">Back to today</a></p></div>
            """
    }

    private var sensitivity: HTML {
        frame.offersActs ? "<p><a href=\"\(Places.sensitivity)\">What hangs on one constant</a></p>" : .nothing
    }

    private var keeping: HTML {
        guard frame.mayAdminister, !frame.isPast else { return .nothing }
        return "<p><a href=\"\(Places.audit)\">Audit</a></p><p><a href=\"\(Places.backup)\">Backup and export</a></p>"
    }

    private var colophon: HTML {
        """
        <footer class="colophon"><div class="frame"><p>Read as of \(Wording.date(frame.asOf))</p>\
        <p><a href="\(frame.to(Places.policy))">Policy \(frame.policy)</a></p>\(sensitivity)\(keeping)<p><a href="\(frame.to(Places.legend))">What the signs mean</a></p></div></footer>
        """
    }
}

extension Frame.Section {
    /// The name in the menu.
    var name: String {
        switch self {
        case .radar: "Radar"
        case .accounts: "Accounts"
        case .conversations: "Conversations"
        case .promises: "Promises"
        case .bets: "Bets"
        case .needs: "Needs"
        case .feedback: "Feedback"
        case .outlook: "Outlook"
        case .metrics: "Metrics"
        case .mirror: "Mirror"
        case .imports: "Import"
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
        case .needs: Places.needs
        case .feedback: Places.feedback
        case .outlook: Places.outlook
        case .metrics: Places.metrics
        case .mirror: Places.mirror
        case .imports: Places.imports
        }
    }
}
