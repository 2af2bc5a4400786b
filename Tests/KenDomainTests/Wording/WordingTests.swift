import KenDomain
import Testing

@Suite struct `Words on pages` {
    private let today = Day(20_000)

    @Test(arguments: [
        (0, "today"), (1, "yesterday"), (3, "three days ago"), (13, "13 days ago"), (14, "two weeks ago"),
        (21, "three weeks ago"), (59, "eight weeks ago"), (90, "three months ago"), (729, "24 months ago"),
        (730, "two years ago"), (-6, "in six days"),
    ])
    func `a day gone by is told as people would`(age: Int, words: String) {
        #expect(Wording.ago(today.adding(-age), asOf: today) == words)
    }

    @Test(arguments: [
        (0, "today"), (1, "tomorrow"), (6, "in six days"), (36, "in about five weeks"), (-21, "three weeks ago"),
    ])
    func `a day to come is told as people would`(days: Int, words: String) {
        #expect(Wording.until(today.adding(days), asOf: today) == words)
    }

    @Test func `numbers, lists and dates read well`() throws {
        #expect(Wording.count(3, "promise") == "three promises")
        #expect(Wording.count(1, "promise") == "one promise")
        #expect(Wording.count(13, "promise") == "13 promises")
        #expect(Wording.percent(0.305) == "31\u{00A0}%")
        #expect(Wording.decimal(0.4) == "0.40")
        #expect(Wording.list(["Orrell", "Lumenar", "Cordovan"]) == "Orrell, Lumenar and Cordovan")
        #expect(Wording.list(["Orrell"]) == "Orrell")
        #expect(Wording.list([]) == "")
        #expect(Wording.date(try #require(Day(iso: "2026-03-01"))) == "1 March 2026")
    }

    /// A warning of every code, with every slot that any sentence asks for.
    private var warnings: [Warning] {
        let slots = [
            "organisation": "Orrell", "asOf": today.description, "lastOn": today.adding(-90).description,
            "salesOn": today.adding(-200).description, "on": today.adding(-20).description, "share": "93\u{00A0}%",
            "answers": "5", "relayed": "4", "met": "2", "key": "12", "unmet": "Lumenar", "person": "Priya Nair",
            "active": "1", "known": "1", "leaves": today.adding(36).description, "turnedDown": "3",
            "wanted": "Tim Okafor", "askers": "product", "conversations": "6", "gate": "Graham Pell",
            "conferences": "4", "contacts": "4", "meetings": "4", "strategic": "15", "minutes": "225", "topic": "V2",
            "product": "FM-Drive", "count": "2", "promises": "“noise fix”", "themes": "brake noise", "told": "4",
            "since": today.adding(-30).description, "meeting": today.adding(6).description,
            "currency": "contactMinutes",
            "ahead": "partners 34\u{00A0}%", "primary": "18\u{00A0}%", "bet": "premium module", "instead": "partner",
            "talks": "4", "missing": "what to ask", "waiting": "“premium module”", "need": "brake noise",
            "reason": "they asked for it", "words": "by June", "mixed": "yes", "theme": "brake noise", "hearers": "4",
            "item": "safety module", "survey": "Axis 2026", "job": "integrate a powered axis",
            "steps": "“verify the axis”", "touchpoints": "buy and renew",
        ]
        let optional: Set = [
            "lastOn", "salesOn", "leaves", "turnedDown", "wanted", "meeting", "since", "told", "promises", "themes",
            "unmet", "ahead", "primary", "bet", "instead", "missing", "waiting", "need", "reason", "words", "mixed",
            "theme", "hearers", "item", "count", "steps", "touchpoints",
        ]
        let needed = slots.filter { !optional.contains($0.key) }
        return (0..<Warning.Code.allCases.count * 4).map { place in
            let code = Warning.Code.allCases[place / 4]
            let tier = [nil, Tier.one, .two, .three][place % 4]
            return Warning(
                code, severity: .high, tier: tier, slots: place.isMultiple(of: 2) ? slots : needed,
                evidence: [.organisation(.fixed(1))])
        }
    }

    @Test func `every warning makes one plain sentence and a move`() {
        for warning in warnings {
            let sentence = Wording.sentence(for: warning).plain
            let move = Wording.move(for: warning)
            for text in [sentence, move] {
                #expect(text.hasSuffix("."), "\(warning.code): \(text)")
                #expect(text.first.map { $0.isUppercase || $0.isNumber } == true, "\(warning.code): \(text)")
                for flaw in ["  ", "\n", " .", " ,", ".."] {
                    #expect(!text.contains(flaw), "\(warning.code): \(text)")
                }
            }
        }
    }

    @Test func `no page says what only insiders understand`() {
        let banned = ["altitude", "gatekept", "gatekeep", "neff", "watermelon", "heroics", "noisy-or", "!"]
        for warning in warnings {
            let text = (Wording.sentence(for: warning).plain + Wording.move(for: warning)).lowercased()
            for word in banned { #expect(!text.contains(word), "\(text)") }
        }
    }

    @Test func `every finding links a number or a name to what it rests on`() {
        for warning in warnings {
            let links = Wording.sentence(for: warning).pieces.contains { piece in
                if case .linked(_, let references) = piece { !references.isEmpty } else { false }
            }
            #expect(links, "\(warning.code)")
        }
    }

    @Test func `a warning of two people says so`() {
        let warning = Warning(
            .singleThread, severity: .high,
            slots: ["organisation": "Greenfold", "person": "Pau Vidal", "active": "2", "known": "2"], evidence: [])
        #expect(Wording.sentence(for: warning).plain == "Nearly all our contact with Greenfold runs through Pau Vidal.")
    }
}
