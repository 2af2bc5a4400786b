extension Wording {
    static let grossTitle = "How much of the revenue of a year ago is kept"
    static let netTitle = "How much of the revenue of a year ago is kept and grown"
    static let logoTitle = "How many customers of a year ago are kept"
    static let startRevenue = "revenue of these accounts at the start"
    static let contraction = "less bought by accounts that stayed"
    static let churn = "lost with accounts that left"
    static let expansion = "more bought by accounts that stayed"
    static let keptAccounts = "accounts that still buy"
    /// The note on how many accounts are behind it.
    static func cohort(_ accounts: Int) -> String { "\(count(accounts, "account")) with revenue at the start" }
    /// The note on accounts of unknown revenue.
    static func leftOut(_ accounts: Int) -> String {
        "\(count(accounts, "account")) left out: revenue today is not known"
    }

    static let promoterTitle = "How many would recommend us, less those who would not"
    static let promoters = "answers of 9 and 10"
    static let passives = "answers of 7 and 8"
    static let detractors = "answers of 0 to 6"
    static let satisfactionTitle = "How many are satisfied"
    static let satisfied = "answers of 4 and 5"
    static let easeTitle = "How easy we made it, on a scale of 1 to 7"
    /// One mark of a scale.
    static func mark(_ mark: Int) -> String { "answers of \(mark)" }
    /// The note on how many answered.
    static func answers(_ answers: Int) -> String {
        answers > 0 && answers < 5 ? "\(count(answers, "answer")): too few for a share" : count(answers, "answer")
    }

    static let acquisitionTitle = "What it costs to win a customer"
    /// The line of a cost.
    static func acquisitionTerm(_ accounts: Int) -> String { "cost of winning \(count(accounts, "new account"))" }
    /// The note on winning against keeping.
    static func costRatio(_ ratio: Double?, quoted: Double) -> String {
        let said = "often said to be \(decimal(quoted)) times"
        return ratio.map { "winning costs \(decimal($0)) times what keeping does; \(said)" }
            ?? "what keeping costs is not known, so nothing is said of winning against keeping; \(said)"
    }
    static let paybackTitle = "Months until a new account has paid for being won"
    static let paybackTerm = "cost of winning one, by the monthly margin of a new account"
    /// The note on the flattering average.
    static func paybackByAverage(_ months: Double) -> String {
        "with the average of all accounts it would look like \(decimal(months)) months"
    }
    static let lifetimeTitle = "What a customer is worth over the years"
    static let simpleLifetimeTerm = "yearly margin, by the share that leaves in a year"
    static let discountedLifetimeTerm = "yearly margin, by r/(1 + i − r)"

    static let orderMarksTitle = "How recently, how often and for how much they order"
    static let orderMarks = ["last order", "orders", "revenue"]
    static let rankOnly = "few accounts: the marks are an order, no more"

    static let referenceTitle = "Whether they can be named as a reference"
    /// A condition with its answer, as a line.
    public static func name(_ condition: Referenceability.Condition, _ answer: Answer) -> String {
        let words =
            switch condition {
            case .pleased: "would recommend us, or satisfied"
            case .close: "a candid tie to the main contact"
            case .noFault: "no grave fault open"
            case .promisesKept: "our promises kept"
            case .rested: "not called upon lately"
            case .consent: "consent on record"
            }
        return answer == .unknown ? "\(words): not known" : words
    }

    /// Whether an account can be named as a reference, in a few words.
    public static func name(_ word: Referenceability.Word) -> String {
        switch word {
        case .ready: "ready"
        case .nearly(let condition): "nearly; missing: \(name(condition, .no))"
        case .no: "not yet"
        }
    }

    /// Title of a win rate.
    static func winRateTitle(withReference: Bool) -> String {
        "Deals won \(withReference ? "with" : "without") a reference"
    }
    static let wonTerm = "won"
    static let walletTitle = "Our share of what they spend on the like"
    static let walletTerm = "ours of all they spend"
    static let renewalTitle = "How many stayed when a rival quoted"
    static let renewalTerm = "renewed"
}
