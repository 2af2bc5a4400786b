import KenDomain
package import KenVerbs

/// What a kept note changed: two lines were written, and one sees what moved.
package struct LoggedPage: Markup {
    let note: NoteView
    let frame: Frame

    package init(note: NoteView, frame: Frame) {
        self.note = note
        self.frame = frame
    }

    package var html: HTML { Document("Kept", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(over: account, title: "Kept", under: "\(under)"))
        <div data-forget="note">\(Panel("What moved", moved))</div>
        <form class="acts" method="post" action="\(Places.undoAct)">\
        <a class="button primary" href="\(Places.log)">Log another</a> \(links)\(undo)</form>
        """
    }

    /// How much was kept besides the conversation, and who is new.
    private var under: String {
        let marks = note.drafts.isEmpty ? "" : "With \(Wording.count(note.drafts.count, "line")) kept from it."
        let names = note.newPeople.filter(\.isKept).map(\.name)
        guard !names.isEmpty else { return marks.isEmpty ? "The conversation is on record." : marks }
        let new =
            "\(Wording.list(names)) \(names.count == 1 ? "is" : "are") on record now, what they do is not known yet."
        return marks.isEmpty ? new : "\(marks) \(new)"
    }

    private var account: HTML {
        note.account.map { "<a href=\"\(Places.account($0.id))\">\($0.name)</a>" } ?? .nothing
    }

    private var moved: HTML {
        guard !note.moved.isEmpty else { return "<p class=\"words\">Nothing moved; the note is on record.</p>" }
        return "<ul class=\"plain\">\(note.moved.map { "<li class=\"words\">\($0.plain)</li>" as HTML })</ul>"
    }

    private var undo: HTML {
        guard let act = note.act else { return .nothing }
        return """
             <input type="hidden" name="act" value="\(act)"><input type="hidden" name="back" value="\(Places.log)">\
            <button class="button quiet">Undo</button>
            """
    }

    private var links: HTML {
        let conversation = note.interaction.map {
            "<a class=\"button\" href=\"\(Places.conversation($0))\">The conversation</a>" as HTML
        }
        let account = note.account.map {
            "<a class=\"button\" href=\"\(Places.account($0.id))\">The account</a>" as HTML
        }
        return HTML.joined([conversation, account].compactMap(\.self), by: " ")
    }
}
