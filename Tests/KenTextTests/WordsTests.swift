import KenText
import Testing

@Suite struct `Folding words` {
    @Test(arguments: [
        ("Größe", "grosse"), ("GRÖSSE", "grosse"), ("Ångström", "angstrom"), ("Prénom", "prenom"), ("Łódź", "lodz"),
        ("İstanbul", "istanbul"), ("Ørsted", "orsted"), ("Straße", "strasse"), ("œuvre", "oeuvre"), ("plain", "plain"),
        ("東京", "東京"), ("한국", "한국"),
    ])
    func `takes case and accents away and leaves other scripts`(_ text: String, _ folded: String) {
        #expect(Words.fold(text) == folded)
    }

    @Test func `two spellings of one letter fold and compose to the same bytes`() {
        let composed = "Caf\u{E9}"
        let decomposed = "Cafe\u{301}"
        #expect(Array(Words.composed(decomposed).utf8) == Array(composed.utf8))
        #expect(Array(Words.fold(decomposed).utf8) == Array(Words.fold(composed).utf8))
    }

    @Test func `folding twice changes nothing`() {
        for text in ["ÄÖÜ ß", "Ĳsselmeer", "ﬁnance", "ΑΘΗΝΑ", "Đà Nẵng"] {
            #expect(Words.fold(Words.fold(text)) == Words.fold(text), "\(text)")
        }
    }

    @Test func `words are cut at everything that is neither letter nor digit`() {
        #expect(Words.tokens("R&D: 2-year plan (Straße)") == ["r", "d", "2", "year", "plan", "strasse"])
        #expect(Words.tokens("  …  ") == [])
    }
}
