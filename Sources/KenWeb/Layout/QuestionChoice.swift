import KenDomain

extension Field.Entry {
    /// The questions of the bank, those about a customer.
    static func questions(orNone none: String? = nil) -> Field.Entry {
        let asked = Tier.allCases.flatMap { QuestionBank.questions(of: $0) }.map {
            (value: $0.id.description, words: "\($0.id) \($0.text)")
        }
        return .choice((none.map { [(value: "", words: $0)] } ?? []) + asked)
    }
}
