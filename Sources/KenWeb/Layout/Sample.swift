import Foundation
package import KenDomain

/// Ids, a day and a frame for the samples that stand beside the pages: made up, and the same on every run.
package enum Sample {
    /// The day all samples are read on, a Monday.
    package static let today = Day(20_780)

    /// The frame of a sample page.
    package static func frame(_ path: String, _ section: Frame.Section?, asOf: Day = today) -> Frame {
        Frame(
            path: path, section: section, asOf: asOf, today: today,
            definition: "Our customer is the machine designer who has to get an axis moving safely; "
                + "everyone else helps or pays.",
            policy: "components 1")
    }

    /// The id number `number` of a kind of record.
    package static func id<Record>(_ number: UInt8, of type: Record.Type = Record.self) -> Identifier<Record> {
        let zero = Identifier<Record>(bytes: [UInt8](repeating: 0, count: 15) + [number])
        return zero ?? Identifier(UUID())
    }

    /// A day some days before ``today``; after it when negative.
    package static func day(_ ago: Int) -> Day { today.adding(-ago) }
}
