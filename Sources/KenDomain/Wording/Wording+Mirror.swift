extension Wording {
    static let pollTitle = "Whom colleagues call the customer"
    /// A group in a word or two.
    public static func name(_ group: CustomerGroup) -> String {
        switch group {
        case .payer: "whoever pays"
        case .user: "whoever uses it"
        case .partner: "partners"
        case .colleague: "colleagues"
        }
    }

    /// How a first thought on our business looks.
    public static func name(_ view: BusinessView) -> String {
        switch view {
        case .productCentric: "looks from the product"
        case .customerCentric: "looks from the customer"
        case .unclear: "says neither"
        case .notRead: "not read"
        }
    }

    static let centricityTitle = "How customer-centric we say we are"
    /// An item of the self-assessment, with its two ends.
    public static func name(_ item: CentricityItem) -> String {
        switch item {
        case .business: "what business we are in: a product, or what it does for people"
        case .orderOfWork: "order of work: build then sell, or need then experience"
        case .scope: "scope: the item delivered, or all dealings over time"
        case .competition: "whom we see as competition: the like of us, or other experiences"
        case .timeFrame: "time frame: lead to order, or first contact to the next product"
        case .relation: "relation: two sides, or partners on a problem"
        case .measures: "measures: revenue and margin, or retention, satisfaction and lifetime value"
        case .contact: "contact with those who use what we sold"
        case .personal: "content made for the person"
        case .commitments: "commitments kept after the sale"
        case .detail: "detail on customers and touchpoints"
        case .loyalty: "acts that make loyalty grow"
        }
    }

    /// The word for a centricity.
    public static func name(_ word: Centricity.Word) -> String {
        switch word {
        case .productCentric: "product-centric"
        case .inTransition: "in transition"
        case .customerCentric: "customer-centric"
        }
    }

    /// The note on how many marked.
    static func raters(_ raters: Int) -> String { "marked by \(count(raters, "colleague"))" }
    /// The note on items without a mark.
    static func itemsLeftOut(_ items: Int) -> String { "\(count(items, "item")) left out" }
    static let alternativeRivals = "rivals on record of another kind than ours"
    static let twoWayShare = "contacts that either side starts"
    static let reachShare = "customers met in a year"
    static let keptShare = "promises kept"
    static let fieldShare = "fields about customers that are filled"
    static let touchpointShare = "touchpoints with both measures"
    /// Title of a gap.
    static func gapTitle(_ item: CentricityItem) -> String { "How much better we believe: \(name(item))" }
    static let statedTerm = "what we say"
    static let observedTerm = "what the records show"

    /// A driver in a word.
    public static func name(_ driver: ReviewDriver) -> String {
        switch driver {
        case .product: "product"
        case .sales: "sales"
        case .production: "production"
        case .value: "value for customers"
        }
    }

    /// Title of a driver's share.
    static func driverTitle(_ driver: ReviewDriver) -> String { "How far \(name(driver)) drives the review" }
    /// What shows it, in a few words.
    public static func name(_ measure: ReviewMeasure) -> String {
        switch measure {
        case .time: "share of the minutes"
        case .questions: "share of the chief executive's questions"
        case .actions: "share of the actions"
        case .exhibits: "share of the figures shown"
        case .attendees: "share of the people present"
        case .order: "share of the first places"
        }
    }

    /// Notes on what was dropped and what nobody counted.
    static func driverNotes(bumped: Double, unknown: [ReviewMeasure]) -> [String] {
        (bumped > 0 ? ["\(percent(bumped)) of its planned minutes were dropped, which counts against it"] : [])
            + unknown.map { "\(name($0)): not counted, so the rest shares its weight" }
    }

    /// Title of a rung.
    static func rungTitle(_ rung: Int) -> String { "Talks on rung \(rung) of customer research" }
    static let rungTerm = "talks on this rung"
}
