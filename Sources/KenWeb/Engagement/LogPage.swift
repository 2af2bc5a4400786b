import KenDomain
package import KenVerbs

/// Writing a note: the text on the left, what Ken makes of it on the right, each draft to keep, change or reject.
package struct LogPage: Markup {
    let text: String
    /// What the text would become; nil before it was read.
    let note: NoteView?
    /// Makes a double submit harmless.
    let key: String
    let frame: Frame

    package init(text: String, note: NoteView?, key: String, frame: Frame) {
        self.text = text
        self.note = note
        self.key = key
        self.frame = frame
    }

    package var html: HTML { Document("Log a note", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Log a note", under: "Write as you would for yourself. A line that starts with a mark is kept as what it is."))
        \(frame.offersActs ? form : earlier)
        """
    }

    /// Nothing is written down on an earlier day.
    private var earlier: HTML {
        "<p class=\"empty\">A note is written today, also about an earlier talk. <a href=\"\(Places.log)\">Write one</a></p>"
    }

    private var form: HTML {
        """
        <form method="post" action="\(Places.log)" data-submit-key>
        <input type="hidden" name="key" value="\(key)"><input type="hidden" name="seen" value="\(TextMark.of(text))">
        <div class="beside log"><div>
        \(ProblemList(note?.problems ?? []))
        <div class="field"><label for="text">The note</label>
        <textarea id="text" name="text" rows="18" data-keep="note"\(HTML.flag("data-sent", note != nil)) spellcheck="true">\(text)</textarea></div>
        <p class="acts"><button class="button\(canKeep ? .nothing : " primary")" name="deed" value="read">Show what it becomes</button>\
        \(keep)</p>
        </div><div>\(understood)\(help)</div></div></form>
        """
    }

    private var canKeep: Bool { note.map { $0.problems.isEmpty } ?? false }

    private var keep: HTML {
        "<button class=\"button\(canKeep ? " primary" : .nothing)\" name=\"deed\" value=\"keep\">Keep it</button>"
    }

    private var understood: HTML {
        guard let note else { return .nothing }
        return
            "\(Panel("With", "\(with(note))\(newPeople(note))"))\(Panel("What it becomes", drafts(note)))\(hints(note))"
    }

    private func hints(_ note: NoteView) -> HTML {
        guard !note.hints.isEmpty else { return .nothing }
        return Panel("Words", "<ul class=\"notes\">\(note.hints.map { "<li>\($0)</li>" as HTML })</ul>").html
    }

    private func with(_ note: NoteView) -> HTML {
        let account: HTML = note.account.map { "<a href=\"\(Places.account($0.id))\">\($0.name)</a>" } ?? Unknown().html
        let day = note.on.map { " on \(Wording.weekday($0)) \(Wording.date($0))" } ?? ""
        let people = [Wording.list(note.theirs.map(\.name)), Wording.list(note.ours.map(\.name))].filter { !$0.isEmpty }
        return "<p>\(account)\(day)</p><p class=\"by\">\(people.joined(separator: " with "))</p>"
    }

    /// Names that nobody at the account has yet: each to keep as somebody new, or to leave out.
    private func newPeople(_ note: NoteView) -> HTML {
        guard !note.newPeople.isEmpty else { return .nothing }
        let place = note.account.map { " at \($0.name)" } ?? ""
        let lines = note.newPeople.map { person -> HTML in
            """
            <li><label class="what"><input type="checkbox" name="new" value="\(person.name)"\(HTML.flag("checked", person.isKept))> \
            New\(place): \(person.name)</label><input type="hidden" name="unknown" value="\(person.name)"></li>

            """
        }
        return """
            <ul class="plain drafts">\(lines)</ul><p class="by">Keeping the note writes them down. Without the tick they \
            are left out; if you meant somebody else, mend the name in the note.</p>
            """
    }

    private func drafts(_ note: NoteView) -> HTML {
        guard !note.drafts.isEmpty else {
            return "<p class=\"soft\">The conversation alone: no line carries a mark.</p>"
        }
        return "<ul class=\"plain drafts\">\(note.drafts.map(draft))</ul>"
    }

    private func draft(_ draft: NoteView.DraftLine) -> HTML {
        """
        <li><label class="what"><input type="checkbox" name="keep" value="\(draft.number)" checked> \
        \(Wording.capitalised(draft.what))</label>
        <div class="field"><label class="visually-hidden" for="draft-\(draft.number)">Words of line \(draft.line)</label>\
        <textarea id="draft-\(draft.number)" name="text-\(draft.number)" rows="2">\(draft.text)</textarea>\
        <input type="hidden" name="draft" value="\(draft.number)"></div>\
        \(draft.quote.map { "<blockquote class=\"words\">\($0)</blockquote>" as HTML })\
        \(draft.dueOn.map { "<p class=\"by\">due \(Wording.date($0))</p>" as HTML })</li>

        """
    }

    private var help: HTML {
        """
        <section class="marks-help"><h2>Marks</h2><dl class="pairs">\
        <div><dt><code>Q205:</code></dt><dd>an answer to a question</dd></div>\
        <div><dt><code>quote "…"</code></dt><dd>their own words for the line before</dd></div>\
        <div><dt><code>promise: … by Friday</code></dt><dd>we promised</dd></div>\
        <div><dt><code>theirs: …</code></dt><dd>they promised</dd></div>\
        <div><dt><code>pain: …</code></dt><dd>what hurts them</dd></div>\
        <div><dt><code>trend: …</code></dt><dd>where their market goes</dd></div></dl>\
        <p class="by">Ctrl or ⌘ with Enter shows what it becomes; once more keeps it.</p></section>
        """
    }
}

/// A short mark of a text, so that a form knows whether its drafts still belong to what is written.
enum TextMark {
    /// FNV-1a over the UTF-8 bytes, in hexadecimal; not a secret.
    static func of(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
