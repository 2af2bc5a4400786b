extension RoadmapItem.Disclosure {
    /// The name of the class, as written in tables and files.
    public var name: String {
        switch self {
        case .public: "public"
        case .directionalNDA: "directionalNDA"
        case .coCreation: "coCreation"
        case .partnerReleased: "partnerReleased"
        case .never: "never"
        }
    }

    /// The customer of a co-creation.
    public var partner: Organisation.ID? {
        if case .coCreation(let partner) = self { partner } else { nil }
    }

    /// The class with that name; nil when there is none, or when a co-creation lacks its customer.
    public init?(_ name: String, with partner: Organisation.ID? = nil) {
        let plain: [Self] = [.public, .directionalNDA, .partnerReleased, .never]
        guard let found = (plain + [partner].compactMap(\.self).map(Self.coCreation)).first(where: { $0.name == name })
        else { return nil }
        self = found
    }
}
