package import KenVerbs

/// What an act did, what to look at all the same, and how to take it back.
package struct ActPage: Markup {
    let view: ActView
    /// Where the reader came from.
    let back: String
    let frame: Frame

    package init(view: ActView, back: String, frame: Frame) {
        self.view = view
        self.back = back
        self.frame = frame
    }

    package var html: HTML { Document(title, frame: frame, content: content).html }

    /// Whether anything was written decides what the page is called.
    private var title: String { view.act.isEmpty ? "Asked" : "Done" }

    private var content: HTML {
        """
        \(Headline(title: title))<div class="read stack">\(view.sentences.map { "<p class=\"words\">\($0)</p>" as HTML })
        \(warnings)
        <form class="acts" method="post" action="\(Places.undoAct)">\
        <input type="hidden" name="act" value="\(view.act)"><input type="hidden" name="back" value="\(back)">\
        <a class="button primary" href="\(back)">Go on</a>\(undo)</form></div>
        """
    }

    private var undo: HTML {
        view.act.isEmpty ? .nothing : "<button class=\"button quiet\">Undo</button>"
    }

    private var warnings: HTML {
        guard !view.warnings.isEmpty else { return .nothing }
        let lines = view.warnings.map { "<li><span class=\"state warning\"></span>\($0)</li>" as HTML }
        return "<ul class=\"plain\">\(lines)</ul>"
    }
}

/// What came of taking an act back.
package struct UndoneActPage: Markup {
    let view: UndoActView
    let back: String
    let frame: Frame

    package init(view: UndoActView, back: String, frame: Frame) {
        self.view = view
        self.back = back
        self.frame = frame
    }

    package var html: HTML { Document("Undone", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Undone"))<div class="read stack"><p class="words">\(sentence)</p>\
        \(view.kept.isEmpty ? .nothing : "<ul class=\"plain\">\(view.kept.map { "<li>Stays: \($0).</li>" as HTML })</ul>")
        <p class="acts"><a class="button primary" href="\(back)">Go on</a></p></div>
        """
    }

    private var sentence: String {
        view.kept.isEmpty ? "Everything is as it was before." : "What nobody touched since is as it was before."
    }
}
