import KenDomain
package import KenVerbs

/// What is kept, what it costs, what customers answer and whom we may name: sentences first, then each figure with what
/// stands behind it.
package struct MetricsPage: Markup {
    let view: MetricsView
    let frame: Frame

    package init(view: MetricsView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Metrics", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "Metrics", under: .text("\(Wording.date(view.from)) to \(Wording.date(view.asOf))")))\(sentences)
        \(Panel("What is kept", list(view.retention) + gone))\(Panel("What customers answer", list(view.answers) + waves))\
        \(Panel("Loyalty", remark: "Three facts beside each other, never one index.", list(view.loyalty)))\
        \(Panel("What winning and keeping cost", list(view.costs)))\
        \(Panel("Whether references help", list(view.effect)))\(Panel("Customers", customers))
        \(MetricForms(waves: view.waves, frame: frame))
        """
    }

    private func list(_ lines: [MetricLine]) -> HTML { MetricList(lines, citations: view.citations, frame: frame).html }

    private var sentences: HTML {
        guard !view.sentences.isEmpty else {
            return """
                <p class="words read lead-words">Nothing is known yet of what is kept. Import revenue by customer, and write \
                down what customers answer.</p>
                """
        }
        let lines = view.sentences.enumerated().map { place, sentence in
            SentenceLine(sentence, citations: view.citations, frame: frame, anchor: "metric-\(place)")
        }
        let opened = HTML.joined(lines.map(\.opened).filter { !$0.isEmpty }, by: "\n")
        let more: HTML =
            opened.isEmpty
            ? .nothing
            : "<details class=\"why\"><summary>what this rests on</summary><div class=\"opened\">\(opened)</div></details>"
        return "\(lines.map { "<p class=\"words read lead-words\">\($0.html)</p>" as HTML })\(more)"
    }

    private var gone: HTML {
        func names(_ accounts: [OrganisationMark], _ words: String) -> HTML {
            guard !accounts.isEmpty else { return .nothing }
            let links: [HTML] = accounts.map { "<a href=\"\(frame.to(Places.account($0.id)))\">\($0.name)</a>" }
            return "<p class=\"by\">\(words): \(HTML.joined(links, by: ", "))</p>"
        }
        return names(view.lost, "Left") + names(view.unknown, "Left out, for what they pay today is not known")
    }

    private var waves: HTML {
        guard !view.waves.isEmpty else { return .nothing }
        let rows: [HTML] = view.waves.map { wave in
            let asked = wave.questions.map(Wording.name).joined(separator: "; ")
            let response: HTML =
                wave.response.map { rate in
                    rate.isCountOnly
                        ? "\(rate.hits) of \(rate.trials)" : .text(rate.share.map(Wording.percent) ?? "")
                } ?? Unknown().html
            return """
                <tr><th scope="row">\(wave.title)<span class="sub">\(asked)</span></th><td>\(wave.tool)</td>\
                <td>\(HTML.day(wave.from))</td><td class="n">\(wave.answers)</td><td class="n">\(response)</td></tr>
                """
        }
        return """
            <div class="table"><table class="list"><thead><tr><th scope="col">Survey</th><th scope="col">Asked in</th>\
            <th scope="col">From</th><th scope="col" class="n">Answers</th><th scope="col" class="n">Of those asked</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private var customers: HTML {
        guard !view.accounts.isEmpty else { return .nothing }
        let rows: [HTML] = view.accounts.map { line in
            """
            <tr><th scope="row"><a href="\(frame.to(Places.accountMoney(line.account.id)))">\(line.account.name)</a></th>\
            <td>\(short(line.answers, .recommendation))</td><td>\(short(line.answers, .satisfaction))</td>\
            <td>\(Wording.name(line.reference.word))</td><td class="n">\(line.orders.marks)</td></tr>
            """
        }
        let more: HTML =
            view.further > 0 ? "<p class=\"by\">And \(Wording.count(view.further, "further customer")).</p>" : .nothing
        let rank: HTML =
            view.accounts.first?.orders.isRankOnly == true ? " With few customers the marks are an order, no more." : ""
        return """
            <div class="table"><table class="list"><thead><tr><th scope="col">Customer</th><th scope="col">Would recommend</th>\
            <th scope="col">Satisfied</th><th scope="col">As a reference</th><th scope="col" class="n">Orders</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>\(more)<p class="by">Orders: how recently, how often, for how much, 5 for the \
            best fifth; – where no order carries a day.\(rank)</p>
            """
    }

    private func short(_ lines: [MetricLine], _ name: MetricLine.Name) -> HTML {
        guard let line = lines.first(where: { $0.name == name }), let behind = line.behind else {
            return Unknown().html
        }
        return line.value == nil ? .text(behind) : "\(line.text) <span class=\"sub\">\(behind)</span>"
    }
}
