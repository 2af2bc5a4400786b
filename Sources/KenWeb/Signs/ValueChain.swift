import KenDomain

/// The chain a customer stands in: us, whoever is between us, the customer with its rivals beside it, and the industries
/// it sells into, each as thick as its share of the customer's revenue, with the trends there.
package struct ValueChain: Markup {
    /// One box of the chain.
    package struct Link: Sendable {
        var name: String
        /// Address of its page; nil when it has none.
        var address: String?
        /// What is said under the name.
        var remark: String?
        /// Share of the customer's revenue, 0…1; only of industries.
        var share: Double?
    }

    /// A trend in the end markets and whether the customer goes with it.
    package struct Trend: Sendable {
        var title: String
        var heading: HeadingArrow.Heading
    }

    /// What flows from the customer to us in a year, in words; nil when not known.
    var revenue: String?
    var partner: Link?
    var account: Link
    var rivals: [Link]
    var industries: [Link]
    var trends: [Trend]

    package var html: HTML {
        """
        <div class="drawing"><svg class="map chain" viewBox="0 0 900 \(height)" width="900" height="\(height)" \
        role="group" aria-label="\(says)">\(flows)\(top)\(below)</svg></div>
        """
    }

    /// The text alternative.
    var says: String {
        let through = partner.map { "through \($0.name)" } ?? "directly"
        let markets = industries.map { industry in
            industry.name + (industry.share.map { " \(Wording.percent($0))" } ?? ", share not known")
        }
        let sold = markets.isEmpty ? "into industries nobody has named" : "into \(Wording.list(markets))"
        let beside = rivals.isEmpty ? "no rival is named" : "beside \(Wording.list(rivals.map(\.name)))"
        return "We sell \(through) to \(account.name), which sells \(sold); \(beside)."
    }

    // MARK: Places

    private let tall = 52.0
    private let accountLeft = 336.0
    private let marketLeft = 600.0
    private let wide = 196.0

    /// Industries as they are drawn: one box that says nobody knows where there is none.
    private var markets: [Link] {
        industries.isEmpty ? [Link(name: "not known")] : Array(industries.prefix(5))
    }

    private var marketsHeight: Double { Double(markets.count) * 44 - 8 }
    private var topHeight: Double { max(tall, marketsHeight) }
    private var middle: Double { 20 + topHeight / 2 }
    private var lower: Double { 20 + topHeight + 40 }
    private var height: Int { Int(lower) + 22 * max(1, rivalNames.count, trends.prefix(6).count) }

    private func marketTop(_ place: Int) -> Double { middle - marketsHeight / 2 + Double(place) * 44 }

    // MARK: The chain

    private var top: HTML {
        let us = box(Link(name: "We"), left: 8, width: 84, middle: middle, height: tall, kind: "self")
        let between = partner.map { box($0, left: 152, width: 132, middle: middle, height: tall, kind: "met") }
        let customer = box(account, left: accountLeft, width: wide, middle: middle, height: tall, kind: "self")
        let ends = markets.enumerated().map { place, market in
            box(
                market, left: marketLeft, width: 292, middle: marketTop(place) + 18, height: 36,
                kind: industries.isEmpty ? "none" : "met")
        }
        return "\(us)\(between ?? .nothing)\(customer)\(ends)"
    }

    private func box(
        _ link: Link, left: Double, width: Double, middle: Double, height: Double, kind: HTML
    ) -> HTML {
        let second = link.remark ?? link.share.map { "\(Wording.percent($0)) of their revenue" }
        let line = second == nil ? middle + 4 : middle - 4
        let text: HTML = """
            <text class="name" x="\((left + 10).inDrawing)" y="\(line.inDrawing)">\(shortened(link.name, to: width))</text>
            """
        let remark: HTML? = second.map {
            "<text class=\"axis\" x=\"\((left + 10).inDrawing)\" y=\"\((middle + 12).inDrawing)\">\(shortened($0, to: width))</text>"
        }
        let name: HTML = link.address.map { "<a href=\"\($0)\">\(text)</a>" } ?? text
        return """
            <rect class="link \(kind)" x="\(left.inDrawing)" y="\((middle - height / 2).inDrawing)" width="\(width.inDrawing)" \
            height="\(height.inDrawing)" rx="4"/>\(name)\(remark)
            """
    }

    /// Words that fit into a box, cut at its end.
    private func shortened(_ words: String, to width: Double) -> String { words.cut(to: Int((width - 16) / 6.6)) }

    private var flows: HTML {
        let y = middle.inDrawing
        let lines: HTML =
            partner == nil
            ? "<path class=\"s-line\" d=\"M92 \(y)H\((accountLeft - 2).inDrawing)\"/>"
            : "<path class=\"s-line\" d=\"M92 \(y)H152M284 \(y)H\((accountLeft - 2).inDrawing)\"/>"
        let head: HTML = """
            <path class="s-ink" d="M\((accountLeft - 8).inDrawing) \((middle - 4).inDrawing)l7 4l-7 4z"/>
            """
        let direct: HTML =
            partner == nil
            ? "<text class=\"axis\" x=\"214\" y=\"\((middle - 8).inDrawing)\" text-anchor=\"middle\">directly</text>"
            : .nothing
        let money: HTML? = revenue.map {
            "<text class=\"axis\" x=\"8\" y=\"\((middle + tall / 2 + 18).inDrawing)\">\($0)</text>"
        }
        return "\(lines)\(head)\(direct)\(money)\(markets.indices.map(flow))"
    }

    /// A band as thick as its industry's share, dashed where the share is not known.
    private func flow(_ place: Int) -> HTML {
        let (from, to) = (accountLeft + wide, marketLeft)
        let y = marketTop(place) + 18
        let half = (from + to) / 2
        guard let share = markets[place].share else {
            return """
                <path class="s-dash" d="M\(from.inDrawing) \(middle.inDrawing)C\(half.inDrawing) \(middle.inDrawing) \
                \(half.inDrawing) \(y.inDrawing) \(to.inDrawing) \(y.inDrawing)"/>
                """
        }
        let thick = max(0.75, 14 * min(1, share))
        return """
            <path class="flow" d="M\(from.inDrawing) \((middle - thick).inDrawing)C\(half.inDrawing) \((middle - thick).inDrawing) \
            \(half.inDrawing) \((y - thick).inDrawing) \(to.inDrawing) \((y - thick).inDrawing)V\((y + thick).inDrawing)\
            C\(half.inDrawing) \((y + thick).inDrawing) \(half.inDrawing) \((middle + thick).inDrawing) \
            \(from.inDrawing) \((middle + thick).inDrawing)z"/>
            """
    }
}

extension ValueChain {
    // MARK: Rivals beside, trends behind

    private var rivalNames: [String] {
        let named = rivals.prefix(4).map(\.name)
        return rivals.count > 4 ? named + ["and \(rivals.count - 4) more"] : named
    }

    private var below: HTML {
        let beside: HTML = heading(rivals.isEmpty ? "Rivals: not known" : "Beside them", at: accountLeft)
        let names = rivalNames.enumerated().map { place, name in
            """
            <path class="s-dash" d="M\(accountLeft.inDrawing) \(row(place).inDrawing)h8"/>\
            <text x="\((accountLeft + 14).inDrawing)" y="\((row(place) + 4).inDrawing)">\(shortened(name, to: wide + 20))</text>
            """ as HTML
        }
        guard !trends.isEmpty else { return "\(beside)\(names)" }
        return "\(beside)\(names)\(heading("Trends there", at: marketLeft))\(trends.prefix(6).enumerated().map(trend))"
    }

    private func row(_ place: Int) -> Double { lower + 12 + Double(place) * 22 }

    private func heading(_ words: String, at left: Double) -> HTML {
        "<text class=\"axis\" x=\"\(left.inDrawing)\" y=\"\((lower - 8).inDrawing)\">\(words)</text>"
    }

    private func trend(_ place: Int, _ trend: Trend) -> HTML {
        """
        <g transform="translate(\((marketLeft - 2).inDrawing) \((row(place) - 11).inDrawing))">\(HeadingArrow(trend.heading).drawing)</g>\
        <text x="\((marketLeft + 26).inDrawing)" y="\((row(place) + 4).inDrawing)">\(shortened(trend.title, to: 280))\
        <title>\(trend.title)</title></text>
        """
    }
}
