/// A person as the rules see them on a day: where they belong, what they do, and what they are to us.
public struct Profile: Hashable, Sendable, Codable {
    /// Which side of the table someone sits on.
    public enum Side: String, Sendable, Codable {
        case ours
        /// The account, or any customer or prospect.
        case theirs
        case partner
        case endCustomer
        case other
    }

    public var person: Person
    public var organisation: Organisation.ID?
    public var side: Side
    public var title: String?
    public var functions: Set<Function>
    public var label: Label
    public var secondary: [Label]
    /// Why functions or label are only presumed; nil when people or files said so.
    public var inferredFrom: String?
    /// Who may read the title and that reason, where not everybody here may.
    public var guarded: [Visibility] = []

    /// A person as the rules see them.
    public init(
        person: Person, organisation: Organisation.ID?, side: Side, title: String? = nil,
        functions: Set<Function> = [], label: Label = .unclassified, secondary: [Label] = [],
        inferredFrom: String? = nil
    ) {
        self.person = person
        self.organisation = organisation
        self.side = side
        self.title = title
        self.functions = functions
        self.label = label
        self.secondary = secondary
        self.inferredFrom = inferredFrom
    }

    /// Whether any of their labels is that one.
    public func has(_ label: Label) -> Bool { self.label == label || secondary.contains(label) }
}
