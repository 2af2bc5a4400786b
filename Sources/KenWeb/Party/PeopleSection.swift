import KenDomain
import KenVerbs

/// The people of an account: the two-sided map, then each with what would deepen the tie.
struct PeopleSection: Markup {
    let view: AccountView
    let frame: Frame

    var html: HTML {
        guard !view.people.isEmpty else {
            return """
                <section><p class="empty">Nobody at \(view.mark.name) is on record. A calendar or a list of \
                contacts on the <a href="\(Places.imports)">Import</a> page adds them.</p></section>
                """
        }
        return """
            <section><div class="section-head"><h2>Who knows whom</h2></div>
            \(Picture(drawing: map.html, caption: caption, columns: Self.columns, rows: numbers))
            </section><section><div class="section-head"><h2>People</h2></div>
            <ul class="plain faces" data-list>\(view.people.map(row))</ul>\(ListLinks(Places.accountPeople(view.mark.id), frame: frame))</section>
            """
    }

    private static let columns: [Picture.Column] = [("Of theirs", false), ("Of ours", false), ("How deep", false)]

    /// Each tie as a row; those nobody of ours has met say so.
    private var numbers: [[HTML]] {
        view.people.flatMap { line -> [[HTML]] in
            guard !line.ties.isEmpty else { return [[.text(line.person.name), "nobody yet", "not met yet"]] }
            return line.ties.map { tie in
                let ours = view.ours.first { $0.id == tie.ours }?.name ?? ""
                return [.text(line.person.name), .text(ours), .text(Wording.name(tie.stage))]
            }
        }
    }

    private var map: PeopleMap {
        PeopleMap(
            ours: view.ours.map { face($0, remark: nil) },
            theirs: view.people.map { line in
                face(line.person, remark: line.leavesOn.map { "leaves \(Wording.until($0, asOf: frame.asOf))" })
            },
            ties: view.people.flatMap { line in
                line.ties.map {
                    PeopleMap.Tie(ours: $0.ours, theirs: line.person.id, depth: $0.depth, stage: Wording.name($0.stage))
                }
            })
    }

    private func face(_ mark: PersonMark, remark: String?) -> PeopleMap.Face {
        PeopleMap.Face(
            id: mark.id, name: mark.name, role: mark.role, link: frame.to(Places.person(mark.id)), remark: remark)
    }

    private var caption: String {
        let unmet = view.people.filter(\.ties.isEmpty).map(\.person.name)
        let lines = "The thicker the line, the deeper the tie."
        return unmet.isEmpty ? lines : "\(lines) Not met yet: \(Wording.list(Array(unmet.prefix(6))))."
    }

    /// Who of ours knows them, the deepest tie first.
    private func known(_ line: TieLine) -> String? {
        let names = line.ties.compactMap { tie in view.ours.first { $0.id == tie.ours }?.name }
        return names.isEmpty ? nil : "\(Wording.list(names)) \(names.count == 1 ? "knows" : "know") them"
    }

    private func row(_ line: TieLine) -> HTML {
        let met = line.lastMetOn.map { "last met \(Wording.ago($0, asOf: frame.asOf))" } ?? "not met yet"
        let leaves = line.leavesOn.map { "leaves \(Wording.until($0, asOf: frame.asOf))" }
        let hint = line.hint.map { "what would help: \($0)" }
        return """
            <li><p class="what"><a href="\(frame.to(Places.person(line.person.id)))">\(line.person.name)</a></p>
            <p>\(PersonRole(line.person))\(leaves.map { " · <span class=\"state warning\">\($0)</span>" as HTML })</p>
            <p class="by">\(HTML.dotted([known(line), met, hint].compactMap { $0.map { .text($0) } }))</p></li>

            """
    }
}
