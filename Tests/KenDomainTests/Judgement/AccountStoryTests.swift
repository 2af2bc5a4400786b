import KenDomain
import Testing

@Suite struct `Stories of accounts` {
    @Test func `access held back by sales is told as what was tried`() throws {
        let judgement = SampleAccount.orrell().judged()
        let gate = try #require(judgement.gatekeeping)
        #expect(gate.state == .gatekept)
        #expect(gate.signals.only == 1)
        #expect(gate.signals.refused == 1)
        #expect(gate.signals.relayed == nil)
        #expect(
            judgement.sentence(.gatekept)
                == "Product asked three times to meet Tim Okafor at Orrell; no meeting came of it.")
        #expect(!judgement.codes.contains(.nobodyAsked))
        #expect(judgement.pattern.kind == .priceAndPaper)
        #expect(
            judgement.sentence(.singleThread)
                == "Graham Pell is the only person we have met at Orrell in the last half year.")
    }

    @Test func `a start-up holds nobody back and is nobody's only thread`() {
        let judgement = SampleAccount.orrell().judged(Policy(profile: .startUp))
        #expect(judgement.gatekeeping == nil)
        #expect(judgement.threads.ours == nil)
        #expect(judgement.codes.isDisjoint(with: [.gatekept, .nobodyAsked, .singleThreadOurs]))
    }

    @Test func `without any request nobody has asked`() {
        var account = SampleAccount.orrell()
        account.dossier.accessRequests = []
        let judgement = account.judged()
        #expect(judgement.codes.isSuperset(of: [.gatekept, .nobodyAsked]))
        #expect(
            judgement.sentence(.gatekept)
                == "Almost all of our six talks with Orrell in the last year were held by sales alone.")
    }

    @Test func `executive meetings eaten by the day's business are counted in minutes`() throws {
        let judgement = SampleAccount.merrow().judged()
        #expect(judgement.executives.meanStrategicShare.map { Numerics.rounded($0, places: 4) } == 0.0625)
        #expect(
            judgement.sentence(.executivesStuckInTactics)
                == "Our executives met Merrow four times in a year; 15 of 225 minutes were about Merrow's future.")
        #expect(
            judgement.sentence(.executivesDoSalesWork)
                == "With Merrow our executives spend 93\u{00A0}% of their time on the day's business; no talk between them and sales is on record."
        )
    }

    @Test func `a meeting on a day with the worst kind of fault is tactical for cause`() {
        var merrow = SampleAccount("Merrow")
        let helena = merrow.ours("Helena Vik", [.executive])
        let walt = merrow.theirs("Walt Jensen", [.executive], .decisionMaker)
        for age in [300, 200] { merrow.talk(age, [helena, walt], topics: [TopicMinutes(.quality, 60)]) }
        #expect(merrow.judged().executives.isTrap)
        merrow.dossier.issues = [
            Issue(
                id: .fixed(200), organisation: merrow.dossier.account.id, title: "Line down", severity: 1,
                openedOn: SampleAccount.today.adding(-210), standing: SampleAccount.standing(210))
        ]
        let judgement = merrow.judged()
        #expect(!judgement.executives.isTrap)
        #expect(judgement.executives.meetings.count(where: \.isTacticalForCause) == 1)
        #expect(judgement.next.first?.isNeedTalk == true)
    }

    @Test func `the only person we know who leaves is critical`() throws {
        let judgement = SampleAccount.pacifill().judged()
        let warning = try #require(judgement.warnings.first)
        #expect(warning.severity == .critical)
        #expect(
            Wording.sentence(for: warning).plain
                == "Priya Nair is the only person we know at Pacifill and leaves in about five weeks.")
        #expect(Wording.move(for: warning) == "Meet a second person at Pacifill now; ask Priya Nair to introduce you.")
    }

    @Test func `stands at trade fairs are not a visit`() {
        let judgement = SampleAccount.lumenar().judged()
        #expect(judgement.conference.isConferenceOnly)
        #expect(judgement.pattern.kind == .tradeFairs)
        #expect(
            judgement.sentence(.conferenceOnly)
                == "Our product people meet Lumenar at trade fairs only: all four talks in a year.")
    }

    @Test func `a broken promise comes before every question`() throws {
        let judgement = SampleAccount.vestamar().judged()
        #expect(judgement.owed.ours.broken.count == 2)
        #expect(
            judgement.sentence(.brokenPromise)
                == "Two promises to Vestamar are broken: “noise fix” and “call back”. We meet them in six days.")
        let next = try #require(judgement.next.first)
        #expect(next.isNeedTalk)
        #expect(!next.isBlocked)
        #expect(judgement.next.dropFirst().map(\.isBlocked) == [true])
        #expect(next.questions.allSatisfy { QuestionBank.question($0.question)?.looksAhead == false })
    }
}
