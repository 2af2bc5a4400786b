extension Wording {
    /// A proposed conversation in a few words, for a list: "Sami Aalto with Chloe Martin about “brake noise”".
    public static func inShort(_ next: NextConversation, names: [Person.ID: String]) -> String {
        let asker = next.asker.flatMap { names[$0] }
        let counterpart = next.counterpart.flatMap { names[$0] }
        let people = [asker, counterpart.map { asker == nil ? $0 : "with \($0)" }].compactMap(\.self).joined(
            separator: " ")
        let about = next.needs.first.map { "“\($0.title)”" } ?? next.tier.map { name($0) }
        let subject = about.map { " about \($0)" } ?? ""
        return people.isEmpty ? "whoever you meet next\(subject)" : people + subject
    }
}
