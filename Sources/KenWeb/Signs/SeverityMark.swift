package import KenDomain

/// How much a finding matters, as a shape: the graver, the fuller.
package struct SeverityMark: Markup {
    /// Nil for a plain statement.
    var severity: Warning.Severity?

    package init(_ severity: Warning.Severity?) { self.severity = severity }

    package var html: HTML {
        Figure(says: words, width: 16, height: 16, classes: "sign severity", drawing: drawing).html
    }

    /// Its text alternative.
    package var words: String {
        switch severity {
        case .critical: "critical"
        case .high: "important"
        case .medium: "worth a look"
        case .low: "minor"
        case nil: "note"
        }
    }

    private var drawing: HTML {
        switch severity {
        case .critical: "<path class=\"s-danger\" d=\"M8 0l8 8l-8 8l-8-8z\"/>"
        case .high: "<path class=\"s-warning\" d=\"M8 1.5l7.5 13h-15z\"/>"
        case .medium: "<circle class=\"s-accent\" cx=\"8\" cy=\"8\" r=\"5\"/>"
        case .low: "<circle class=\"s-line\" cx=\"8\" cy=\"8\" r=\"4\"/>"
        case nil: "<path class=\"s-soft\" d=\"M2 7h12v2h-12z\"/>"
        }
    }
}
