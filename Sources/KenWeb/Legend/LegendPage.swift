/// All signs with their meaning in words, so that none has to be guessed.
package struct LegendPage: Markup {
    var frame: Frame

    package init(frame: Frame) { self.frame = frame }

    package var html: HTML { Document("What the signs mean", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "What the signs mean", under: "Each is drawn once and means the same on every page. Shape says what colour says."))
        <div class="signs" id="signs">\(LegendEntry.all)\(keys)</div>
        \(LegendDrawing.all)\(LegendComponents(frame: frame))
        <section id="tokens"><div class="section-head"><h2>Colours, type and space</h2></div>\(LegendTokens())</section>
        """
    }

    private var keys: HTML {
        let rows = [
            ("Ctrl or ⌘ with K", "go anywhere, do anything, ask what is known"), ("/", "the same"),
            ("n", "log a note"), ("j, k", "next and previous row of a list"), ("x", "mark the row one is in"),
            ("g, then r a c p b i", "go to the Radar, accounts, conversations, promises, bets, import"),
            ("g, then n f o m", "go to needs, feedback, outlook, metrics"),
            ("Ctrl or ⌘ with Enter", "see what a note becomes; once more keeps it"), ("?", "these keys"),
            ("Escape", "close what opened over the page"),
        ]
        return """
            <section class="legend" id="keys"><h2>Keys</h2>\
            <dl>\(rows.map { "<div><dt><kbd>\($0.0)</kbd></dt><dd>\($0.1)</dd></div>" as HTML })</dl></section>
            """
    }
}
