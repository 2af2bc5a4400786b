/// A page without menu and day, for refusals and faults: it needs nothing from the data.
struct BareDocument: Markup {
    let title: String
    let content: HTML
    /// Where the browser goes on by itself.
    let next: String?

    init(_ title: String, next: String? = nil, content: HTML) {
        self.title = title
        self.next = next
        self.content = content
    }

    var html: HTML {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title) · Ken</title>
        \(next.map { "<meta http-equiv=\"refresh\" content=\"0; url=\($0)\">" as HTML })
        <link rel="icon" href="\(Asset.icon.address)" type="image/svg+xml">
        <link rel="stylesheet" href="\(Asset.style.address)">
        </head>
        <body>
        <header class="masthead"><div class="frame"><a class="wordmark" href="\(Places.radar)">Ken</a></div></header>
        <main class="frame bare">\(content)</main>
        </body>
        </html>

        """
    }
}
