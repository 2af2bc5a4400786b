extension Wording {
    /// A question of the bank as one would ask it of a named customer: "What keeps Vestamar Kitchens from a larger share?"
    public static func asked(_ question: String, of name: String) -> String {
        question.replacing("the customer's", with: possessive(name)).replacing("the customer", with: name)
    }
}
