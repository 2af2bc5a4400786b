import KenDomain

/// Decides from the sample of a column how it writes days and amounts, or what must be asked.
struct AmbiguityFinder {
    let options: ImportOptions
    private(set) var ambiguities: [Ambiguity] = []

    /// A finder that takes the answers given already.
    init(options: ImportOptions) { self.options = options }

    /// The order of day and month in a column of days.
    mutating func dayOrder(column: String, samples: [String]) -> DayOrder? {
        var orders: Set<DayOrder> = []
        var slashed: [String] = []
        var open: [String] = []
        for text in samples {
            guard case .slashed(let first, let second, let year) = DayText(text) else { continue }
            slashed.append(text)
            let dayFirst = DayOrder.dayFirst.day(first, second, year) != nil
            let monthFirst = DayOrder.monthFirst.day(first, second, year) != nil
            if dayFirst && monthFirst { if first != second { open.append(text) } }
            if dayFirst != monthFirst { orders.insert(dayFirst ? .dayFirst : .monthFirst) }
        }
        if orders.count == 1 { return orders.first }
        if open.isEmpty && orders.isEmpty { return nil }
        let choices = DayOrder.allCases.map {
            Ambiguity.Choice(code: $0.rawValue, meaning: meaning(of: open.first, $0))
        }
        return answer(column, .dayOrder, open.isEmpty ? slashed : open, choices).flatMap(DayOrder.init(rawValue:))
    }

    /// The decimal mark in a column of amounts.
    mutating func decimalMark(column: String, samples: [String]) -> DecimalMark? {
        let amounts = samples.compactMap { text in AmountText(text).map { (text, $0) } }
        let marks = Set(amounts.compactMap(\.1.decimalMark))
        if marks.count == 1 { return marks.first }
        let open = amounts.filter(\.1.isAmbiguous)
        guard let first = open.first else { return nil }
        let choices = DecimalMark.allCases.map { mark in
            let units = first.1.minorUnits(mark) ?? 0
            return Ambiguity.Choice(code: mark.rawValue, meaning: "\(first.0) is \(MoneyText.amount(units))")
        }
        return answer(column, .decimalMark, open.map(\.0), choices).flatMap(DecimalMark.init(rawValue:))
    }

    /// The currency of a column of amounts of which some show none and for which no other column gives one.
    mutating func currency(column: String, samples: [String]) -> String? {
        let bare = samples.filter { AmountText($0).map { $0.currency == nil } ?? false }
        guard !bare.isEmpty else { return options.currency }
        if let given = options.currency, options.answers["\(column)/currency"] == nil { return given }
        let choices = ["EUR", "USD", "GBP"].map { Ambiguity.Choice(code: $0, meaning: "\(bare[0]) is in \($0)") }
        return answer(column, .currency, bare, choices).flatMap { MoneyText.isCurrency($0) ? $0 : nil }
    }

    private mutating func answer(
        _ column: String, _ subject: Ambiguity.Subject, _ samples: [String], _ choices: [Ambiguity.Choice]
    ) -> String? {
        var ambiguity = Ambiguity(
            column: column, subject: subject, samples: Array(samples.prefix(5)), choices: choices)
        let given = options.answers[ambiguity.id] ?? options.answers[column]
        ambiguity.answer = given.flatMap { code in
            choices.contains { $0.code == code } || (subject == .currency && MoneyText.isCurrency(code)) ? code : nil
        }
        ambiguities.append(ambiguity)
        return ambiguity.answer
    }

    private func meaning(of sample: String?, _ order: DayOrder) -> String {
        guard let sample, case .slashed(let first, let second, let year) = DayText(sample),
            let day = order.day(first, second, year)
        else { return order == .dayFirst ? "day before month" : "month before day" }
        return "\(sample) is \(day)"
    }
}
