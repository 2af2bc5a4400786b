import KenDomain
import Testing

@Suite struct `Letter and digit` {
    private let policy = EvidencePolicy()

    private func letter(_ trust: Double, _ record: TrackRecord = TrackRecord(), isKnown: Bool = true) -> AdmiraltyLetter
    {
        AdmiraltyLetter(trust: trust, record: record, isKnown: isKnown, policy: policy)
    }

    private func digit(
        _ agreeing: Int, _ contradicting: Int, _ kind: SourceKind = .talkAboutProblems, own: Bool = true
    ) -> AdmiraltyDigit {
        AdmiraltyDigit(agreeing: agreeing, contradicting: contradicting, kind: kind, isOwnMatter: own)
    }

    @Test func `T-EVI-01 one talk about their own company is probably true`() {
        #expect(digit(0, 0).rawValue == 2)
    }

    @Test func `T-EVI-02 a second person confirms it`() {
        #expect(digit(1, 0).rawValue == 1)
    }

    @Test func `T-EVI-03 and a third leaves it confirmed`() {
        #expect(digit(2, 0).rawValue == 1)
    }

    @Test func `T-EVI-04 a partner who denies it makes it probably true`() {
        #expect(digit(2, 1).rawValue == 2)
    }

    @Test func `T-EVI-06 a question that asked to agree cannot be judged`() {
        #expect(digit(0, 0, .talkToConfirm).rawValue == 6)
    }

    @Test func `T-EVI-11 trust and record together make the letter`() {
        let record = TrackRecord(borneOut: 6, refuted: 1)
        #expect(printed(record.reliability(trust: 0.60, policy: policy)) == 0.6889)
        #expect(letter(0.60, record) == .b)
    }

    @Test func `more contradict than agree`() {
        #expect(digit(1, 2) == .improbable)
        #expect(digit(2, 2) == .doubtful)
        #expect(digit(0, 1) == .doubtful)
        #expect(digit(3, 2) == .probablyTrue)
    }

    @Test func `hearsay about others, and features, are possibly true`() {
        #expect(digit(0, 0, own: false) == .possiblyTrue)
        #expect(digit(0, 0, .talkAboutFeatures) == .possiblyTrue)
        #expect(digit(0, 0, .desk) == .cannotBeJudged)
    }

    @Test func `two resolved claims do not count yet`() {
        #expect(TrackRecord(borneOut: 0, refuted: 2).reliability(trust: 0.60, policy: policy) == 0.60)
    }

    @Test func `A needs five resolved claims beside trust`() {
        #expect(letter(0.95) == .b)
        #expect(letter(0.95, TrackRecord(borneOut: 5)) == .a)
    }

    @Test func `a stranger without a record cannot be judged`() {
        #expect(letter(0, isKnown: false) == .f)
        #expect(letter(0, TrackRecord(refuted: 1), isKnown: false) == .e)
        #expect(letter(0.2) == .d)
    }

    @Test func `a mark set by hand stands beside the computed one`() {
        let setting = AdmiraltySetting(
            id: .fixed(9), item: .fixed(1), letter: .d, reason: "sells against us", by: .fixed(2), on: Day(20_000),
            standing: AccountCase.standing(Day(20_000)))
        let marks = Admiralty(item: .fixed(1), letter: .b, digit: .confirmed, settings: [setting])
        #expect(marks.code == "D1")
        #expect(marks.letter.computed == .b)
        #expect(marks.letter.byHand?.reason == "sells against us")
        #expect(marks.digit.byHand == nil)
    }

    @Test func `the ledger gives the numbers behind a digit`() throws {
        var account = AccountCase()
        let (first, second) = (account.person(2), account.person(3))
        let claim = account.claim(208, .element("paper line"))
        let item = account.evidence(claim, .talkAboutProblems, by: first)
        account.evidence(claim, .talkAboutProblems, by: second)
        let answer = try #require(account.ledger().answer(Question.ID(208))?.best)
        #expect(answer.digit(of: item, isOwnMatter: true) == .confirmed)
        account.evidence(claim, .partnerReport, by: account.person(4, .partner), contradicts: true)
        let denied = try #require(account.ledger().answer(Question.ID(208))?.best)
        #expect(denied.digit(of: item, isOwnMatter: true) == .doubtful)
        #expect(denied.digit(of: .fixed(99), isOwnMatter: true) == nil)
    }

    @Test func `a claim resolved later, or supported by others, is not in the record`() {
        var account = AccountCase()
        let speaker = account.person(2)
        let (told, other) = (account.claim(208, .element("a")), account.claim(208, .element("b")))
        account.evidence(told, .talkAboutProblems, by: speaker, age: 90)
        account.evidence(other, .talkAboutProblems, by: account.person(3), age: 90)
        let resolved = [told, other].enumerated().map { place, claim in
            Resolution(
                id: .fixed(UInt8(50 + place)), claim: claim, wasBorneOut: true, on: account.today.adding(-1),
                reason: "seen", standing: AccountCase.standing(account.today.adding(-1)))
        }
        let evidence = account.dossier.evidence.values.flatMap(\.self)
        let record = { (day: Day) in
            TrackRecord(of: speaker, evidence: evidence, resolutions: resolved, asOf: day)
        }
        #expect(record(account.today) == TrackRecord(borneOut: 1))
        #expect(record(account.today.adding(-2)) == TrackRecord())
    }

    @Test func `every item that counts is marked, and a paper nobody speaks for has the last letter`() throws {
        var account = AccountCase()
        let claim = account.claim(208, .element("paper line"))
        let told = account.evidence(claim, .talkAboutProblems, by: account.person(2))
        let read = account.evidence(claim, .desk, by: nil)
        let depths = Depths(dossier: account.dossier, policy: account.policy)
        let marks = AdmiraltyMarks(
            of: account.ledger(), in: account.dossier, depths: depths, resolutions: [], settings: [],
            policy: account.policy)
        #expect(marks[told]?.digit.computed == .confirmed && marks[read]?.code == "F1")
        #expect(marks[.fixed(99)] == nil)
    }
}
