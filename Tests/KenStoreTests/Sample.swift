import Foundation
import KenDomain
import KenStore
import KenTestSupport

/// Ids and records for tests of the store, made in a fixed order.
struct Sample {
    private var count: UInt64

    /// The first id comes after so many others.
    init(after count: UInt64 = 0) { self.count = count }

    /// The next id.
    mutating func id<Record>(_ type: Record.Type = Record.self) -> Identifier<Record> {
        count += 1
        return Identifier(UUID.version7(milliseconds: 1_700_000_000_000 + Int64(count), random: (count, count)))
    }

    /// A standing learned on a day.
    func standing(_ day: Day = .test) -> Standing { Standing(learnedOn: day, at: .noon) }

    /// An account.
    mutating func account(_ name: String = "Nordlicht", learned day: Day = .test) -> Organisation {
        Organisation(
            id: id(), name: name, kind: .stated(.account), domains: [name.lowercased() + ".example"],
            standing: standing(day))
    }

    /// A person with a mail address.
    mutating func person(_ name: String = "Ingrid Ruud", learned day: Day = .test) -> Person {
        let mail = name.lowercased().replacing(" ", with: ".") + "@nordlicht.example"
        return Person(id: id(), name: name, mails: [mail], standing: standing(day))
    }

    /// A meeting.
    mutating func meeting(
        with organisation: Organisation, _ people: [Person], on day: Day = .test, learned: Day? = nil
    ) -> Interaction {
        Interaction(
            id: id(), kind: .stated(.meeting), on: day, organisations: [organisation.id],
            participants: people.map(\.id), title: "Talk", standing: standing(learned ?? day))
    }
}
