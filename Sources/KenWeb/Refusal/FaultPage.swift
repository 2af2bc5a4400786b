/// Something broke on our side: the page says so and names the request, so that the log can be searched for it.
struct FaultPage: Markup {
    /// The request's id, as in the log.
    let request: String

    var html: HTML {
        BareDocument(
            "Something broke here",
            content: """
                <h1>Something broke here</h1><p class="words">Nothing you wrote was changed. The log has the reason under \
                request <code>\(request)</code>.</p><p><a href="\(Places.radar)">Go to the Radar</a></p>
                """
        ).html
    }
}
