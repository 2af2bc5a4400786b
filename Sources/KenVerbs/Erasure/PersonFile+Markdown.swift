import KenDomain

extension PersonFile {
    /// The file as text that reads well on paper.
    package var markdown: String {
        var lines = [
            "# What is on record about \(Markdown.plain(name))", "",
            "Made on \(Wording.date(madeOn)). Facts and words as they stand; nobody is graded.",
        ]
        for section in sections {
            lines += ["", "## \(Wording.capitalised(section.words))"]
            for record in section.records {
                lines += ["", "### \(Markdown.plain(record.title))", ""]
                lines += record.fields.map { "- \($0.label): \(Markdown.plain($0.value))" }
            }
        }
        if !sources.isEmpty { lines += ["", "## Where it was imported from"] }
        for source in sources {
            lines += ["", "### \(Markdown.plain("\(source.source) \(source.externalID)"))", ""]
            lines += source.fields.sorted { $0.key < $1.key }.map {
                "- \(Markdown.plain($0.key)): \(Markdown.plain($0.value))"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
