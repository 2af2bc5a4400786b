import KenDomain
import KenVerbs

/// A customer's place in its market: whether it goes with it, what that calls for, and what is not known.
struct MarketSection: Markup {
    let view: AccountView
    let frame: Frame

    private var market: MarketJudgement { view.judgement.market }

    var html: HTML {
        """
        <section>\(sentences)\(ask)</section>
        \(Panel("Where they stand in the chain", ValueChainSection(view: view, frame: frame).html))\
        \(Panel("Their end markets", industries))\(Panel("The trends there, and their roadmap", trends))\
        \(Panel("Their roadmap", roadmap))\(Panel("Beside their rivals", rivals))\
        \(Panel("What keeps them from a larger share", barriers))\(Panel("Their own customers", customers))
        """
    }

    // MARK: Sentences

    private var sentences: HTML {
        let heading = SentenceLine(
            Wording.sentence(for: market, of: view.mark.name), citations: view.citations, frame: frame,
            anchor: "market-heading")
        let stance = SentenceLine(
            Wording.sentence(for: market.stance, of: view.mark.name), citations: view.citations, frame: frame,
            anchor: "market-stance")
        return """
            <div class="spaced read"><p class="words">\(arrow) \(heading.html)</p><p class="words">\(mark) \(stance.html)</p>
            <p><strong>\(Wording.name(market.bucket)).</strong> \(Wording.move(for: market.bucket))</p>
            \(firstView)</div>
            <details class="why"><summary>what this rests on</summary><div class="opened"><p>\(range)</p>\(heading.opened)\(stance.opened)\
            \(ExplanationDetails(market.alignment.explanation, citations: view.citations, frame: frame).content)\
            \(ExplanationDetails(market.stance.explanation, citations: view.citations, frame: frame).content)</div></details>
            """
    }

    private var arrow: HeadingArrow {
        HeadingArrow(.init(market.heading.shown))
    }

    private var mark: StanceMark {
        StanceMark(StanceMark.Stance(rawValue: market.stanceHeading.shown.rawValue) ?? .unknown)
    }

    private var range: String {
        let name = Wording.capitalised(Wording.name(market.heading.shown, market.alignment.doubt))
        let now = market.alignment.score.map { "\(Wording.decimal($0)) on a scale from −1 to 1" } ?? "no score yet"
        let between = market.alignment.range.map {
            ", between \(Wording.decimal($0.lowerBound)) and \(Wording.decimal($0.upperBound))"
        }
        let before = market.earlier.score.map { "; \(Wording.decimal($0)) on \(Wording.date(market.earlierOn))" }
        return "\(name): \(now)\(between ?? "")\(before ?? "")."
    }

    private var firstView: HTML {
        guard let first = market.firstView else { return .nothing }
        return
            "<p>A first view, until somebody can tell: <span class=\"inferred\">\(first.sentence)</span> (\(first.reason))</p>"
    }

    /// The questions that would settle what is not known.
    private var ask: HTML {
        guard !market.alignment.ask.isEmpty else { return .nothing }
        let rows: [HTML] = market.alignment.ask.map { id in "<li>\(question(id))</li>" }
        return "<p class=\"by unknowns-head\">Not known:</p><ul class=\"unknowns\">\(rows)</ul>"
    }

    private func question(_ id: Question.ID) -> HTML {
        let text = Wording.asked(QuestionBank.question(id)?.text ?? "", of: view.mark.name)
        guard frame.offersActs else { return Unknown(ask: text).html }
        let address = "\(Places.log)?account=\(view.mark.name.inQuery)&question=\(id.description)"
        return "<a class=\"unknown\" href=\"\(address)\">\(text)</a>"
    }

    // MARK: Industries, trends, roadmap

    private var industries: HTML {
        guard !view.market.industries.isEmpty else { return "<p>\(question(Question.ID(303)))</p>" }
        let rows: [HTML] = view.market.industries.map { industry in
            let share: HTML =
                industry.share.map { "\(Wording.percent($0)) of their revenue" } ?? question(Question.ID(303))
            return """
                <li><a href="\(frame.to("\(Places.outlook)?about=\(industry.name.inQuery)"))">\(industry.name)</a>: \(share)</li>
                """
        }
        return "<ul class=\"plain tight\">\(rows)</ul>"
    }

    private var trends: HTML {
        guard !market.alignment.lines.isEmpty else {
            return
                "<p class=\"empty\">No trend is on record in the markets they sell into. \(question(Question.ID(304)))</p>"
        }
        return "<ul class=\"plain\">\(market.alignment.lines.map(trend))</ul>"
    }

    private func trend(_ line: Alignment.Line) -> HTML {
        let own = CitationList(view.citations.of(line.ownWords), frame: frame).html
        let said: HTML =
            own.isEmpty ? .nothing : "<p class=\"heading\">What they say of it themselves; it moves nothing</p>\(own)"
        let sure = line.sureness.map { ExplanationDetails($0, citations: view.citations, frame: frame).content }
        let undated: HTML = line.position.isUndated ? " \(question(Question.ID(306)))" : .nothing
        return """
            <li><p class="what">\(line.title)</p><p>\(Wording.capitalised(Wording.stand(line))).\(undated)</p>\
            <p class="by">Touches \(Wording.percent(line.exposure)) of their revenue; \(Wording.sureness(line.confidence))</p>\
            <details class="why"><summary>what this rests on</summary><div class="opened">\(sure)\
            \(CitationList(view.citations.of(line.position.evidence), frame: frame))\(said)</div></details></li>

            """
    }

    private var roadmap: HTML {
        guard !view.market.roadmap.isEmpty else { return "<p>\(question(Question.ID(306)))</p>" }
        let rows: [HTML] = view.market.roadmap.map { item in
            let day: HTML = item.readyOn.map { HTML.day($0) } ?? (item.title == nil ? "" : question(Question.ID(306)))
            return """
                <tr><th scope="row">\(item.title ?? "Told under an agreement")</th><td>\(item.dimension ?? "")</td>\
                <td>\(item.bearing == .againstTrend ? "against" : "with")</td><td>\(item.status.rawValue)</td><td>\(day)</td></tr>
                """
        }
        return """
            <div class="table"><table class="list"><thead><tr><th scope="col">What</th><th scope="col">Answers</th>\
            <th scope="col">The trend</th><th scope="col">State</th><th scope="col">Ready</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    // MARK: Rivals, barriers, customers

    private var rivals: HTML {
        let matrix = market.competitors
        guard !matrix.rows.isEmpty else { return "<p>\(question(Question.ID(201)))</p>" }
        let heads: [HTML] = matrix.attributes.map { "<th scope=\"col\">\($0)</th>" }
        let rows: [HTML] = matrix.rows.map { row in
            let cells: [HTML] = matrix.attributes.map { "<td>\(cell(matrix.cell(row.competitor, $0)))</td>" }
            return """
                <tr><th scope="row">\(row.name)<span class="sub">\(Wording.name(row.kind))</span></th>\(cells)</tr>
                """
        }
        return """
            <div class="table"><table class="list"><thead><tr><th scope="col">Rival</th>\(heads)</tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private func cell(_ cell: CompetitorMatrix.Cell?) -> HTML {
        guard let cell else { return Unknown().html }
        let cited = CitationList(view.citations.of(cell.evidence), frame: frame).html
        let words = Wording.beside(cell)
        guard !cited.isEmpty else { return .text(words) }
        return "<details class=\"why\"><summary>\(words)</summary><div class=\"opened\">\(cited)</div></details>"
    }

    private var barriers: HTML {
        guard !market.barriers.isEmpty else { return "<p>\(question(Question.ID(205)))</p>" }
        let rows: [HTML] = market.barriers.map { barrier in
            let links = barrier.links.flatMap { link in
                [
                    link.attribute.map { "a rival is better at “\($0)”" },
                    link.outcome.map { "we could improve “\($0)”" },
                ].compactMap(\.self)
            }
            let more: HTML =
                links.isEmpty ? .nothing : "<p class=\"by\">\(Wording.capitalised(links.joined(separator: "; ")))</p>"
            return """
                <li><p class="what">\(Wording.capitalised(Wording.name(barrier.barrier)))</p>\(more)\
                \(ExplanationDetails(barrier.explanation, citations: view.citations, frame: frame))</li>
                """
        }
        return "<ul class=\"plain\">\(rows)</ul>"
    }

    private var customers: HTML {
        let rows: [HTML] = view.market.theirCustomers.compactMap { id in
            guard let line = view.ledger.first(where: { $0.question == id }) else { return nil }
            guard !line.answers.isEmpty else { return "<li>\(question(id))</li>" }
            let answers = line.answers.map { $0.gist ?? "answered in confidence" }
            return """
                <li><p class="by">\(Wording.asked(line.text, of: view.mark.name))</p><p><a href="\(frame.to(Places.account(view.mark.id)))#\(id.description)">\
                \(answers.joined(separator: "; "))</a></p></li>
                """
        }
        return rows.isEmpty ? .nothing : "<ul class=\"plain\">\(rows)</ul>"
    }
}
