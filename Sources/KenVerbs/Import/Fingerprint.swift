import Foundation
import KenDomain
import KenImport

/// A digest of a draft that stays the same from run to run, so that an unchanged row is seen to be unchanged.
///
/// Two lanes of multiply and fold: made to notice change, not to resist an adversary. Linear in the draft's text.
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
        case .feedback(.item(let item)): try print.add(item)
        default: print.add(try JSONEncoder.wire.encode(draft.content))
        }
        if let visibility = draft.visibility { print.add(try JSONEncoder.wire.encode(visibility)) }
        for (key, value) in custom {
            print.add(key)
            print.add(value)
        }
        return print.digest
    }

    private mutating func add(_ person: PersonDraft) {
        print(
            person.name, person.zone, person.temperament, person.wants, person.leavesOn?.description,
            person.leaveAnnouncedOn?.description, person.title)
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

    private mutating func add(_ item: FeedbackItemDraft) throws {
        print(item.source.rawValue, item.label?.rawValue, item.queue?.rawValue, item.text, item.language)
        print(item.receivedOn.description, item.dueOn?.description, item.toldBackOn?.description)
        print(item.decision?.rawValue, item.answer)
        for link in [item.organisation, item.giver, item.product, item.owner, item.interaction] { add(link) }
        if !item.corrections.isEmpty { add(try JSONEncoder.wire.encode(item.corrections)) }
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
        guard var text else { return mix(0) }
        text.withUTF8 { add(bytes: UnsafeRawBufferPointer($0)) }
    }

    private mutating func add(_ bytes: some ContiguousBytes) { bytes.withUnsafeBytes { add(bytes: $0) } }

    /// Eight bytes at a time; the length keeps texts apart that follow each other.
    private mutating func add(bytes: UnsafeRawBufferPointer) {
        mix(UInt64(bytes.count) + 1)
        var offset = 0
        while offset + 8 <= bytes.count {
            mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        guard offset < bytes.count else { return }
        mix(bytes[offset...].reduce(0) { $0 << 8 | UInt64($1) })
    }

    private mutating func mix(_ word: UInt64) {
        first = (first ^ word) &* 0x100_0000_01B3
        first ^= first >> 29
        second = (second ^ word) &* 0x9E37_79B9_7F4A_7C15 &+ 0x9E37
        second ^= second >> 32
    }

    private var digest: [UInt8] {
        [first, second].flatMap { lane in withUnsafeBytes(of: lane.bigEndian) { Array($0) } }
    }
}
