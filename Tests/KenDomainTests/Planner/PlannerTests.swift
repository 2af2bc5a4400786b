import KenDomain
import Testing

@Suite struct `Next conversations` {
    private func outcome(_ filter: FilterOutcome.Filter, of next: NextConversation?) -> FilterOutcome? {
        next?.filters.first { $0.filter == filter }
    }

    private func talk(_ tier: Tier, of account: SampleAccount) -> NextConversation? {
        account.judged().next.first { $0.tier == tier }
    }

    private func account() -> (account: SampleAccount, ours: Person.ID, theirs: Person.ID) {
        var account = SampleAccount("Takumori")
        let devi = account.ours("Devi Banerjee", [.product])
        let hiroshi = account.theirs("Hiroshi Endo", [.engineering], .componentDesigner)
        return (account, devi, hiroshi)
    }

    @Test func `the owner of a tier asks its counterpart the lettered questions first`() throws {
        let (account, devi, hiroshi) = account()
        let next = try #require(talk(.two, of: account))
        #expect(next.asker == devi)
        #expect(next.counterpart == hiroshi)
        #expect(next.questions.map(\.question.description) == ["Q201", "Q202", "Q203", "Q204"])
        #expect(outcome(.rightPeople, of: next)?.state == .passed)
        #expect(!next.isBlocked)
    }

    @Test func `someone whose time is used up is left alone, and told how long`() throws {
        var (account, devi, hiroshi) = account()
        for age in [4, 9, 15, 24] { account.talk(age, [devi, hiroshi], .video, minutes: 90) }
        let next = try #require(talk(.two, of: account))
        let budget = try #require(outcome(.contactBudget, of: next))
        #expect(budget.state == .blocked)
        #expect(budget.until.map { $0 > SampleAccount.today } == true)
        #expect(budget.words.contains("leave them alone"))
        #expect(next.isBlocked)
    }

    @Test func `contacts they asked for cost them nothing`() throws {
        var (account, devi, hiroshi) = account()
        for age in [4, 9, 15, 24] { account.talk(age, [devi, hiroshi], .video, minutes: 90, by: .them) }
        #expect(outcome(.contactBudget, of: talk(.two, of: account))?.state == .passed)
    }

    @Test func `a question answered lately is left out`() throws {
        var (account, devi, hiroshi) = account()
        account.answer(201, "FoldSeal", by: hiroshi, to: devi, 30)
        let next = try #require(talk(.two, of: account))
        #expect(!next.questions.contains { $0.question == Question.ID(201) })
        #expect(outcome(.notAskedLately, of: next)?.evidence == [.question(Question.ID(201))])
    }

    @Test func `what they told us long ago becomes what has changed`() throws {
        var (account, devi, hiroshi) = account()
        account.talk(200, [devi, hiroshi])
        for number in [201, 202, 203, 204] { account.answer(number, "Yes", by: hiroshi, to: devi, 30) }
        account.answer(205, "Format change takes a day", by: hiroshi, to: devi, 200, source: .talkToConfirm)
        let next = try #require(talk(.two, of: account))
        let form = try #require(next.questions.first { $0.question == Question.ID(205) }?.form)
        let question = try #require(QuestionBank.question(Question.ID(205)))
        let words = Wording.ask(
            question, form, of: "Takumori", teller: "Hiroshi Endo", asOf: SampleAccount.today
        ).plain
        #expect(
            words.hasSuffix(
                "Hiroshi Endo told us seven months ago: “Format change takes a day”. What has changed since?"))
    }

    @Test func `an answer given in confidence is not quoted`() throws {
        var (account, devi, hiroshi) = account()
        for number in [201, 202, 203, 204] {
            account.answer(
                number, "Hush", by: hiroshi, to: devi, 200, visibility: .inConfidence([devi]))
        }
        let next = try #require(talk(.two, of: account))
        let hidden = next.questions.filter { $0.form != .fresh }
        #expect(!hidden.isEmpty)
        for proposed in hidden {
            #expect(
                proposed.form
                    == .whatChanged(
                        since: SampleAccount.today.adding(-200), teller: nil, hearer: nil, gist: nil))
        }
        #expect(outcome(.confidence, of: next)?.words.contains("in confidence") == true)
    }

    @Test func `a fault of severity two blocks questions until it is dealt with`() throws {
        var (account, _, _) = account()
        account.dossier.issues = [
            Issue(
                id: .fixed(90), organisation: account.dossier.account.id, title: "Noise", severity: 2,
                openedOn: SampleAccount.today.adding(-9), standing: SampleAccount.standing(9))
        ]
        let judgement = account.judged()
        #expect(judgement.next.first?.needs.map(\.title) == ["Noise"])
        #expect(outcome(.urgentNeed, of: talk(.two, of: account))?.state == .blocked)
        account.dossier.issues[0].severity = 3
        #expect(account.judged().needs.isEmpty)
    }

    @Test func `what would show our plans is asked only while an agreement is in force`() throws {
        var (account, devi, hiroshi) = account()
        let joining = try #require(QuestionBank.question(Question.ID(220)))
        #expect(joining.showsOurRoadmap)
        #expect(outcome(.nonDisclosure, of: talk(.two, of: account))?.evidence == [.question(joining.id)])
        #expect(outcome(.nonDisclosure, of: talk(.two, of: account))?.words.contains("left out") == true)
        for question in QuestionBank.questions(of: .two) where question.isAskable && question.id != joining.id {
            account.answer(Int(question.id.description.dropFirst()) ?? 0, "So it is", by: hiroshi, to: devi, 20)
        }
        #expect(talk(.two, of: account) == nil)
        account.dossier.nonDisclosures = [
            NonDisclosure(
                id: .fixed(91), organisation: account.dossier.account.id, from: SampleAccount.today.adding(-30),
                standing: SampleAccount.standing(30))
        ]
        let next = try #require(talk(.two, of: account))
        #expect(next.questions.map(\.question) == [joining.id])
        #expect(outcome(.nonDisclosure, of: next)?.words.hasPrefix("an agreement is in force") == true)
    }

    @Test func `an answer given in the confidence of others is not asked on`() throws {
        var (account, _, hiroshi) = account()
        let clara = account.ours("Clara Koenig", [.sales])
        for number in [201, 202] {
            account.answer(number, "Hush", by: hiroshi, to: clara, 200, visibility: .inConfidence([clara]))
        }
        let next = try #require(talk(.two, of: account))
        #expect(!next.questions.contains { $0.question == Question.ID(201) || $0.question == Question.ID(202) })
        #expect(
            outcome(.confidence, of: next)?.words == "two questions left out, answered in confidence to others")
    }

    @Test func `the limits on contact say from when somebody may be met, past meetings and planned ones alike`() throws
    {
        var (account, devi, hiroshi) = account()
        account.talk(3, [devi, hiroshi], minutes: 10)
        let soon = try #require(talk(.two, of: account))
        #expect(soon.earliestOn == SampleAccount.today.adding(4))
        #expect(outcome(.contactBudget, of: soon)?.until == SampleAccount.today.adding(4))
        account.planned(in: 6, [devi, hiroshi])
        #expect(talk(.two, of: account)?.earliestOn == SampleAccount.today.adding(13))
        let ingrid = account.ours("Ingrid Ruud", [.product])
        account.dossier.people[devi] = nil
        account.talk(20, [ingrid, hiroshi], minutes: 10)
        let other = account.ours("Aoife Byrne", [.product])
        #expect(talk(.two, of: account)?.asker != other)
    }

    @Test func `what one of ours can ask one of theirs goes into one talk of at most four questions`() throws {
        var account = SampleAccount("Pacifill")
        let founder = account.ours("Ana Ruiz", [.sales, .product, .executive])
        let owner = account.theirs("Priya Nair", [.procurement, .engineering, .executive], .componentDesigner)
        account.talk(40, [founder, owner])
        for number in [201, 202, 203] { account.answer(number, "So it is", by: owner, to: founder, 20) }
        let talks = account.judged().next.filter { $0.asker == founder && $0.counterpart == owner }
        #expect(talks.count == 1)
        #expect(talks.first?.questions.count == 4)
        #expect(talks.first?.questions.map(\.question.description) == ["Q204", "Q205", "Q301", "Q302"])
    }

    @Test func `a pain they told becomes what has changed, though nobody wrote down an answer`() throws {
        let next = try #require(SampleAccount.vestamar().judged().next.first { $0.isNeedTalk })
        let hurts = try #require(next.questions.first { $0.question == Question.ID(108) })
        #expect(hurts.form.toldOn == SampleAccount.today.adding(-52))
        #expect(outcome(.notToldAlready, of: next)?.words.hasPrefix("one answer known, the last on") == true)
    }

    @Test func `a contract that ends soon lends urgency`() throws {
        var (account, devi, hiroshi) = account()
        let claim = Claim(
            id: .fixed(92), question: Question.ID(107), organisation: account.dossier.account.id,
            value: .date(SampleAccount.today.adding(100)), gist: "Until spring", standing: SampleAccount.standing(200))
        account.dossier.claims = [claim]
        account.dossier.evidence[claim.id] = [
            EvidenceItem(
                id: .fixed(93), claim: claim.id, source: .talkAboutProblems, speaker: hiroshi, hearer: devi,
                on: SampleAccount.today.adding(-200), standing: SampleAccount.standing(200))
        ]
        let judgement = account.judged()
        #expect(judgement.renewsOn == SampleAccount.today.adding(100))
        #expect(judgement.next.first?.questions.first?.urgency == 1.25)
    }
}
