import Foundation
import KenDomain

/// Made-up feedback in Ken's own form: companies, themes, and items over two years, a few themes in each tenth of them.
struct FeedbackFiles {
    let items: Int
    let companies: Int
    let seed: UInt64

    /// Themes and the words that show them.
    private static let themes = [
        ("health data", "health data"), ("brake noise", "brake noise"), ("wiring", "rewiring"),
        ("cyber file", "cyber file"), ("cabinet space", "cabinet space"), ("lead time", "lead time"),
        ("training", "training course"), ("spare parts", "spare parts"), ("firmware", "firmware note"),
        ("invoice", "wrong invoice"), ("drawings", "missing drawings"), ("set-up", "set up time"),
    ]
    private static let words = (Words.remarks + Words.promises + Words.occasions + Words.pains)
        .flatMap { $0.lowercased().split(separator: " ").map(String.init) }

    /// Writes the files, parents first, and returns where they lie.
    func write(to folder: String) throws -> [String] {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let organisations = try CSVFile(
            "\(folder)/organisations.csv", ["ken:organisation", "name", "kind", "learned_on"])
        try organisations.row(["US", "Our company", "ownCompany", "D-900"])
        for number in 0..<companies { try organisations.row(["O\(number)", "Company \(number)", "account", "D-900"]) }
        let themes = try CSVFile("\(folder)/themes.csv", ["ken:theme", "name", "phrases", "learned_on"])
        for (place, theme) in Self.themes.enumerated() { try themes.row(["T\(place)", theme.0, theme.1, "D-900"]) }
        let feedback = try CSVFile(
            "\(folder)/feedback.csv",
            ["ken:feedback_item", "source", "organisation", "label", "received_on", "text", "learned_on"])
        for number in 0..<items { try feedback.row(item(number)) }
        for file in [organisations, themes, feedback] { try file.flush() }
        return [organisations, themes, feedback].map(\.path)
    }

    private func item(_ number: Int) -> [String] {
        var chance = Chance(seed: seed, 71, UInt64(number))
        let age = chance.below(720)
        var words = (0..<(12 + chance.below(20))).map { _ in chance.pick(Self.words) }
        // Newer words name the first theme more and more often.
        if chance.happens(0.1) || (age < 90 && chance.happens(0.02)) {
            let place = age < 90 ? chance.below(3) : chance.below(Self.themes.count)
            words.insert(Self.themes[place].1, at: chance.below(words.count))
        }
        return [
            "F\(number)", "ticket", "O\(chance.below(companies))", "componentDesigner", "D-\(age)",
            words.joined(separator: " "), "D-\(age)",
        ]
    }
}
