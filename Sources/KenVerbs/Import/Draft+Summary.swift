import KenDomain
import KenImport

extension Draft {
    /// What the row describes, in a few words, for previews and refusals.
    var summary: String {
        switch content {
        case .organisation(let draft): "organisation \(draft.name ?? draft.domains.first ?? origin.externalID)"
        case .person(let draft): "person \(draft.name ?? draft.mails.first ?? origin.externalID)"
        case .affiliation: "place of a person at an organisation"
        case .product(let draft): "product \(draft.name)"
        case .role(let draft): "fact \(draft.fact.rawValue)"
        case .interaction(let draft): "conversation “\(draft.title)” on \(draft.happenedOn)"
        case .claim(let draft): "answer to \(draft.question): \(draft.gist)"
        case .evidence(let draft): "words behind an answer\(draft.quote.map { ": \($0)" } ?? "")"
        case .commitment(let draft): "promise: \(draft.text)"
        case .pain(let draft): "pain: \(draft.theme)"
        case .issue(let draft): "issue: \(draft.title)"
        case .accessRequest: "request for access"
        case .nonDisclosure: "non-disclosure agreement"
        case .deal(let draft): "deal \(draft.name)"
        case .revenue(let draft): "revenue \(draft.from) to \(draft.until)"
        case .potential: "potential"
        case .association: "link between two records"
        case .provenance(let draft): "provenance \(draft.source) \(draft.externalID)"
        }
    }
}
