import KenDomain
package import KenVerbs

/// What erasing a person takes and leaves, and the form that does it; or what was done.
package struct ErasurePage: Markup {
    let view: ErasureView
    let frame: Frame

    package init(view: ErasureView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document(title, frame: frame, content: content).html }

    private var title: String { view.isDone ? "Erased" : "Erase \(view.name)" }

    private var content: HTML {
        "\(Headline(over: over, title: title))<div class=\"read stack\">\(view.isDone ? done : preview)</div>"
    }

    private var done: HTML { "\(Wording.erasure(after: view).map { "<p class=\"words\">\($0)</p>" as HTML })\(onward)" }

    private var preview: HTML {
        let pairs = Wording.erasure(before: view).map { title, words in
            "<div><dt>\(title)</dt><dd>\(words)</dd></div>" as HTML
        }
        return "<dl class=\"pairs told-first\">\(pairs)\(searches)</dl>\(form)"
    }

    /// Where a part of the name may stand alone.
    private var searches: HTML {
        let parts = view.name.split(separator: " ").filter { $0.count > 2 }
        let links = parts.map { part in
            "<a href=\"\(Places.search)?words=\(String(part).inQuery)\">\(String(part))</a>" as HTML
        }
        return links.isEmpty
            ? .nothing : "<div><dt>Search for</dt><dd>\(HTML.joined(links, by: " or "))</dd></div>"
    }

    private var over: HTML {
        guard !view.isDone else { return .nothing }
        return HTML.dotted(
            ["<a href=\"\(frame.to(Places.person(view.person)))\">\(view.name)</a>"],
            acts: [
                "<a href=\"\(Places.personFile(view.person))\" download>their file</a>",
                "<a href=\"\(Places.personFileJSON(view.person))\" download>as JSON</a>",
            ])
    }

    private var onward: HTML {
        let (address, words) =
            view.organisation.map { (Places.accountPeople($0.id), "The people of \($0.name)") }
            ?? (Places.accounts, "Accounts")
        return "<p class=\"acts\"><a class=\"button primary\" href=\"\(address)\">\(words)</a></p>"
    }

    private var form: HTML {
        guard frame.offersActs else { return .nothing }
        return """
            <form class="stack" method="post" action="\(Places.personErasure(view.person))">\(refilled(name))\(backups)\
            <p class="acts"><button class="button danger">Erase for good</button> \
            <a class="button quiet" href="\(Places.person(view.person))">Leave everything as it is</a></p></form>
            """
    }

    private var name: Field {
        Field(
            "Their whole name, to say that they are meant", "name", at: "erase", hint: view.name, isRequired: true)
    }

    /// Backups go unless one says otherwise; a form that comes back keeps what was chosen.
    private var backups: HTML {
        guard let words = Wording.backups(holding: view) else { return .nothing }
        let field = Field(
            "\(words) Make a new one and remove what is older", "replacesBackups", at: "erase", .yes, value: "yes")
        return refilled(field).html
    }

    private func refilled(_ field: Field) -> Field { frame.refused.map { field.refilled(from: $0) } ?? field }
}

extension ErasurePage {
    /// Chloe Martin, who asked for it.
    package static let sample = ErasurePage(
        view: ErasureView(
            person: SampleAccount.chloe.id, name: SampleAccount.chloe.name,
            organisation: OrganisationMark(id: SampleAccount.id, name: "Vestamar Kitchens", kind: .account),
            named: [.init(words: "conversation", count: 6), .init(words: "statement", count: 4)], backups: 2),
        frame: Sample.frame(Places.personErasure(SampleAccount.chloe.id), .accounts))
}
