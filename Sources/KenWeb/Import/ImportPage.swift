import Foundation
import KenDomain
package import KenVerbs

/// The drop zone, and what was imported before.
package struct ImportPage: Markup {
    let history: [ImportMark]
    /// Long work that goes on now, in sentences.
    let work: [String]
    let frame: Frame

    package init(history: [ImportMark], work: [String] = [], frame: Frame) {
        self.history = history
        self.work = work
        self.frame = frame
    }

    package var html: HTML { Document("Import", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Import", under: "Drop in what you have. Ken shows what each row would do before anything is kept."))
        \(dropZone)<p class="by" role="status" data-work>\(work.joined(separator: "\n"))</p>
        \(Panel("Imported before", past))
        """
    }

    private var dropZone: HTML {
        guard frame.offersActs else { return .nothing }
        return """
            <form class="drop" method="post" action="\(Places.imports)" enctype="multipart/form-data" data-drop>
            <label class="what" for="files">Files from your CRM, calendar or address book</label>
            <input id="files" type="file" name="files" multiple required accept=".csv,.tsv,.txt,.ics,.json,.jsonl,.zip">
            <p class="by">HubSpot and Salesforce exports, contact lists as CSV, calendars as .ics, and Ken’s own files. \
            Several at once are better: they explain each other. Nothing leaves this machine.</p>
            <button class="button primary">Show what they would do</button></form>
            """
    }

    private var past: HTML {
        guard !history.isEmpty else { return "<p class=\"empty\">Nothing has been imported yet.</p>" }
        return """
            <div class="table"><table class="list"><thead><tr><th scope="col">When</th><th scope="col">Files</th>\
            <th scope="col" class="n">New</th><th scope="col" class="n">Changed</th><th scope="col" class="n">Not taken</th>\
            <th scope="col"><span class="visually-hidden">Acts</span></th></tr></thead>
            <tbody>\(history.map(row))</tbody></table></div>
            """
    }

    private func row(_ mark: ImportMark) -> HTML {
        let day = Day(mark.startedAt, in: .current)
        return """
            <tr><th scope="row">\(Wording.date(day))</th>\
            <td>\(files(mark))\(standing(mark))</td>\
            <td class="n">\(mark.created)</td><td class="n">\(mark.updated)</td><td class="n">\(mark.refused)</td>\
            <td>\(mark.refusedFiles.map { RefusedLink(importID: mark.id, file: $0).html })\(undo(mark))</td></tr>

            """
    }

    /// The names of a few files, or how many there were with the names behind it.
    private func files(_ mark: ImportMark) -> HTML {
        let names = mark.files.joined(separator: ", ")
        guard mark.files.count > 4 else { return .text(names) }
        return """
            <details class="why"><summary>\(Wording.count(mark.files.count, "file"))</summary><p class="opened">\(names)</p></details>
            """
    }

    private func standing(_ mark: ImportMark) -> HTML {
        switch mark.standing {
        case .done: .nothing
        case .undone: " <span class=\"state still\">undone</span>"
        case .brokenOff: " <span class=\"state warning\">broke off; import the files again to take the rest</span>"
        case .running(let state):
            " <span class=\"state still\" role=\"status\">running: \(Wording.number(state.rows)) rows of \(state.file) read</span>"
        }
    }

    private func undo(_ mark: ImportMark) -> HTML {
        switch mark.standing {
        case .undone, .running: return .nothing
        case .done, .brokenOff: break
        }
        guard frame.offersActs else { return .nothing }
        return """
            <form method="post" action="\(Places.undoImport(mark.id))"><button class="button quiet" \
            aria-label="Take the import of \(mark.files.first ?? "") and what came with it back">Take back</button></form>
            """
    }
}
