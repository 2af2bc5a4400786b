import KenDomain

/// An act that was refused and has no form to stand on again: what was tried, why it cannot be, and everything that was
/// typed, so that nothing of it is lost.
struct RefusedActPage: Markup {
    let refusal: Refusal
    /// What was sent, by field.
    let typed: [(name: String, value: String)]
    /// Where the reader came from; nil when the form did not say.
    let back: String?
    let frame: Frame

    var html: HTML { Document(refusal.title, frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: refusal.title, under: "Nothing was changed."))<div class="read stack">\
        \(RefusalPage(refusal).words)\(sent)<p class="acts">\(onward)</p></div>
        """
    }

    private var sent: HTML {
        guard !typed.isEmpty else { return .nothing }
        let rows = typed.map { "<div><dt>\($0.name)</dt><dd>\($0.value)</dd></div>" as HTML }
        return "<h2>What you sent</h2><dl class=\"pairs\">\(rows)</dl>"
    }

    private var onward: HTML {
        guard let back else { return "<a class=\"button primary\" href=\"\(Places.radar)\">Go to the Radar</a>" }
        return "<a class=\"button primary\" href=\"\(back)\">Back, as it stands now</a>"
    }
}

extension Form {
    /// What somebody typed or chose: without what a form carries unseen.
    var typed: [(name: String, value: String)] {
        let unseen: Set = ["key", "seen", "back", "version", "deed", "draft", "unknown", "act", "query", "list"]
        return all.filter { field in
            !unseen.contains(field.name) && field.value.contains { !$0.isWhitespace }
                && Identifier<Organisation>(field.value) == nil
        }
    }
}
