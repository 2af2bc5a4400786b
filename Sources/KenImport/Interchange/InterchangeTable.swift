/// Ken's own tables, one for each kind of record, with the columns that reader and writer share (docs/interchange.md).
public enum InterchangeTable: String, Sendable, Codable, CaseIterable {
    case organisation, product, person, affiliation, role, interaction, claim, evidence, commitment, pain, issue
    case accessRequest = "access_request"
    case nonDisclosure = "non_disclosure"
    case deal, revenue, potential, source

    /// Reads the first header cell, such as `ken:person`.
    public init?(header: String) {
        guard header.hasPrefix("ken:") else { return nil }
        self.init(rawValue: String(header.dropFirst(4)))
    }

    /// The first header cell: `ken:` and the kind of record; its column holds the rows' keys.
    public var keyHeader: String { "ken:" + rawValue }

    /// The source that drafts of this table carry, such as `ken.person`.
    public var sourceName: String { "ken." + rawValue }

    /// Place in the order in which the tables are best read: what others point to comes first.
    public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The file that an export writes.
    public var fileName: String { rawValue + ".csv" }

    /// The whole header in order: the key, the columns of the table, and the two that every table has.
    public var header: [String] { [keyHeader] + columns + ["learned_on", "visibility"] }

    /// The columns of this table in order, without the key and the two that every table has.
    public var columns: [String] {
        switch self {
        case .organisation:
            [
                "name", "kind", "kind_inferred_from", "domains", "industry", "makes", "sells_to", "country", "zone",
                "key_customer", "buys_through", "link",
            ]
        case .product: ["name", "form", "core_job"]
        case .person: ["name", "mails", "zone", "temperament", "wants", "leaves_on"]
        case .affiliation:
            [
                "person", "organisation", "title", "functions", "functions_inferred_from", "seniority",
                "seniority_inferred_from", "from", "until",
            ]
        case .role: ["person", "organisation", "product", "fact", "answer", "inferred_from", "from", "until"]
        case .interaction:
            [
                "date", "start", "kind", "kind_inferred_from", "minutes", "initiator", "in_their_hours",
                "organisations",
                "participants", "topics", "topics_inferred_from", "planned", "level", "title", "gist", "cancelled",
            ]
        case .claim: ["question", "organisation", "person", "value", "gist"]
        case .evidence:
            [
                "claim", "source", "contradicts", "speaker", "speaking_organisation", "hearer", "date", "interaction",
                "quote",
            ]
        case .commitment:
            [
                "direction", "organisation", "people", "owner", "text", "made_on", "due_on", "settlement", "settled_on",
                "interaction",
            ]
        case .pain:
            [
                "organisation", "theme", "teller", "hearer", "date", "text", "urgent", "report_back_by", "told_back_on",
                "resolved_on", "interaction",
            ]
        case .issue: ["organisation", "title", "severity", "opened_on", "resolved_on"]
        case .accessRequest:
            ["organisation", "requester", "asked_of", "wanted", "asked_on", "reply", "replied_on", "words"]
        case .nonDisclosure: ["organisation", "from", "until"]
        case .deal: ["organisation", "name", "amount", "stages", "closes_on", "incumbent", "note", "people"]
        case .revenue: ["organisation", "product", "from", "until", "amount", "dated_order"]
        case .potential:
            [
                "organisation", "addressable", "brand_marks", "segment", "segment_rank", "territory", "territory_rank",
                "from",
            ]
        case .source: ["kind", "record", "source", "external_id"]
        }
    }

    /// Columns that hold numbers, days, amounts and words of Ken's own, never guarded against formulas; all others are
    /// people's words or keys.
    static let values: Set<String> = [
        "kind", "key_customer", "form", "functions", "seniority", "from", "until", "fact", "answer", "date", "start",
        "minutes",
        "initiator", "in_their_hours", "topics", "planned", "level", "cancelled", "contradicts", "direction", "made_on",
        "due_on",
        "settlement", "settled_on", "urgent", "report_back_by", "told_back_on", "resolved_on", "severity", "opened_on",
        "asked_on",
        "reply", "replied_on", "amount", "closes_on", "dated_order", "addressable", "brand_marks", "segment_rank",
        "territory_rank", "learned_on", "leaves_on", "question",
    ]
}
