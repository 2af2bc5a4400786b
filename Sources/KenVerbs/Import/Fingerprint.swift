import Foundation
import KenDomain
import KenImport

/// A digest of a draft that stays the same from run to run, so that an unchanged row is seen to be unchanged.
///
/// Two lanes of FNV-1a: made to notice change, not to resist an adversary. Linear in the draft's text.
struct Fingerprint {
    private var first: UInt64 = 0xCBF2_9CE4_8422_2325
    private var second: UInt64 = 0x9AE1_6A3B_2F90_404F

    /// The digest of a draft, 16 bytes; `custom` are its further columns in ascending order.
    static func of(_ draft: Draft, custom: [(key: String, value: String)]) throws -> [UInt8] {
        var print = Fingerprint()
        print.add(draft.learnedOn?.description)
        switch draft.content {
        case .person(let person): print.add(person)
        case .organisation(let organisation): print.add(organisation)
        default: print.add(bytes: try JSONEncoder.wire.encode(draft.content))
        }
        if let visibility = draft.visibility { print.add(bytes: try JSONEncoder.wire.encode(visibility)) }
        for (key, value) in custom {
            print.add(key)
            print.add(value)
        }
        return print.digest
    }

    private mutating func add(_ person: PersonDraft) {
        print(person.name, person.zone, person.temperament, person.wants, person.leavesOn?.description, person.title)
        person.mails.forEach { add($0) }
        add(person.organisation)
        print(person.functions?.value.map(\.rawValue).sorted().joined(separator: " "), person.functions?.inferredFrom)
        print(person.seniority?.value.rawValue, person.seniority?.inferredFrom, person.isColleague ? "ours" : "theirs")
        person.formerIDs.forEach { add($0) }
    }

    private mutating func add(_ organisation: OrganisationDraft) {
        print(organisation.name, organisation.kind?.value.rawValue, organisation.kind?.inferredFrom)
        organisation.domains.forEach { add($0) }
        print(organisation.industry, organisation.makes, organisation.sellsTo, organisation.country, organisation.zone)
        print(organisation.isKeyCustomer.map { $0 ? "key" : "other" }, organisation.link)
        add(organisation.buysThrough)
    }

    private mutating func add(_ link: Link?) {
        switch link {
        case .source(let source, let id): print("source", source, id)
        case .mail(let mail): print("mail", mail)
        case .domain(let domain): print("domain", domain)
        case .name(let name): print("name", name)
        case nil: add(nil as String?)
        }
    }

    private mutating func print(_ texts: String?...) { texts.forEach { add($0) } }

    private mutating func add(_ text: String?) {
        if let text { add(bytes: text.utf8) }
        add(bytes: CollectionOfOne(text == nil ? 0 : 1))
    }

    private mutating func add(bytes: some Sequence<UInt8>) {
        for byte in bytes {
            first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
            second = (second ^ UInt64(byte)) &* 0x100_0000_01B3 &+ 0x9E37
        }
    }

    private var digest: [UInt8] {
        [first, second].flatMap { lane in withUnsafeBytes(of: lane.bigEndian) { Array($0) } }
    }
}
