/// Shown for a blink after a one-time link: from here on the browser counts as our own page, and sends the strict cookie
/// wherever the link was clicked.
struct OpenedPage: Markup {
    var html: HTML {
        BareDocument(
            "Ken is open", next: Places.radar,
            content: "<h1>Ken is open</h1><p><a href=\"\(Places.radar)\">Go to the Radar</a></p>"
        ).html
    }
}
