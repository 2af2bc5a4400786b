extension Warning {
    /// A word of its sentence; empty when it is missing.
    func word(_ slot: String) -> String { slots[slot] ?? "" }

    /// A whole number of its sentence; 0 when it is missing.
    func count(_ slot: String) -> Int { slots[slot].flatMap { Int($0) } ?? 0 }

    /// A day of its sentence.
    func day(_ slot: String) -> Day? { slots[slot].flatMap { Day(iso: $0) } }

    /// How long ago a day of its sentence is, such as "three weeks ago".
    func ago(_ slot: String) -> String? {
        guard let then = day(slot), let asOf = day("asOf") else { return nil }
        return Wording.ago(then, asOf: asOf)
    }

    /// How far ahead a day of its sentence is, such as "in six days".
    func until(_ slot: String) -> String? {
        guard let then = day(slot), let asOf = day("asOf") else { return nil }
        return Wording.until(then, asOf: asOf)
    }

    /// The name of the account it is about.
    var account: String { word("organisation") }
}
