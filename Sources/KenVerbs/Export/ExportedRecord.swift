import Foundation
import KenDomain
import KenImport
import KenStore

/// A record that can be written to Ken's own files.
protocol ExportedRecord: StoredRecord {
    /// The file it stands in.
    static var interchange: InterchangeTable { get }
    /// The records without which its row means nothing.
    var needs: [UUID] { get }
    /// Its row, with other records named by their keys.
    func content(_ keys: ExportKeys) -> Draft.Content
}

/// Who somebody is, and what there is to speak of: never left out of an export, at most without its words.
protocol Named: Worded {}

extension Organisation: Named {}
extension Product: Named {}
extension Person: Named {}
extension Affiliation: Named {}
extension PartyRole: Named {}
extension EndIndustry: Named {}

extension ExportedRecord {
    var needs: [UUID] { [] }

    /// Its line in the file, and the key to sort by.
    func line(_ keys: ExportKeys) -> (key: String, line: String)? {
        let key = keys.key(id)
        let draft = Draft(
            origin: Draft.Origin(source: Self.interchange.sourceName, externalID: key, line: 0),
            learnedOn: standing.learnedOn, visibility: keys.visibility(standing.visibility), content: content(keys))
        return Interchange.line(draft).map { (key, $0) }
    }
}

extension Organisation: ExportedRecord {
    static var interchange: InterchangeTable { .organisation }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = OrganisationDraft()
        draft.name = name
        draft.kind = kind
        draft.domains = domains
        draft.industry = industry
        draft.makes = makes
        draft.sellsTo = sellsTo
        draft.country = country
        draft.zone = zone
        draft.isKeyCustomer = isKeyCustomer ? true : nil
        draft.buysThrough = keys.organisation(buysThrough)
        draft.link = link
        return .organisation(draft)
    }
}

extension Product: ExportedRecord {
    static var interchange: InterchangeTable { .product }

    func content(_ keys: ExportKeys) -> Draft.Content {
        .product(ProductDraft(name: name, form: form, coreJob: coreJob))
    }
}

extension Person: ExportedRecord {
    static var interchange: InterchangeTable { .person }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = PersonDraft()
        draft.name = name
        draft.mails = mails
        draft.zone = zone
        draft.temperament = temperament
        draft.wants = wants
        draft.leavesOn = leavesOn
        draft.leaveAnnouncedOn = leaveAnnouncedOn
        return .person(draft)
    }
}

extension Affiliation: ExportedRecord {
    static var interchange: InterchangeTable { .affiliation }

    func content(_ keys: ExportKeys) -> Draft.Content {
        var draft = AffiliationDraft(person: keys.person(person), organisation: keys.organisation(organisation))
        draft.title = title
        draft.functions = functions.value.isEmpty ? nil : functions
        draft.seniority = seniority
        draft.from = from
        draft.until = until
        return .affiliation(draft)
    }
}

extension PartyRole: ExportedRecord {
    static var interchange: InterchangeTable { .role }

    func content(_ keys: ExportKeys) -> Draft.Content {
        let (link, isOrganisation): (Link, Bool) =
            switch party {
            case .person(let id): (keys.person(id), false)
            case .organisation(let id): (keys.organisation(id), true)
            }
        var draft = RoleDraft(
            party: link, isOrganisation: isOrganisation, product: keys.record(product, .product), fact: fact,
            answer: answer)
        draft.from = from
        draft.until = until
        return .role(draft)
    }
}
