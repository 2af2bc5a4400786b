import KenDomain
import Testing

@Suite struct `The catalogue of warnings` {
    @Test(arguments: Warning.Code.allCases)
    func `every rule has a family, a sentence and a source`(_ code: Warning.Code) throws {
        #expect(code.family != nil)
        let rule = try #require(code.rule)
        #expect(rule.text.hasSuffix("."))
        #expect(rule.section.first?.isNumber == true)
        #expect(!rule.sources.isEmpty)
        #expect(rule.source.hasPrefix("rule book \(rule.section); "))
    }

    @Test func `a subject is known again by its key`() {
        let account = Organisation.ID.fixed(7)
        let subjects = [
            Warning.Subject(.tooFewExecutiveTalks), Warning.Subject(.unownedTier, detail: "tier-2"),
            Warning.Subject(.gatekept, organisation: account),
            Warning.Subject(.deadTier, organisation: account, detail: "tier-3"),
        ]
        for subject in subjects { #expect(Warning.Subject(subject.code, key: subject.key) == subject) }
        #expect(Set(subjects.map(\.key)).count == subjects.count)
    }

    @Test func `a subject names tier, person or bet, and figures do not change it`() {
        let tier = Warning(.deadTier, severity: .medium, organisation: .fixed(7), tier: .two, evidence: [])
        #expect(tier.subject.detail == "tier-2")
        let person = Warning(.singleThread, severity: .high, organisation: .fixed(7), person: .fixed(8), evidence: [])
        #expect(person.subject.detail == Person.ID.fixed(8).description)
        let bets = [UInt8(1), 2].map { number in
            Warning(.partnerWordOnly, severity: .high, evidence: [.bet(.fixed(number))]).subject
        }
        #expect(Set(bets).count == 2)
        let fewer = Warning(.gatekept, severity: .high, organisation: .fixed(7), slots: ["n": "1"], evidence: [])
        let more = Warning(.gatekept, severity: .medium, organisation: .fixed(7), slots: ["n": "9"], evidence: [])
        #expect(fewer.subject == more.subject)
    }

    @Test func `a warning put off comes back on its day`() {
        let snooze = Snooze(Warning.Subject(.gatekept), reason: "agreed", since: Day(100), until: Day(110), by: "Ines")
        #expect([99, 100, 109, 110].map { snooze.isInForce(on: Day($0)) } == [false, true, true, false])
    }
}
