import KenDomain
import KenText
import Testing

@Suite struct `Words that promise` {
    @Test(arguments: [
        ("T-EXP-01", "We will ship the safety module by Q3.", CommitmentWords.Tone.commitment),
        (
            "T-EXP-02", "We currently plan the safety module for next year; this is directional and may change.",
            .directional
        ), ("T-EXP-03", "You will get it for sure.", .commitment),
        ("T-EXP-04", "We currently intend to release it by June.", .mixed),
    ])
    func `T-EXP-01 to 04 the examples of the rule book`(id: String, text: String, tone: CommitmentWords.Tone) {
        #expect(CommitmentWords.read(text).tone == tone, "\(id)")
    }

    @Test(arguments: [
        ("we’ll see", CommitmentWords.Tone.commitment), ("WE WILL", .commitment),
        ("this is not a commitment", .directional),
        ("committed", .commitment), ("by 2027", .commitment), ("by next month", .commitment), ("by the way", .plain),
        ("a committee", .plain), ("compromises", .plain), ("promised land", .commitment), ("nearby 2027", .plain),
        ("", .plain),
        ("by 20275", .plain), ("we are exploring it", .directional), ("You'll see", .commitment),
    ])
    func `whole words only, in any case, with either apostrophe`(text: String, tone: CommitmentWords.Tone) {
        #expect(CommitmentWords.read(text).tone == tone, "\(text)")
    }

    @Test func `the words found stand in the order of the text`() {
        let reading = CommitmentWords.read("We currently intend to release it by June, for sure.")
        #expect(reading.promising == ["by June", "for sure"])
        #expect(reading.directional == ["currently intend"])
    }
}

@Suite struct `Who is called a customer` {
    private let parties: [(name: String, label: Label)] = [
        ("Andimar", .channelPartner), ("Ada Ruud", .colleague), ("Orrell", .purchaser),
    ]

    @Test(arguments: [
        ("Our customer Andimar wants it.", ["partner"]), ("Andimar, our biggest customer", []),
        ("Andimar is a good customer", ["partner"]), ("Ada Ruud, an internal customer", ["colleague"]),
        ("The customers of Andimar want it.", []), ("Orrell is a customer", []), ("Andimar helps our customer", []),
        ("", []),
        ("andimar was our client", ["partner"]),
    ])
    func `W-CUST-05 partners and colleagues get another word`(text: String, words: [String]) {
        #expect(CustomerWords.find(in: text, parties: parties).map(\.instead) == words, "\(text)")
    }
}
