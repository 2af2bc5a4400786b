import KenDomain

/// Shown where the four schools of who the customer is disagree on a party.
package struct VoiceBadge: Markup {
    /// Different verdicts among the schools that speak; 2 or more is a disagreement.
    var verdicts: Int

    package init(_ verdicts: Int) { self.verdicts = verdicts }

    package var html: HTML {
        guard verdicts >= 2 else { return .nothing }
        return Figure(
            says: "the four schools give \(Wording.number(verdicts)) different answers here", width: 20, height: 16,
            classes: "sign voices", drawing: drawing
        ).html
    }

    private var drawing: HTML {
        """
        <path class="s-line" d="M1.5 1.5h11v8h-6l-3 3v-3h-2z"/><path class="s-line" d="M14.5 5.5h4v7h-2v2.5l-2.5-2.5h-4.5"/>\
        <text x="7" y="8.5" font-size="8" text-anchor="middle">\(verdicts)</text>
        """
    }
}
