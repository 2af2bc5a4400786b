import KenDomain
import KenVerbs

/// What drives the last review, with its items and one tap to set each right.
struct MirrorReviewSection: Markup {
    let view: MirrorView
    let frame: Frame

    var html: HTML {
        guard let review = view.review else {
            return """
                <section id="review"><div class="section-head"><h2>What drives us</h2></div>
                <p class="empty">No review is on record. Paste the minutes of a quarterly review, one item a line, and Ken says \
                what it was about and what was dropped.</p></section>

                """
        }
        return """
            <section id="review"><div class="section-head"><h2>What drives us</h2><p>\(review.record.title), \
            \(HTML.day(review.record.heldOn))</p></div>
            <p class="words read">\(Wording.drives(review.finding))\(stated(review))</p>\(bars(review))\(items(review))
            \(explanations(review))\(earlier)</section>

            """
    }

    private func stated(_ review: ReviewView) -> HTML {
        guard let stated = review.record.statedDriver else { return .nothing }
        return stated == review.finding.driver
            ? " That is what we say drives us." : " We say that \(Wording.name(stated)) drives us."
    }

    private func bars(_ review: ReviewView) -> HTML {
        guard !review.finding.shares.isEmpty else { return .nothing }
        let bars = ReviewDriver.allCases.map { driver in
            ShareBars.Bar(
                name: Wording.name(driver), share: review.finding.shares[driver] ?? 0,
                isPrimary: driver == review.record.statedDriver)
        }
        let mark = review.record.statedDriver == nil ? "" : " ▸ marks what we say drives us."
        return ShareBars(bars, title: "What drives the review")
            .picture(of: "Driver", caption: "Each bar is a driver’s part of the review.\(mark)").html
    }

    private func items(_ review: ReviewView) -> HTML {
        let rows: [HTML] = review.record.items.enumerated().map { place, item in
            let driver = Inferred(item.driver.map { Wording.name($0) } ?? "neutral", why: item.inferredFrom)
            let dropped: HTML = item.isBumped ? "<span class=\"state danger\">dropped</span>" : .nothing
            return """
                <tr><th scope="row">\(item.title)</th><td class="n">\(minutes(item.planned))</td>\
                <td class="n">\(minutes(item.actual)) \(dropped)</td><td>\(driver)\(taps(review, place + 1, item))</td></tr>
                """
        }
        return """
            <div class="table"><table class="list"><thead><tr><th scope="col">Item</th><th scope="col" class="n">Planned</th>\
            <th scope="col" class="n">Took</th><th scope="col">Is about</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private func minutes(_ minutes: Double?) -> HTML { minutes.map { .text(Wording.minutes($0)) } ?? Unknown().html }

    private func taps(_ review: ReviewView, _ number: Int, _ item: ReviewItem) -> HTML {
        guard frame.offersActs else { return .nothing }
        let others = ReviewTapInput.Tap.allCases.filter { $0.rawValue != item.driver?.rawValue ?? "neutral" }
        let buttons: [HTML] = others.map {
            "<button class=\"button quiet\" name=\"tap\" value=\"\($0.rawValue)\">\($0.rawValue)</button>"
        }
        return """
            <details class="why"><summary>not so</summary><form class="acts" method="post" \
            action="\(Places.reviewItem(review.record.id))"><input type="hidden" name="item" value="\(number)">\(buttons)</form></details>
            """
    }

    private func explanations(_ review: ReviewView) -> HTML {
        let parts = ReviewDriver.allCases.compactMap { driver in
            review.finding.explanations[driver].map {
                ExplanationDetails($0, citations: Citations(), frame: frame).content
            }
        }
        guard !parts.isEmpty else { return .nothing }
        return """
            <details class="why"><summary>how we get there</summary><div class="opened">\(HTML.joined(parts, by: "\n"))</div></details>
            """
    }

    private var earlier: HTML {
        guard !view.earlier.isEmpty else { return .nothing }
        let rows: [HTML] = view.earlier.map { mark in
            "<li>\(mark.title), \(HTML.day(mark.heldOn)): \(mark.driver.map { Wording.name($0) } ?? "mixed")</li>"
        }
        return "<p class=\"by\">Before:</p><ul class=\"plain tight\">\(rows)</ul>"
    }
}
