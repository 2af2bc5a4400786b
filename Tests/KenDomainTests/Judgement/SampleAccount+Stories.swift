import KenDomain

extension SampleAccount {
    /// Six talks by sales alone about price and paper, three requests for the chief engineer.
    static func orrell(number: UInt8 = 1) -> SampleAccount {
        var orrell = SampleAccount("Orrell", number: number)
        let marcus = orrell.ours("Marcus Hale", [.sales])
        let ingrid = orrell.ours("Ingrid Ruud", [.product])
        let graham = orrell.theirs("Graham Pell", [.procurement], .purchaser)
        let tim = orrell.theirs("Tim Okafor", [.engineering], .componentDesigner)
        for age in [340, 262, 190, 134, 72, 20] {
            orrell.talk(age, [marcus, graham], topics: [TopicMinutes(.price, 40), TopicMinutes(.contract, 20)])
        }
        orrell.request(by: ingrid, of: marcus, for: tim, 250, refused: true)
        orrell.request(by: ingrid, of: marcus, for: tim, 150, refused: false)
        orrell.request(by: ingrid, of: marcus, for: tim, 60, refused: true)
        orrell.revenue(5100)
        return orrell
    }

    /// Four executive meetings about price and delivery.
    static func merrow(number: UInt8 = 1) -> SampleAccount {
        var merrow = SampleAccount("Merrow", number: number)
        let helena = merrow.ours("Helena Vik", [.executive])
        let walt = merrow.theirs("Walt Jensen", [.executive], .decisionMaker)
        merrow.talk(355, [helena, walt], topics: [TopicMinutes(.price, 40), TopicMinutes(.delivery, 20)])
        merrow.talk(
            270, [helena, walt],
            topics: [TopicMinutes(.delivery, 35), TopicMinutes(.contract, 20), TopicMinutes(.endMarketTrend, 5)])
        merrow.talk(
            181, [helena, walt], minutes: 45, topics: [TopicMinutes(.quality, 30), TopicMinutes(.delivery, 15)])
        merrow.talk(
            84, [helena, walt],
            topics: [TopicMinutes(.price, 30), TopicMinutes(.contract, 20), TopicMinutes(.industryInTwoYears, 10)])
        merrow.revenue(3900)
        return merrow
    }

    /// One contact, who leaves.
    static func pacifill(number: UInt8 = 1) -> SampleAccount {
        var pacifill = SampleAccount("Pacifill", number: number)
        let devi = pacifill.ours("Devi Banerjee", [.product])
        let jun = pacifill.ours("Jun Sato", [.sales])
        let priya = pacifill.theirs("Priya Nair", [.engineering], .componentDesigner, leavesIn: 36)
        pacifill.talk(140, [devi, priya], .observation, minutes: 180, topics: [TopicMinutes(.implementation, 120)])
        pacifill.talk(75, [jun, priya], .video, minutes: 45, topics: [TopicMinutes(.ourRoadmap, 25)])
        pacifill.revenue(450)
        return pacifill
    }

    /// Product people meet them at stands only.
    static func lumenar(number: UInt8 = 1) -> SampleAccount {
        var lumenar = SampleAccount("Lumenar", number: number)
        let devi = lumenar.ours("Devi Banerjee", [.product])
        let marcus = lumenar.ours("Marcus Hale", [.sales])
        let hannah = lumenar.theirs("Hannah Kim", [.engineering], .componentDesigner)
        for age in [360, 210, 101, 39] {
            lumenar.talk(age, [devi, hannah], .conference, minutes: 15, topics: [TopicMinutes(.performance, 15)])
        }
        lumenar.talk(130, [marcus, hannah], .phone, minutes: 20, topics: [TopicMinutes(.price, 20)])
        lumenar.revenue(1900)
        return lumenar
    }

    /// Two broken promises, one pain told four times, and a meeting in six days.
    static func vestamar(number: UInt8 = 1) -> SampleAccount {
        var vestamar = SampleAccount("Vestamar", number: number)
        let ingrid = vestamar.ours("Ingrid Ruud", [.product])
        let chloe = vestamar.theirs("Chloe Martin", [.operations], .administrator)
        vestamar.promise("noise fix", to: [chloe], made: 118, dueAgo: 60)
        vestamar.promise("call back", to: [chloe], made: 52, dueAgo: 25)
        for age in [205, 160, 118, 52] {
            vestamar.dossier.pains.append(
                PainReport(
                    id: .fixed(vestamar.number()), organisation: vestamar.dossier.account.id, theme: "brake noise",
                    teller: chloe, hearer: ingrid, on: today.adding(-age), text: "Noisy", standing: standing(age)))
        }
        vestamar.planned(in: 6, [ingrid, chloe])
        vestamar.revenue(2100)
        return vestamar
    }

    /// Everybody talks with everybody about the right things, and keeps promises.
    static func kestrelle(number: UInt8 = 1) -> SampleAccount {
        var kestrelle = SampleAccount("Kestrelle", number: number)
        let clara = kestrelle.ours("Clara Koenig", [.sales])
        let devi = kestrelle.ours("Devi Banerjee", [.product])
        let tomas = kestrelle.ours("Tomas Nyberg", [.executive])
        let nia = kestrelle.theirs("Nia Cole", [.procurement], .purchaser)
        let paul = kestrelle.theirs("Paul Smit", [.finance], .purchaser)
        let ben = kestrelle.theirs("Ben Achterberg", [.engineering], .componentDesigner)
        let rik = kestrelle.theirs("Rik Vos", [.product], .influencer)
        let sofie = kestrelle.theirs("Sofie de Vries", [.executive], .decisionMaker)
        for age in [400, 300, 200, 100, 50, 20, 8] {
            kestrelle.talk(age, [clara, nia, paul], topics: [TopicMinutes(.price, 30)], by: age == 50 ? .them : .us)
            kestrelle.talk(
                age, [devi, ben, rik], .workshop, topics: [TopicMinutes(.competitors, 40)], by: age > 90 ? .them : .us)
            kestrelle.talk(age, [tomas, sofie], topics: [TopicMinutes(.endMarketTrend, 40)])
        }
        for question in QuestionBank.questions(of: .one) where question.isAskable {
            kestrelle.answer(question, by: [nia, paul], to: clara, 20)
        }
        for question in QuestionBank.questions(of: .two) where question.isAskable {
            kestrelle.answer(question, by: [ben, rik], to: devi, 20)
        }
        kestrelle.revenue(2600)
        return kestrelle
    }

    private mutating func answer(_ question: Question, by speakers: [Person.ID], to hearer: Person.ID, _ age: Int) {
        let claim = Claim(
            id: .fixed(number()), question: question.id, organisation: dossier.account.id, value: .text("So it is"),
            gist: "So it is", standing: Self.standing(age))
        dossier.claims.append(claim)
        dossier.evidence[claim.id] = speakers.map { speaker in
            EvidenceItem(
                id: .fixed(number()), claim: claim.id, source: .talkAboutProblems, speaker: speaker, hearer: hearer,
                on: Self.today.adding(-age), standing: Self.standing(age))
        }
    }
}
