package import KenDomain

extension Wording {
    /// What stands in the place of the house definition for a colleague who has not said who the customer is.
    package static let sayFirst = "Say first in one line who our customer is; then you see what we settled on."

    /// A rung of customer research, 1 to 5, in a few words.
    package static func rung(_ rung: Int) -> String {
        ResearchLevel(rawValue: rung).map { name($0) } ?? "level \(rung)"
    }

    /// How many first thoughts on our business look from one place: "three look from the product".
    package static func looks(_ view: BusinessView, _ thoughts: Int) -> String {
        let isOne = thoughts == 1
        let words =
            switch view {
            case .productCentric: isOne ? "looks from the product" : "look from the product"
            case .customerCentric: isOne ? "looks from the customer" : "look from the customer"
            case .unclear: isOne ? "says neither" : "say neither"
            case .notRead: isOne ? "was not read" : "were not read"
            }
        return "\(number(thoughts)) \(words)"
    }

    /// An item of the self-assessment without its two ends.
    package static func short(_ item: CentricityItem) -> String { String(name(item).prefix { $0 != ":" }) }

    /// A figure in a few words.
    package static func name(_ name: MetricLine.Name) -> String {
        switch name {
        case .grossRetention: "revenue kept"
        case .netRetention: "revenue kept and grown"
        case .logoRetention: "customers kept"
        case .acquisitionCost: "cost of winning a customer"
        case .keepingCost: "cost of keeping a customer"
        case .costRatio: "winning against keeping"
        case .payback: "until a new customer has paid for being won"
        case .lifetimeValue: "worth of a customer over the years, simple"
        case .discountedLifetimeValue: "worth of a customer over the years, discounted"
        case .recommendation: "would recommend us, less would not"
        case .satisfaction: "satisfied"
        case .ease: "made it easy"
        case .winRateWithReference: "deals won with a reference"
        case .winRateWithoutReference: "deals won without a reference"
        case .daysWithReference: "median time to win with a reference"
        case .daysWithoutReference: "median time to win without a reference"
        case .walletShare: "share of what they could spend with us in a year"
        case .contestedRenewals: "stayed although a rival quoted"
        }
    }

    /// The field's own name for a figure; nil where the words above are it.
    package static func term(_ name: MetricLine.Name) -> String? {
        switch name {
        case .grossRetention: "gross revenue retention"
        case .netRetention: "net revenue retention"
        case .logoRetention: "logo retention"
        case .acquisitionCost: "customer acquisition cost"
        case .payback: "payback"
        case .lifetimeValue: "lifetime value"
        case .discountedLifetimeValue: "customer lifetime value"
        case .recommendation: "net promoter score"
        case .satisfaction: "customer satisfaction score"
        case .ease: "customer effort score 2.0"
        case .walletShare: "share of wallet"
        case .keepingCost, .costRatio, .winRateWithReference, .winRateWithoutReference, .daysWithReference,
            .daysWithoutReference, .contestedRenewals:
            nil
        }
    }

    /// A question of a survey in a few words.
    package static func name(_ question: SurveyQuestion) -> String {
        switch question {
        case .recommend: "would you recommend us"
        case .satisfaction: "how satisfied are you"
        case .ease: "did we make it easy"
        }
    }

    /// An answer on its scale: "9 of 10".
    package static func answer(_ answer: WaveAnswer) -> String {
        "\(answer.score) of \(answer.question.scale.upperBound)"
    }
}
