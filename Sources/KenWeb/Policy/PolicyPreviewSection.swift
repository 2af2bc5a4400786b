import KenDomain
import KenVerbs

/// What settings as they were typed would change; nothing is set yet.
struct PolicyPreviewSection: Markup {
    let view: PolicyPreviewView
    let frame: Frame

    var html: HTML {
        let settings = view.settings.map { "<li>\(Wording.capitalised($0))</li>" as HTML }
        let rows = view.changes.map { ChangeLine(change: $0, names: view.names, frame: frame).html }
        return Panel(
            "What would change", remark: "Nothing is set yet.",
            """
            <p class="words read" role="status">\(view.sentence)</p><ul class="plain tight">\(settings)</ul>\
            \(Folded(rows, most: 12))
            """
        ).html
    }
}
