import KenDomain
import KenVerbs

/// The chain a customer stands in, drawn, with what was drawn as a table behind it.
struct ValueChainSection: Markup {
    let view: AccountView
    let frame: Frame

    private var alignment: Alignment { view.judgement.market.alignment }

    var html: HTML {
        let chain = chain
        return Picture(
            drawing: chain.html,
            caption:
                "From left to right: from us to their customers. A band is as thick as the industry's share of their "
                + "revenue; an arrow that falls is a trend they go against, a level one where they come late or have no answer.",
            columns: [("Where", false), ("Who", false), ("How much, or which way", false)], rows: rows(chain)
        ).html
    }

    private var chain: ValueChain {
        ValueChain(
            revenue: view.mark.revenue.map { "\(Wording.money($0)) a year" },
            partner: view.market.partner.map {
                .init(name: $0.name, address: frame.to(Places.account($0.id)), remark: "a partner")
            },
            account: .init(name: view.mark.name, address: nil, remark: view.organisation.industry),
            rivals: view.judgement.market.competitors.rows.map {
                .init(name: $0.name, address: nil, remark: Wording.name($0.kind))
            },
            industries: view.market.industries.map {
                .init(name: $0.name, address: frame.to("\(Places.outlook)?about=\($0.name.inQuery)"), share: $0.share)
            },
            trends: alignment.lines.map { .init(title: $0.title, heading: $0.position.heading) })
    }

    private func rows(_ chain: ValueChain) -> [[HTML]] {
        let partner = chain.partner.map { [["Between us", .text($0.name), "we sell through them"] as [HTML]] } ?? []
        let customer: [[HTML]] = [["The customer", .text(chain.account.name), .text(chain.revenue ?? "not known")]]
        let rivals = chain.rivals.map { ["Beside them", .text($0.name), .text($0.remark ?? "")] as [HTML] }
        let industries = chain.industries.map { industry in
            let share = industry.share.map { "\(Wording.percent($0)) of their revenue" } ?? "share not known"
            return ["They sell to", .text(industry.name), .text(share)] as [HTML]
        }
        let trends = alignment.lines.map {
            ["A trend there", .text($0.title), .text(Wording.capitalised(Wording.stand($0)))] as [HTML]
        }
        return partner + customer + rivals + industries + trends
    }
}

extension Position {
    /// Whether the customer goes with the trend: against it, late or without an answer, or with it.
    fileprivate var heading: HeadingArrow.Heading {
        if isUndated { return .unknown }
        if isAbsent { return .drifting }
        return value < 0 ? .diverging : value < 0.9 ? .drifting : .aligned
    }
}
