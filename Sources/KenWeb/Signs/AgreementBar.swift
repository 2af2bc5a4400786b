import KenDomain

/// How far accounts agree on where something goes: the filled part goes with the leading direction; ticks stand where
/// agreement becomes medium and high.
package struct AgreementBar: Markup {
    /// Weight share of the leading direction, 0…1; nil when neither leads or nobody has spoken.
    var share: Double?
    var word: String

    package init(share: Double?, word: String) {
        self.share = share
        self.word = word
    }

    package var html: HTML {
        Figure(says: says, width: 88, height: 12, classes: "sign agreement", drawing: drawing).html
    }

    /// Its text alternative.
    package var says: String { share.map { "agreement \(word), \(Wording.percent($0))" } ?? "no agreement yet" }

    private var drawing: HTML {
        guard let share else { return "<path class=\"s-dash\" d=\"M1 2h86v8h-86z\"/>" }
        let ticks = [0.6, 0.8].map { (1 + 86 * $0).inDrawing }
        return """
            <path class="s-ink" d="M1 2h\((86 * min(1, max(0, share))).inDrawing)v8h-\((86 * min(1, max(0, share))).inDrawing)z"/>\
            <path class="s-hair" d="M1 2h86v8h-86z"/><path class="s-hair" d="M\(ticks[0]) 0v12M\(ticks[1]) 0v12"/>
            """
    }
}
