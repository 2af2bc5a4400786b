import Foundation
import KenDomain
import KenStore

/// Writes conversations through Ken's own store, one transaction each, and acknowledges each on standard output.
struct RecordWriter {
    private let engine: SQLiteEngine
    private let fault: Fault
    private let account: Organisation.ID
    private static let start = Instant(milliseconds: 1_772_323_200_000)
    private static let day = Day(20_513)

    /// Opens a data directory, making it with an account in it when there is none.
    init(_ directory: String, fault: Fault) async throws {
        self.fault = fault
        engine = try await SQLiteEngine.open(
            DataDirectory(directory), at: Self.start, durability: fault.durability)
        let known = Organisation.ID(UUID.version7(milliseconds: Self.start.milliseconds, random: (1, 1)))
        account = known
        guard try await engine.read({ try $0.lastChange() }) == 0 else { return }
        try await engine.write(Self.deed("import", 0)) { journal in
            try journal.insert(
                Organisation(id: known, name: "Brook Lifts", kind: .stated(.account), standing: Self.standing))
        }
    }

    /// Writes so many records from a number on.
    func write(_ count: Int, from first: Int) async throws {
        for number in first..<first + count { try await write(number) }
    }

    /// Closes the file as Ken does when it stops.
    func close() throws { try engine.close() }

    /// The words of a record: from a few to some thousands of bytes, different for each.
    static func words(of number: Int) -> String {
        var chance = Chance(seed: 99, UInt64(truncatingIfNeeded: number))
        let length = chance.pick(weighted: [(2, 6), (20, 3), (120, 1)])
        return "number \(number): " + (0..<length).map { _ in chance.pick(Words.remarks) }.joined(separator: ". ")
    }

    private func write(_ number: Int) async throws {
        let id = Interaction.ID(
            UUID.version7(
                milliseconds: Self.start.milliseconds + Int64(number),
                random: (.random(in: 0 ... .max), .random(in: 0 ... .max))))
        let (account, fault) = (account, fault)
        try await engine.write(Self.deed("log a conversation", number)) { journal in
            if fault == .early { Self.acknowledge(id, number) }
            try journal.insert(Self.talk(id, number, with: account))
            try journal.insert(Self.promise(number, with: account, in: id))
        }
        if fault != .early { Self.acknowledge(id, number) }
    }

    private static func talk(_ id: Interaction.ID, _ number: Int, with account: Organisation.ID) -> Interaction {
        var talk = Interaction(
            id: id, kind: .stated(.phone), on: day, organisations: [account], participants: [], title: "Call \(number)",
            standing: standing)
        talk.gist = words(of: number)
        return talk
    }

    private static func promise(_ number: Int, with account: Organisation.ID, in talk: Interaction.ID) -> Commitment {
        let id = Commitment.ID(
            UUID.version7(
                milliseconds: start.milliseconds + Int64(number),
                random: (.random(in: 0 ... .max), .random(in: 0 ... .max))))
        var promise = Commitment(
            id: id, direction: .ours, organisation: account, people: [], text: "Promise \(number)", madeOn: day,
            dueOn: nil,
            standing: standing)
        promise.interaction = talk
        return promise
    }

    /// In one call to the system, so that the trace shows the moment.
    private static func acknowledge(_ id: Interaction.ID, _ number: Int) {
        let line = Array(Acknowledged.line(id, number).utf8)
        _ = line.withUnsafeBytes { Foundation.write(1, $0.baseAddress, $0.count) }
    }

    private static var standing: Standing { Standing(learnedOn: day, at: start) }

    private static func deed(_ verb: String, _ number: Int) -> Deed {
        Deed(
            verb, by: .localOwner, cause: .request("\(number)"), at: start, day: day,
            salt: (0..<16).map { UInt8(truncatingIfNeeded: number + $0) })
    }
}
