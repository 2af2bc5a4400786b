/// Something of ours that customers use.
public struct Product: Kept {
    public typealias ID = Identifier<Product>

    /// How customers get its use: it decides who the primary customer is (rule book 1.3).
    public enum Form: String, Sendable, Codable, CaseIterable {
        case finished, component, service
    }

    public var id: ID
    public var name: String
    public var form: Form
    /// The core functional job it is hired for.
    public var coreJob: String?
    public var standing: Standing

    /// A product of ours.
    public init(id: ID, name: String, form: Form, coreJob: String? = nil, standing: Standing) {
        self.id = id
        self.name = name
        self.form = form
        self.coreJob = coreJob
        self.standing = standing
    }
}
