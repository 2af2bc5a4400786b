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
        <header>\(Masthead(frame: frame))\(pastNotice)
        <div class="frame"><p class="definition">\(frame.definition)</p></div></header>
        <main id="content" class="frame" tabindex="-1"\(HTML.attribute("data-state", frame.state))>
        \(content)
        </main>
        \(Colophon(frame: frame))
        </body>
        </html>

        """
    }

    private var pastNotice: HTML {
        guard frame.isPast else { return .nothing }
        return """
            <div class="past-notice" role="status"><p class="frame">As known on <strong>\
            \(Wording.date(frame.asOf))</strong>. Nothing can be changed here. \
            <a href="\(frame.path)">Back to today</a></p></div>
            """
    }
}
