import KenText
import Testing

@Suite struct `The words of a person` {
    private let words = PersonWords(names: ["Jürg van der Vogt"], mails: ["j.vogt@looms.example"])

    @Test(arguments: [
        ("Jürg van der Vogt said so.", "[somebody] said so."),
        ("JURG VAN DER VOGT", "[somebody]"),
        ("Vogt, Jürg van der; 3 pm", "[somebody]; 3 pm"),
        ("write to J.Vogt@looms.example, then call", "write to [somebody], then call"),
        ("Jürg van der Vogt and Jürg van der Vogt", "[somebody] and [somebody]"),
    ])
    func `are found whole, in either order and any case`(_ text: String, _ without: String) {
        #expect(words.without(text, closely: false) == without)
    }

    @Test(arguments: ["Vogt agreed", "Jürg van der Vogtmann", "xj.vogt@looms.example", "Vogt GmbH", "", "van der"])
    func `are not found in part, nor inside other words`(_ text: String) {
        #expect(words.without(text, closely: false) == text)
    }

    @Test(arguments: [
        ("Vogt agreed, Jürg said", "[somebody] agreed, [somebody] said"),
        ("the van of Vogtmann", "the van of Vogtmann"),
        ("a vogt was a bailiff", "a vogt was a bailiff"),
    ])
    func `are found in part where the text is known to speak of them, when they begin with a capital`(
        _ text: String, _ without: String
    ) {
        #expect(words.without(text, closely: true) == without)
    }

    @Test func `of one word alone are looked for only closely`() {
        let words = PersonWords(names: ["Will"], mails: [])
        #expect(words.needles.isEmpty && words.without("Will it hold?", closely: false) == "Will it hold?")
        #expect(words.without("Will said it holds", closely: true) == "[somebody] said it holds")
    }

    @Test func `an address in place of a name is looked for like one`() {
        let words = PersonWords(names: ["ann@looms.example"], mails: [])
        #expect(words.without("From ann@looms.example", closely: false) == "From [somebody]")
    }
}
