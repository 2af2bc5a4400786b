extension Warning {
    /// What a warning is about: by it a warning is known again on another day, whatever its figures say then.
    public struct Subject: Hashable, Sendable, Codable {
        public var code: Code
        /// The account; nil for the company as a whole.
        public var organisation: Organisation.ID?
        /// The tier, person or record that tells it from others of its kind; "" where there is one only.
        public var detail: String

        /// What a warning is about.
        public init(_ code: Code, organisation: Organisation.ID? = nil, detail: String = "") {
            self.code = code
            self.organisation = organisation
            self.detail = detail
        }

        /// Account and detail in one word, for a key; "" for a warning about the company that stands alone.
        public var key: String {
            [organisation?.description, detail.isEmpty ? nil : detail].compactMap(\.self).joined(separator: "/")
        }

        /// The subject of a key.
        public init(_ code: Code, key: String) {
            let parts = key.split(separator: "/", maxSplits: 1).map(String.init)
            let organisation = parts.first.flatMap { Organisation.ID($0) }
            let rest = organisation == nil ? parts : Array(parts.dropFirst())
            self.init(code, organisation: organisation, detail: rest.joined(separator: "/"))
        }
    }

    /// What it is about.
    public var subject: Subject {
        let records = evidence.lazy.compactMap { $0.apart(for: code.family) }
        let ours = records.first ?? slots["item"] ?? slots["driver"]
        let detail = tier.map { "tier-\($0.rawValue)" } ?? person?.description
        return Subject(code, organisation: organisation, detail: detail ?? (organisation == nil ? ours : nil) ?? "")
    }
}

extension Reference {
    /// The record that tells a warning of the company from others of its kind; nil for records that only support it.
    fileprivate func apart(for family: WarningFamily?) -> String? {
        switch self {
        case .bet(let id): id.description
        case .theme(let id): id.description
        case .touchpoint(let id): id.description
        case .job(let id): id.description
        case .survey(let id): id.description
        case .product(let id): family == .research ? id.description : nil
        default: nil
        }
    }
}
