import KenDomain
import KenText
import Testing

@Suite struct `Outcome statements` {
    /// The statements of the rule book, with codes as printed.
    static let printed: [(String, String, String)] = [
        ("T-ODI-S01", "Minimize the likelihood that the music sounds distorted when played at high volume", ""),
        ("T-ODI-S02", "Minimize the likelihood that the cut goes off track", "I1"),
        ("T-ODI-S03", "Minimize the time it takes to verify that the axis is safe before the first movement", ""),
        ("T-ODI-S04", "Minimize the number of wiring changes needed when the motor size changes", ""),
        ("T-ODI-S05", "Increase the likelihood that the machine restarts after a power dip", "W1"),
        ("T-ODI-S06", "Reduce the time it takes to replace a failed unit during a production shift", "W2"),
        ("T-ODI-S07", "Minimise the risk of losing position when the supply voltage drops", "W6"),
        ("T-ODI-S08", "I need a better blade adjustment system", "E1 E2 E6"),
        ("T-ODI-S09", "Easily minimize the time to quickly identify campaigns", "E1 E2 E6"),
        ("T-ODI-S10", "Minimize the time and effort required to identify and fix errors", "E2 E5"),
        ("T-ODI-S11", "Minimize the time it takes to use the dashboard to analyze data", "E4 I1"),
        ("T-ODI-S12", "Minimize the time it takes to generate reports to under 5 seconds", "E7 I1"),
        ("T-ODI-S13", "Improve the experience of finding information", "W1 E2"),
        ("T-ODI-S14", "Minimize the time it takes to connect to WiFi", "E4 I1"),
        ("T-ODI-S15", "Minimize the likelihood that the operator trips or falls when cleaning the machine", "E5"),
        ("T-ODI-S16", "Minimize the time it takes to size the motor using the sizing tool", "E8 I1"),
        ("T-ODI-S17", "Minimize the likelihood that customers return our product", "E9 I1"),
        ("T-ODI-S18", "Minimize the likelihood of downtime", "E3 I1"),
        ("T-ODI-S19", "Minimize the time it takes to commission FM-Core after wiring", "E4"),
    ]

    private func codes(_ text: String) -> [String]? {
        OutcomeLint.read(text, products: ["FM-Core"])?.codes.map(\.rawValue).sorted()
    }

    @Test(arguments: printed)
    func `T-ODI-S01 to S19 codes as printed`(id: String, text: String, expected: String) {
        #expect(codes(text) == expected.split(separator: " ").map(String.init).sorted(), "\(id)")
    }

    @Test(arguments: [
        "Minimize the time it takes to determine the motor size when the load profile is uncertain",
        "Minimize the likelihood that the axis stops without warning during a production shift",
        "Minimize the time it takes to find the cause of a fault when the machine is at the end customer",
        "Minimize the number of parameters to set when commissioning a standard axis",
        "Minimize the likelihood that noise exceeds the limit when the machine runs at low speed",
        "Minimize the time it takes to obtain the documents needed when certifying the machine",
        "Minimize the amount of cabinet space occupied when several axes are combined",
        "Minimize the likelihood that a delivery arrives later than confirmed when a build slot is fixed",
    ])
    func `the outcomes of the demonstration are sound`(text: String) throws {
        let reading = try #require(OutcomeLint.read(text))
        #expect(reading.codes.isEmpty && reading.isSound && reading.restated == nil)
    }

    @Test(arguments: [
        ("Minimize the time it takes to find ⟦quickly⟧ a café when ⟦our⟧ map’s gone", "E6 E9"),
        ("Minimize the ⟦risk⟧ of a spill while pouring ⟦and⟧ stirring", "W6 W5"),
        ("⟦Reduce⟧ the number of calls ⟦via⟧ radio during a storm", "W2 E8"),
        ("minimize the likelihood that fm-core fails when it rains", "E4"),
        ("Minimize the likelihood that ⟦FM-Core⟧2 fails when it rains", ""),
        ("Minimize the cost of mending a pump ⟦within two days⟧ when it leaks", "E7"),
        ("Minimize the time it takes to move one load to one side when it tips", ""),
        ("Minimize the time it takes to move 20 kg when it tips", "E7"), ("Minimize", "E2"),
        ("Minimize the number of", "E3 I1"),
        ("The number of spills when pouring", "E1 E3"),
        ("Minimize the number of calls/mails received when closing", "E5"),
    ])
    func `edges of the rules`(marked: String, expected: String) throws {
        let plain = marked.filter { !"⟦⟧".contains($0) }
        #expect(codes(plain) == expected.split(separator: " ").map(String.init).sorted())
        let marks = try #require(OutcomeLint.read(plain)).marks
        for mark in marks {
            #expect(String(decoding: Array(plain.utf8)[mark.range], as: UTF8.self) == mark.words)
            #expect(mark.words.isEmpty == ["E1", "E2", "E3", "I1"].contains(mark.code.rawValue))
        }
    }

    @Test(arguments: ["", " ", "...", "Minimiere die Zeit, die es dauert, bis die Achse sicher ist", "時間を最小限にする"])
    func `nothing to read, and other languages, are not linted`(text: String) {
        #expect(OutcomeLint.read(text) == nil && JobLint.read(text) == nil)
    }

    @Test func `25 words are not too long, 26 are`() throws {
        let text = "Minimize the number of " + Array(repeating: "x", count: 19).joined(separator: " ") + " when wet"
        #expect(codes(text) == [])
        #expect(codes(text + " again") == ["W4"])
    }

    @Test(arguments: [
        (
            "Reduce the risk of losing position when power drops",
            "Minimize the likelihood of losing position when power drops"
        ),
        ("minimise the probability that it rusts", "minimise the likelihood that it rusts"),
        ("Increase the likelihood that it restarts after a dip", nil), ("Reduce waste", nil),
    ])
    func `other words for minimize and likelihood are put right`(text: String, restated: String?) throws {
        #expect(try #require(OutcomeLint.read(text)).restated == restated)
    }

    @Test(arguments: [
        ("integrate a powered axis into a new machine", [JobLint.Code]()), ("Position a load", []),
        ("assess a patient", []),
        ("the integration of an axis", [.noVerb]), ("integrating an axis", [.noVerb]),
        ("safely move a load", [.noVerb]),
        ("commission FM-Core in a cabinet", [.product]), ("check stock in the app", [.product]),
        ("buy our drives", [.buysOurs]), ("use  our portal", [.product, .buysOurs]),
        ("get a patient from the bed to the chair without pain on a busy night", [.tooLong]),
        ("move a load from here to there in a hall at night", []),
    ])
    func `a job is a verb, an object and a context, free of products`(text: String, codes: [JobLint.Code]) {
        #expect(JobLint.read(text, products: ["FM-Core"]) == codes)
    }
}
