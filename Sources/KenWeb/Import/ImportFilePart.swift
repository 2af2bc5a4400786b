import KenDomain
import KenVerbs

/// One file of an import: what it was taken for, what must be asked, examples of rows, and what was not taken.
struct ImportFilePart: Markup {
    let file: ImportView.File
    let isPreview: Bool
    /// The import that read it; nil in a preview.
    let importID: String?

    var html: HTML {
        """
        <section><div class="section-head"><h2>\(file.name)</h2><p>\(recognised)</p></div>
        <p>\(counts)</p>\(isPreview ? "\(asks)\(columns)" : .nothing)\(lines)\(problems)</section>

        """
    }

    private var recognised: HTML {
        file.recognisedAs.map { "Read as \($0)." } ?? "<span class=\"state warning\">Not recognised.</span>"
    }

    private var counts: String {
        let words: [(ImportView.Deed, String)] = [
            (.create, "new"), (.update, "changed"), (.unchanged, "as before"),
        ]
        // A row of a table of people holds a person and often a company: records are counted, not rows.
        let records = words.compactMap { deed, word in file.counts[deed].flatMap { $0 > 0 ? "\($0) \(word)" : nil } }
        let inferred = file.inferred.values.reduce(0, +)
        let guess =
            inferred == 0
            ? ""
            : " \(Wording.capitalised(Wording.count(inferred, "value"))) \(inferred == 1 ? "is inferred and waits" : "are inferred and wait") to be confirmed."
        let left = file.counts[.skip] ?? 0
        let skipped =
            left == 0
            ? "" : " \(Wording.capitalised(Wording.count(left, "row"))) \(left == 1 ? "is" : "are") not taken."
        return (records.isEmpty ? "No records." : "Records: \(Wording.list(records)).") + skipped + guess
    }

    private var asks: HTML {
        guard !file.asks.isEmpty else { return .nothing }
        return "<div class=\"notice\">\(file.asks.map(ask))</div>"
    }

    private func ask(_ ask: ImportView.File.Ask) -> HTML {
        let choices = ask.choices.map { choice -> HTML in
            """
            <label><input type="radio" name="answer:\(ask.key)" value="\(choice.code)"\(HTML.flag("checked", choice.code == ask.answer))> \(choice.meaning)</label>
            """
        }
        return """
            <fieldset class="choices"><legend>How is “\(ask.column)” to be read? \
            <span class="soft">\(ask.samples.joined(separator: " · "))</span></legend>\(choices)</fieldset>
            """
    }

    private var columns: HTML {
        guard !file.columns.isEmpty else { return .nothing }
        return """
            <div class="table"><table class="list"><thead><tr><th scope="col">Column</th><th scope="col">Samples</th>\
            <th scope="col">Means</th></tr></thead><tbody>\(file.columns.map(column))</tbody></table></div>
            """
    }

    private func column(_ column: ImportView.File.Column) -> HTML {
        let options = ImportView.File.meanings.map { meaning -> HTML in
            "<option value=\"\(meaning.code)\"\(HTML.flag("selected", meaning.code == column.meaning))>\(meaning.words)</option>"
        }
        return """
            <tr><th scope="row">\(column.name)</th><td>\(column.samples.joined(separator: " · "))</td>\
            <td><select name="map:\(file.name):\(column.name)" aria-label="What \(column.name) means">\(options)</select> \
            <span class="by">\(column.reason)</span></td></tr>

            """
    }

    private var lines: HTML {
        guard !file.lines.isEmpty else { return .nothing }
        return """
            <details class="why"><summary>row by row</summary><div class="table"><table class="list"><thead><tr>\
            <th scope="col" class="n">Line</th><th scope="col">Does</th><th scope="col">What</th><th scope="col">Why</th></tr></thead>
            <tbody>\(file.lines.map(line))</tbody></table></div></details>
            """
    }

    private func line(_ line: ImportView.Line) -> HTML {
        """
        <tr><td class="n">\(line.line)</td><td>\(ImportFilePart.name(line.deed))</td><td>\(line.what)</td><td>\(line.why)</td></tr>

        """
    }

    private static func name(_ deed: ImportView.Deed) -> String {
        switch deed {
        case .create: "adds"
        case .update: "changes"
        case .unchanged: "leaves as it is"
        case .skip: "is not taken"
        }
    }

    private var problems: HTML {
        guard file.refusedCount > 0 else { return .nothing }
        let rest = file.refusedCount - file.problems.count
        return """
            <details class="why"\(HTML.flag("open", file.refusedCount < 6))><summary>\(Wording.count(file.refusedCount, "row")) \
            not taken</summary>\(ProblemList(file.problems))\
            \(rest > 0 ? "<p class=\"by\">and \(rest) more</p>" : .nothing)\
            \(importID.map { "<p>\(RefusedLink(importID: $0, file: file.name)) to mend and import again</p>" } ?? .nothing)</details>
            """
    }
}
