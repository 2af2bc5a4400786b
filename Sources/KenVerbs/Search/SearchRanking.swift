import Foundation

/// How much each of some texts says of what was asked: how often each word comes, weighed by how rare it is among the
/// texts looked at, in how many words (Robertson's BM25 with its usual constants).
struct SearchRanking {
    /// How often each word was found in a text, and of how many words the text consists.
    typealias Counts = (found: [Int], length: Int)

    private static let saturation = 1.2
    private static let lengthShare = 0.75

    let scores: [Double]

    /// Weighs texts against each other; linear in texts and words.
    init(_ texts: [Counts]) {
        let total: Int = texts.reduce(0) { $0 + $1.length }
        let usual: Double = max(1, Double(total) / Double(max(1, texts.count)))
        let rarities: [Double] = (texts.first?.found ?? []).indices.map { Self.rarity(of: $0, in: texts) }
        scores = texts.map { Self.score($0, rarities, usual: usual) }
    }

    private static func rarity(of word: Int, in texts: [Counts]) -> Double {
        let holding = Double(texts.count { $0.found[word] > 0 })
        return log(1 + (Double(texts.count) - holding + 0.5) / (holding + 0.5))
    }

    private static func score(_ text: Counts, _ rarities: [Double], usual: Double) -> Double {
        let length: Double = 1 - lengthShare + lengthShare * Double(text.length) / usual
        var score = 0.0
        for (times, rarity) in zip(text.found, rarities) {
            let often = Double(times)
            score += rarity * often * (saturation + 1) / (often + saturation * length)
        }
        return score
    }
}
