import KenDomain
package import KenVerbs

/// Every setting of the policy: what it is, what was shipped, what it moves; who changed what, when and why.
package struct PolicyPage: Markup {
    let view: PolicyView
    /// What the settings as typed would change; nil when nobody asked.
    var preview: PolicyPreviewView?
    var frame: Frame

    package init(view: PolicyView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Policy", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Policy", under: "Edition “\(view.stamp)”. \(sentence)"))\(preview.map { PolicyPreviewSection(view: $0, frame: frame) })
        \(form)\(Panel("How it came to be", history))
        """
    }

    private var sentence: String {
        let changed = view.lines.count(where: \.isChanged)
        let what =
            changed == 0
            ? "Every setting is as shipped" : "\(Wording.capitalised(Wording.count(changed, "setting"))) changed here"
        return "\(what); no source fixes these numbers, so they are ours to choose."
    }

    private var mayChange: Bool { view.mayChange && frame.offersActs }

    private var form: HTML {
        let groups = Dictionary(grouping: view.lines, by: \.group)
        let names = view.lines.map(\.group).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let tables = names.map { group($0, groups[$0] ?? []) }
        guard mayChange else { return "\(house(isForm: false))\(tables)" }
        return """
            <form method="post" action="\(Places.policy)">\(problems)\(house(isForm: true))\(tables)
            \(filled(Field("Why", "reason", at: "policy", hint: "one sentence; it stays with the change")))
            <p class="acts"><button class="button" formaction="\(Places.policyPreview)">Show what would change</button>
            <button class="button primary">Set from today on</button>
            <a href="\(Places.sensitivity)">What hangs on one constant</a></p></form>
            """
    }

    /// A field as it was sent, when the form was refused.
    private func filled(_ field: Field) -> Field { frame.refused.map { field.refilled(from: $0) } ?? field }

    private var problems: HTML {
        guard let refused = frame.refused, !refused.problems.isEmpty else { return .nothing }
        let count = Wording.capitalised(Wording.count(refused.problems.count, "field"))
        let general = refused.problems.filter { $0.field.isEmpty }.map(\.reason)
        return """
            <p class="wrong" role="alert">\(count) to look at again. Nothing was changed. \(general.joined(separator: " "))</p>
            """
    }

    private func house(isForm: Bool) -> HTML {
        guard isForm else {
            let domains =
                view.ownDomains.isEmpty ? presumed ?? "not named yet" : view.ownDomains.joined(separator: ", ")
            return Panel(
                "The house",
                "<p class=\"words read\">\(view.definition)</p><p class=\"by\">Our mail domains: \(domains)</p>"
            ).html
        }
        let schools = Policy.HouseDefinition.allCases.map { (value: $0.rawValue, words: $0.sentence) }
        return Panel(
            "The house",
            """
            \(filled(Field("Who our customer is", "houseDefinition", at: "policy", .choice(schools), value: view.houseDefinition.rawValue)))\
            \(filled(Field("In our own words", "houseSentence", at: "policy", value: view.houseSentence ?? "", hint: "stands at the head of every page; empty takes the sentence above")))\
            \(filled(Field("Our own mail domains", "ownDomains", at: "policy", value: view.ownDomains.joined(separator: ", "), hint: presumed)))
            """
        ).html
    }

    /// Domains that nobody named and that Ken goes by.
    private var presumed: String? {
        view.presumedDomains.isEmpty ? nil : "empty takes \(Wording.list(view.presumedDomains)), as far as we can tell"
    }

    private func group(_ name: String, _ lines: [PolicyView.Line]) -> HTML {
        let changed = lines.count(where: \.isChanged)
        let remark = changed == 0 ? "" : " · \(Wording.number(changed)) changed"
        let isWrong =
            frame.refused.map { refused in
                lines.contains { line in
                    refused.problems.contains { $0.field == line.path }
                        || refused.form[line.path].map { $0 != line.value } ?? false
                }
            } ?? false
        return """
            <details class="more"\(HTML.flag("open", changed > 0 || isWrong))><summary>\(Wording.capitalised(name)): \
            \(Wording.count(lines.count, "setting"))\(remark)</summary>\
            <div class="table"><table class="list"><thead><tr><th scope="col">Setting</th><th scope="col">Value</th>\
            <th scope="col">Shipped</th><th scope="col" class="spare">What it moves</th></tr></thead>
            <tbody>\(lines.map(row))</tbody></table></div></details>

            """
    }

    private func row(_ line: PolicyView.Line) -> HTML {
        let unit = line.unit.isEmpty ? "" : " \(line.unit)"
        let value: HTML = mayChange ? control(line) : "\(line.value)\(unit)"
        return """
            <tr id="\(line.path)"><th scope="row">\(Wording.capitalised(line.name))\
            <span class="sub">\(line.meaning) (rule \(line.section))</span></th>\
            <td>\(value)</td><td>\(line.shipped)\(unit)</td><td class="spare">\(line.moves)</td></tr>

            """
    }

    private func control(_ line: PolicyView.Line) -> HTML {
        let sent = frame.refused?.form[line.path]
        let wrong = frame.refused?.problems.filter { $0.field == line.path }.map(\.reason) ?? []
        let told: HTML = wrong.isEmpty ? .nothing : " aria-invalid=\"true\" aria-describedby=\"wrong-\(line.path)\""
        let reason: HTML =
            wrong.isEmpty
            ? .nothing : "<p class=\"wrong\" id=\"wrong-\(line.path)\">\(wrong.joined(separator: " "))</p>"
        return """
            <input type="text" name="\(line.path)" value="\(sent ?? line.value)" maxlength="200" \
            aria-label="\(line.group): \(line.name)"\(told)>\(reason)
            """
    }

    private var history: HTML {
        guard !view.history.isEmpty else {
            return "<p class=\"empty\">Nobody has changed anything: the policy is as shipped.</p>"
        }
        return "<ul class=\"plain\" data-list>\(view.history.map(past))</ul>"
    }

    private func past(_ past: PolicyView.Past) -> HTML {
        let until = past.until.map { " until \(Wording.date($0))" } ?? ""
        let reason = past.reason.isEmpty ? "" : "“\(past.reason)”"
        let facts = [past.by, reason].filter { !$0.isEmpty }.map { HTML.text($0) }
        return """
            <li><p class="what">\(past.stamp), from \(Wording.date(past.from))\(until)</p><p class="by">\(HTML.dotted(facts))</p>\
            <ul class="plain tight">\(past.differences.map { "<li>\($0)</li>" as HTML })</ul></li>

            """
    }
}
