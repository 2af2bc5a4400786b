import KenDomain
import KenVerbs

/// How customer-centric we say we are, drawn beside what the records show.
struct MirrorCentricitySection: Markup {
    let view: CentricityView
    let citations: Citations
    let frame: Frame

    var html: HTML {
        """
        <section id="centricity"><div class="section-head"><h2>Product- or customer-centric</h2></div>
        <p class="words read">\(sentence)</p>\(views)\(own)
        <figure>\(StatedDots(view.items.map(row)))<figcaption>● what we say, ■ what the records show, on a scale from the \
        product's end (0) to the customer's (4); ▲ marks where we believe at least a mark better than we behave.</figcaption></figure>
        \(table)\(view.explanation.map { ExplanationDetails($0, citations: citations, frame: frame) })</section>

        """
    }

    private var sentence: HTML {
        guard let score = view.score, let word = view.word else {
            return view.raters == 0
                ? "Nobody has marked the twelve items yet. Your marks are for your eyes alone; with five the mean is shown."
                : "\(Wording.capitalised(Wording.count(view.raters, "colleague"))) marked the twelve items; with five the mean is shown."
        }
        let spread: HTML =
            view.spread?.deviation.map { deviation in
                deviation >= 10 ? " They are far apart." : " They see it much alike."
            } ?? .nothing
        return """
            \(Wording.capitalised(Wording.count(view.raters, "colleague"))) \(view.raters == 1 ? "says" : "say") that we are \
            \(Wording.name(word)): \(Wording.tenths(score)) of 100.\(spread)
            """
    }

    private var views: HTML {
        guard !view.views.isEmpty else { return .nothing }
        let parts = view.views.map { Wording.looks($0.view, $0.rate.hits) }
        return "<p>Of the first thoughts on what business we are in, \(Wording.list(parts)).</p>"
    }

    private var own: HTML {
        guard let score = view.ownScore else { return .nothing }
        let business: HTML = view.ownBusiness.map { " Your first thought: “\($0)”." } ?? .nothing
        return
            "<p class=\"by\">By your own marks: \(Wording.tenths(score)) of 100.\(business) Only you see this.</p>"
    }

    private func row(_ item: CentricityView.Item) -> StatedDots.Row {
        StatedDots.Row(
            name: Wording.short(item.item), stated: item.stated ?? item.own.map(Double.init), observed: item.observed,
            isTold: item.isTold)
    }

    private var table: HTML {
        let rows: [HTML] = view.items.map { item in
            let stated: HTML = item.stated.map { .text(Wording.tenths($0)) } ?? Unknown().html
            let observed: HTML =
                item.observed.map { mark in
                    item.explanation.map { explanation in
                        ExplanationDetails(
                            explanation, citations: citations, frame: frame, summary: .text(Wording.tenths(mark))
                        ).html
                    } ?? .text(Wording.tenths(mark))
                } ?? (item.item.isObserved ? Unknown().html : "")
            let remark: HTML =
                item.isTold
                ? "<span class=\"state warning\">better than we behave</span>"
                : item.isUnshared ? "<span class=\"state still\">no shared view</span>" : .nothing
            return """
                <tr><th scope="row">\(item.item.rawValue) \(Wording.name(item.item))</th><td class="n">\(stated)</td>\
                <td>\(observed)</td><td>\(remark)</td></tr>
                """
        }
        return """
            <details class="why"><summary>the twelve items</summary><div class="opened"><div class="table"><table class="list"><thead>\
            <tr><th scope="col">Item</th><th scope="col" class="n">We say</th><th scope="col">Records show</th>\
            <th scope="col">To look at</th></tr></thead><tbody>\(rows)</tbody></table></div></div></details>
            """
    }
}
