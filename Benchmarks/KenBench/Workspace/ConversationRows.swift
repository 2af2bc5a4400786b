import Foundation

/// One made-up conversation, and the promise and the pain that may have come of it.
struct ConversationRows {
    let account: Account
    let number: Int
    let seed: UInt64

    private static let kinds: [(String, Double)] = [
        ("video", 25), ("phone", 22), ("meeting", 20), ("emailExchange", 15), ("visit", 6), ("ticket", 4),
        ("businessReview", 2), ("workshop", 2), ("conference", 1.5), ("meal", 1), ("observation", 0.8), ("survey", 0.5),
        ("participation", 0.2),
    ]

    private static let topics: [(String, Double)] = [
        ("PRI", 14), ("DEL", 14), ("ORD", 10), ("QUA", 8), ("SUP", 8), ("CON", 6), ("PAY", 3), ("ORG", 4), ("PRF", 8),
        ("IMP", 6), ("NRT", 5), ("TRN", 3), ("FEA", 5), ("V2", 2), ("V5", 0.7), ("CMP", 1.5), ("DIF", 1), ("BAR", 1),
        ("TEC", 1), ("COC", 0.7), ("CCU", 1.2), ("EMT", 0.8), ("RVE", 0.5), ("REG", 0.5), ("STN", 0.3),
    ]

    /// Writes its rows.
    func write(to files: WorkspaceFiles) throws {
        var chance = Chance(seed: seed, 40, UInt64(number))
        let key = "I\(number)"
        let age = chance.happens(0.015) ? -chance.within(1...30) : Int(1090 * pow(chance.share(), 1.2) + 1)
        let theirs = people(&chance)
        let ours = colleagues(&chance)
        let kind = chance.pick(weighted: Self.kinds)
        let minutes = chance.pick([15, 30, 30, 45, 60, 60, 90, 120])
        let about = kind == "survey" || chance.happens(0.35) ? "" : topics(minutes, &chance)
        try files.interactions.row([
            key, day(age), kind, "\(minutes)", chance.pick(["us", "us", "them", ""]),
            chance.pick(["yes", "yes", "yes", "no", ""]), account.key, (ours + theirs).joined(separator: ";"),
            about, age < 0 ? topics(minutes, &chance) : "",
            chance.pick(weighted: [("", 58), ("1", 12), ("2", 18), ("3", 9), ("4", 2), ("5", 1)]),
            chance.pick(Words.occasions), age < 0 || chance.happens(0.3) ? "" : chance.pick(Words.remarks),
        ])
        guard age > 0 else { return }
        if chance.happens(0.06) { try writePromise(key, age, theirs, ours, &chance, files) }
        if chance.happens(0.02) { try writePain(key, age, theirs, ours, &chance, files) }
    }

    /// A day so many days before day 0, or after it when negative.
    private func day(_ age: Int) -> String { age == 0 ? "D0" : age < 0 ? "D+\(-age)" : "D-\(age)" }

    private func people(_ chance: inout Chance) -> [String] {
        let count = chance.pick(weighted: [(1, 5), (2, 3), (3, 1.5), (4, 0.5)])
        let picked = (0..<count).map { _ in
            let rank = Int(Double(account.people.count) * chance.share() * chance.share())
            return account.people.lowerBound + rank
        }
        return Set(picked).sorted().map(Account.person)
    }

    private func colleagues(_ chance: inout Chance) -> [String] {
        let count = chance.happens(0.3) ? 2 : 1
        let picked = (0..<count).map { _ in account.team[chance.pick(weighted: [(0, 6), (1, 3), (2, 1)])] }
        return Set(picked).sorted().map(Account.colleague)
    }

    private func topics(_ minutes: Int, _ chance: inout Chance) -> String {
        let count = chance.within(1...3)
        let picked = Set((0..<count).map { _ in chance.pick(weighted: Self.topics) }).sorted()
        return picked.map { "\($0):\(minutes / picked.count)" }.joined(separator: "; ")
    }

    private func writePromise(
        _ key: String, _ age: Int, _ theirs: [String], _ ours: [String], _ chance: inout Chance, _ files: WorkspaceFiles
    ) throws {
        let due = age - chance.within(5...60)
        let isSettled = chance.happens(due > 0 ? 0.8 : 0.1)
        let settled = max(0, min(age, due + chance.within(-20...15)))
        try files.commitments.row([
            "\(key).K", chance.happens(0.75) ? "ours" : "theirs", account.key, theirs.joined(separator: ";"), ours[0],
            chance.pick(Words.promises), day(age), chance.happens(0.9) ? day(due) : "", isSettled ? "done" : "",
            isSettled ? day(settled) : "", key, day(age),
        ])
    }

    private func writePain(
        _ key: String, _ age: Int, _ theirs: [String], _ ours: [String], _ chance: inout Chance, _ files: WorkspaceFiles
    ) throws {
        let isToldBack = chance.happens(0.5)
        let told = max(0, age - chance.within(2...40))
        try files.pains.row([
            "\(key).H", account.key, chance.pick(Words.pains), theirs[0], ours[0], day(age), chance.pick(Words.remarks),
            chance.happens(0.1) ? "yes" : "no", isToldBack ? day(told) : "",
            isToldBack && chance.happens(0.6) ? day(told) : "",
            key, day(age),
        ])
    }
}
