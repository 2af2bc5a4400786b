import KenDomain
package import KenVerbs

/// Anywhere, any act, any question of the ledger: what a script opens as a dialog, as a page.
package struct GoPage: Markup {
    let view: PaletteView
    let frame: Frame

    package init(view: PaletteView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Go to, do, or ask", frame: frame, content: content).html }

    private var content: HTML {
        let day: HTML =
            frame.isPast ? "<input type=\"hidden\" name=\"asOf\" value=\"\(frame.asOf.description)\">" : .nothing
        return """
            \(Headline(title: "Go to, do, or ask"))
            <form class="acts" method="get" action="\(Places.go)" role="search">\(day)\
            <label for="go-words">A name, a page, an act, or a question such as “competitors of …”</label>\
            <input id="go-words" type="search" name="q" maxlength="200" value="\(view.words)">\
            <button class="button">Find</button></form>
            \(PaletteList(view: view, frame: frame))
            """
    }
}
