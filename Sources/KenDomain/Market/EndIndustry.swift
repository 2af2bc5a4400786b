/// An industry in which end customers sit: food, logistics, health care (rule book 5; Q303).
public struct EndIndustry: Kept {
    public typealias ID = Identifier<EndIndustry>

    public var id: ID
    public var name: String
    public var standing: Standing

    /// An end industry.
    public init(id: ID, name: String, standing: Standing) {
        self.id = id
        self.name = name
        self.standing = standing
    }
}
