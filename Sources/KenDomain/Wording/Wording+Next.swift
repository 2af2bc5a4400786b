extension Wording {
    /// A proposed conversation in a few words, for a list: "Sami Aalto with Chloe Martin about “brake noise”".
    public static func inShort(_ next: NextConversation, names: [Person.ID: String]) -> String {
        let asker = next.asker.flatMap { names[$0] }
        let counterpart = next.counterpart.flatMap { names[$0] }
        let people = [asker, counterpart.map { asker == nil ? $0 : "with \($0)" }].compactMap(\.self).joined(
            separator: " ")
        let about = next.needs.first.map { subject(of: $0) } ?? next.tier.map { name($0) }
        let theme = about.map { " about \($0)" } ?? ""
        return people.isEmpty ? "whoever you meet next\(theme)" : people + theme
    }

    /// What an open need is about: "“brake noise”", "our promise “security file”".
    public static func subject(of need: UrgentNeed) -> String {
        need.kind == .promise ? "our promise “\(need.title)”" : "“\(need.title)”"
    }
}
