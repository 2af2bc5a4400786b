/// A human being: a colleague, or someone at another organisation. Work-related facts only (rule book 13.4).
public struct Person: Kept {
    public typealias ID = Identifier<Person>

    public var id: ID
    public var name: String
    /// Mail addresses, lower case; the first is the usual one.
    public var mails: [String]
    /// IANA zone.
    public var zone: String?
    /// What makes a talk with them go well, one line one would show them (Q109).
    public var temperament: String?
    /// What they want to hear about, how and how often, in their own words.
    public var wants: String?
    /// The day on which they have announced to leave, if they have.
    public var leavesOn: Day?
    /// The day on which they announced it; nil when that is not on record, and it holds for as long as they are known.
    public var leaveAnnouncedOn: Day?
    public var standing: Standing

    /// A person with the least one knows of them.
    public init(id: ID, name: String, mails: [String] = [], standing: Standing) {
        self.id = id
        self.name = name
        self.mails = mails
        self.standing = standing
    }

    /// The person as known on a day: nobody leaves before they have said so.
    public func asKnown(on day: Day) -> Person {
        guard let announced = leaveAnnouncedOn, announced > day else { return self }
        var known = self
        (known.leavesOn, known.leaveAnnouncedOn) = (nil, nil)
        return known
    }
}
