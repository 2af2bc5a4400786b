import KenDomain
import KenVerbs

/// One change of a record: what it did to each field, who made it and when, and the way back.
struct RecordChangeRow: Markup {
    let change: RecordChange
    /// The record, where it is not the one the page is about.
    var about: HTML = .nothing
    let frame: Frame

    var html: HTML {
        """
        <li><p class="what">\(Wording.capitalised(change.verb))\(about)</p>\
        <p class="by">\(HTML.dotted([.text(change.caller), .text(Wording.date(change.on))]))</p>\
        \(fields)\(undo)</li>
        """
    }

    private var fields: HTML {
        guard !change.fields.isEmpty else { return .nothing }
        let rows = change.fields.map { field in
            """
            <li>\(field.label): <del>\(field.before.isEmpty ? "nothing" : field.before)</del> \
            <ins>\(field.after.isEmpty ? "nothing" : field.after)</ins></li>
            """ as HTML
        }
        return "<ul class=\"notes\">\(rows)</ul>"
    }

    private var undo: HTML {
        guard let act = change.act, frame.offersActs else { return .nothing }
        return """
            <form method="post" action="\(Places.undoAct)"><input type="hidden" name="act" value="\(act)">\
            <input type="hidden" name="back" value="\(frame.path)"><button class="button quiet">Undo</button></form>
            """
    }
}
