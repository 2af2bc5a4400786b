/// Constants of roadmap disclosure (rule book 8.7).
public struct DisclosurePolicy: Hashable, Sendable, Codable {
    /// An item that moves by more than so many days is told again.
    public var movedDays = 60
    /// Business days in which everybody who was told is told again.
    public var rebriefDays = 10
    /// Ways of showing that leave nothing behind to be passed on.
    public var controlled: Set<Disclosure.Channel> = [.inPerson, .screenShare, .watermarkedDocument]

    /// The shipped values.
    public init() {}
}
