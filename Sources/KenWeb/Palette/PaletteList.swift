import KenDomain
import KenVerbs

/// Where words lead, group by group: what the ledger answers first.
struct PaletteList: Markup {
    let view: PaletteView
    let frame: Frame

    var html: HTML { "<div class=\"palette-list\" data-palette-list>\(answer)\(groups)\(further)</div>" }

    private var groups: [HTML] {
        PaletteView.Group.allCases.map { group in
            let hits = view.hits.filter { $0.group == group }
            return section(group.name, hits.map(row))
        }
    }

    private func section(_ name: String, _ rows: [HTML]) -> HTML {
        guard !rows.isEmpty else { return .nothing }
        return
            "<section data-group=\"\(name)\"><h2>\(name)</h2><ul class=\"plain tight\" data-list>\(rows)</ul></section>\n"
    }

    private func row(_ hit: PaletteView.Hit) -> HTML {
        """
        <li><a href="\(frame.to(hit.target.address))">\(hit.title)</a> <span class="by">\(hit.remark)</span></li>

        """
    }

    private var answer: HTML {
        guard let ledger = view.answer else { return .nothing }
        return section("What is known of \(ledger.accountName)", ledger.lines.map { line(in: ledger, $0) })
    }

    private func line(in ledger: LedgerView, _ line: LedgerLine) -> HTML {
        guard let best = line.answers.first else { return unknown(in: ledger, line) }
        let facts = [
            best.gist ?? "answered in confidence",
            (best.word.map { Wording.name($0) } ?? "not counted") + (line.isContested ? ", contested" : ""),
            line.age.map { Wording.ago(view.asOf.adding(-$0), asOf: view.asOf) },
        ]
        let address = frame.to("\(Places.account(ledger.account))#\(line.question)")
        let cited = ledger.citations.of(best.evidence).first
        let words: HTML =
            cited?.interaction.map { " <a href=\"\(frame.to(Places.conversation($0)))\">the words</a>" } ?? .nothing
        return """
            <li><a href="\(address)">\(line.text)</a> \
            <span class="by">\(facts.compactMap(\.self).joined(separator: " · "))</span>\(words)</li>

            """
    }

    private func unknown(in ledger: LedgerView, _ line: LedgerLine) -> HTML {
        let mark = "<span class=\"unknown\">not known · ask</span>" as HTML
        guard frame.offersActs else { return "<li>\(line.text) \(mark)</li>\n" }
        let address = "\(Places.log)?account=\(ledger.accountName.inQuery)&question=\(line.question)"
        return "<li><a href=\"\(address)\">\(line.text)</a> \(mark)</li>\n"
    }

    private var further: HTML {
        guard view.words.contains(where: { $0.isLetter || $0.isNumber }) else { return .nothing }
        let address = frame.to("\(Places.search)?words=\(view.words.inQuery)")
        return section(
            "Search", ["<li><a href=\"\(address)\">Look for “\(view.words)” in what people said</a></li>\n"])
    }
}
