/// What is not known, drawn dashed, with the question that would settle it.
package struct Unknown: Markup {
    /// What one would ask; nil when there is no single question.
    var question: String?

    package init(ask question: String? = nil) { self.question = question }

    package var html: HTML {
        guard let question else { return "<span class=\"unknown\">not known</span>" }
        return "<span class=\"unknown\" title=\"\(question)\">not known · ask</span>"
    }
}
