extension Wording {
    /// Letter and digit of an item, such as `B2`; what a person set stands beside what the rule gives, with the reason.
    public static func mark(_ mark: Admiralty) -> String {
        let computed = mark.letter.computed.rawValue + String(mark.digit.computed.rawValue)
        let reasons = [mark.letter.byHand?.reason, mark.digit.byHand?.reason].compactMap(\.self)
        guard let reason = reasons.first else { return computed }
        return "\(mark.code), set by hand in place of \(computed): \(reason)"
    }
}
