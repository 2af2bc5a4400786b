import KenDomain
import KenImport
import KenVerbs

/// What an import did, or would do, in the terminal.
struct ImportWords {
    let view: ImportView
    let terminal: Terminal

    var lines: [String] {
        [terminal.styled(view.isPreview ? "Preview: nothing is kept" : "Imported", .bold)] + view.files.flatMap(lines)
            + domains
    }

    private func lines(of file: ImportView.File) -> [String] {
        let recognised = file.recognisedAs ?? terminal.styled("not recognised", .danger)
        return ["", "  \(terminal.styled(file.name, .bold)): \(recognised)"] + counts(file) + inferred(file)
            + asked(file)
            + (view.isPreview ? examples(file) : []) + refused(file)
    }

    private func counts(_ file: ImportView.File) -> [String] {
        let left = file.counts[.skip] ?? 0
        let parts = ImportView.Deed.allCases.filter { $0 != .skip }.compactMap { deed in
            file.counts[deed].flatMap { $0 == 0 ? nil : "\($0) \(word(deed))" }
        }
        let made = file.made.sorted { $0.key < $1.key }.filter { $0.value > 0 }.map {
            "\($0.value) \($0.key.replacing("_", with: " "))"
        }
        return [
            parts.isEmpty ? nil : "    records: " + parts.joined(separator: ", "),
            left == 0 ? nil : "    rows left out: \(left)",
            made.isEmpty ? nil : terminal.wrapped("made: " + made.joined(separator: ", "), indent: 10, first: "    "),
        ].compactMap(\.self)
    }

    private func word(_ deed: ImportView.Deed) -> String {
        switch deed {
        case .create: view.isPreview ? "would be new" : "new"
        case .update: view.isPreview ? "would change" : "changed"
        case .unchanged: "unchanged"
        case .skip: "left out"
        }
    }

    private func inferred(_ file: ImportView.File) -> [String] {
        let parts = file.inferred.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return parts.isEmpty
            ? []
            : [
                terminal.wrapped(
                    "inferred, to be confirmed: " + parts.joined(separator: ", "), indent: 10, first: "    ")
            ]
    }

    private func asked(_ file: ImportView.File) -> [String] {
        file.ambiguities.filter { $0.answer == nil }.map { ambiguity in
            let choices = ambiguity.choices.map(\.code).joined(separator: " or ")
            return terminal.wrapped(
                "“\(ambiguity.column)” can be read two ways (\(ambiguity.samples.prefix(2).joined(separator: ", "))): "
                    + "run again with --answer \"\(ambiguity.column)=\(choices)\"", indent: 6, first: "    ? ")
        }
    }

    private func examples(_ file: ImportView.File) -> [String] {
        file.lines.prefix(12).map { line in
            terminal.wrapped(
                "line \(line.line): \(line.deed.rawValue) \(line.what), \(line.why)", indent: 8, first: "    ")
        }
    }

    /// Rows left out, those with the same reason told once with the lines they begin on.
    private func refused(_ file: ImportView.File) -> [String] {
        guard file.refusedCount > 0 else { return [] }
        let groups = Dictionary(grouping: file.refused) { $0.field.isEmpty ? $0.reason : "\($0.field): \($0.reason)" }
            .sorted { ($0.value[0].line, $0.key) < ($1.value[0].line, $1.key) }
        let told = groups.prefix(12).map { reason, rows in
            let lines = rows.prefix(3).map { String($0.line) }.joined(separator: ", ")
            let more = rows.count > 3 ? " and \(rows.count - 3) more" : ""
            let place = rows.count == 1 ? "line \(lines)" : "lines \(lines)\(more)"
            return terminal.wrapped("\(place): \(reason)", indent: 8, first: "      ")
        }
        return ["    \(Wording.count(file.refusedCount, "row")) left out:"] + told
            + (groups.count > 12 || file.refusedCount > file.refused.count ? ["      … `--json` lists them"] : [])
    }

    private var domains: [String] {
        guard !view.ownDomains.isEmpty else { return [] }
        let how = view.ownDomainsAreGuessed ? " (guessed; --own-domain says otherwise)" : ""
        return ["", "  Our own mail domains: \(view.ownDomains.joined(separator: ", "))\(how)"]
    }
}
