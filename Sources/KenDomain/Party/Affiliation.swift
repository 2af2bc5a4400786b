/// A person's place in an organisation, from a day until a day.
public struct Affiliation: Kept {
    public typealias ID = Identifier<Affiliation>

    public var id: ID
    public var person: Person.ID
    public var organisation: Organisation.ID
    public var title: String?
    public var functions: Attested<Set<Function>>
    public var seniority: Attested<Seniority>?
    /// First day; nil when not known.
    public var from: Day?
    /// Day after the last; nil while it lasts.
    public var until: Day?
    public var standing: Standing

    /// A place in an organisation.
    public init(
        id: ID, person: Person.ID, organisation: Organisation.ID, title: String? = nil,
        functions: Attested<Set<Function>> = .stated([]), standing: Standing
    ) {
        self.id = id
        self.person = person
        self.organisation = organisation
        self.title = title
        self.functions = functions
        self.standing = standing
    }

    /// Whether it holds on that day.
    public func holds(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
    }
}
