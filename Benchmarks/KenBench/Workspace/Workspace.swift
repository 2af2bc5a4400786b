import Foundation

/// A made-up workspace of a given size: a vendor, its customers, and three years of conversations with them.
///
/// The same size and seed give the same files on every machine. Days are relative to day 0.
struct Workspace {
    let size: WorkspaceSize
    let seed: UInt64

    /// Writes the files of the workspace into a folder.
    func write(to folder: String) throws {
        let files = try WorkspaceFiles(folder: folder)
        try OwnCompany(colleagues: size.colleagues, seed: seed).write(to: files)
        let conversations = shares(of: size.interactions, weights: weights())
        let people = shares(
            of: size.people - size.colleagues, weights: Array(repeating: 1, count: size.organisations - 1))
        for number in 1..<size.organisations {
            let account = account(number, people: people[number - 1], conversations: conversations[number - 1])
            try AccountHistory(account: account, seed: seed).write(to: files)
        }
        try files.finish()
    }

    /// How much is said with each organisation: a few talk a lot, most a little (log-normal).
    private func weights() -> [Double] {
        (1..<size.organisations).map { number in
            var chance = Chance(seed: seed, 10, UInt64(number))
            return exp(chance.normal())
        }
    }

    /// Cuts the numbers from 0 to below `total` into ranges by their weights.
    private func shares(of total: Int, weights: [Double]) -> [Range<Int>] {
        let sum = weights.reduce(0, +)
        var reached = 0.0
        var start = 0
        return weights.enumerated().map { place, weight in
            reached += weight
            let end = place == weights.count - 1 ? total : Int((reached / sum * Double(total)).rounded(.down))
            defer { start = end }
            return start..<end
        }
    }

    private func account(_ number: Int, people: Range<Int>, conversations: Range<Int>) -> Account {
        var chance = Chance(seed: seed, 11, UInt64(number))
        let (name, domain) = People.company(number, &chance)
        let kind = chance.pick(weighted: [
            ("account", 45), ("prospect", 35), ("formerAccount", 5), ("channelPartner", 6), ("endCustomer", 5),
            ("competitorOfUs", 2), ("competitorOfCustomer", 2),
        ])
        let team = (0..<3).map { _ in chance.below(size.colleagues) }
        return Account(
            number: number, name: name, domain: domain, kind: size == .company || number == 1 ? "account" : kind,
            people: people,
            conversations: conversations, team: team)
    }
}
