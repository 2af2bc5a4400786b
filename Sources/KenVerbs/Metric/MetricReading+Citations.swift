import KenDomain
import KenStore

extension MetricReading {
    /// The answers, agreements, renewals and statements behind the figures.
    var citations: [Citation] {
        records.answers.map(cited) + records.agreements.map(cited) + records.renewals.map(cited)
            + records.costs.map(cited)
    }

    func line(_ answer: WaveAnswer) -> AnswerLine {
        let mayRead = caller.mayRead(answer.standing.visibility)
        return AnswerLine(
            id: answer.id, question: answer.question, answeredOn: answer.answeredOn,
            score: mayRead ? Wording.answer(answer) : nil, who: mayRead ? who(answer) : nil,
            comment: mayRead ? answer.comment : nil, wave: mayRead ? wave(answer.wave) : nil,
            isInConfidence: !mayRead)
    }

    private func who(_ answer: WaveAnswer) -> String? {
        let place = answer.organisation.flatMap { mark($0)?.name }
        let names = [answer.person.flatMap { records.people[$0] }, place].compactMap(\.self)
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private func wave(_ id: SurveyWave.ID) -> String? {
        records.waves.first { $0.id == id }.flatMap { wave in
            caller.mayRead(wave.standing.visibility) ? "\(wave.title), \(wave.tool)" : nil
        }
    }

    private func cited(_ answer: WaveAnswer) -> Citation {
        let line = line(answer)
        return Citation(
            reference: .waveAnswer(answer.id),
            title: "Asked: \(Wording.name(answer.question))", quote: line.comment, who: line.who,
            on: answer.answeredOn, mark: [line.score, line.wave].compactMap(\.self).joined(separator: ", "),
            isInConfidence: line.isInConfidence)
    }

    private func cited(_ agreement: ReferenceAgreement) -> Citation {
        let mayRead = caller.mayRead(agreement.standing.visibility)
        return Citation(
            reference: .reference(agreement.id), title: "May be named as a reference",
            quote: mayRead ? agreement.scope : nil,
            who: mayRead ? agreement.givenBy.flatMap { records.people[$0] } : nil, on: agreement.givenOn,
            mark: agreement.withdrawnOn.map { "withdrawn \($0)" }, isInConfidence: !mayRead)
    }

    private func cited(_ renewal: Renewal) -> Citation {
        let mayRead = caller.mayRead(renewal.standing.visibility)
        let quoted = renewal.rivalQuoted.map { $0 ? "a rival quoted" : "no rival quoted" }
        return Citation(
            reference: .renewal(renewal.id), title: renewal.isRenewed ? "Renewed" : "Not renewed",
            who: mayRead ? mark(renewal.organisation)?.name : nil, on: renewal.decidedOn,
            mark: mayRead ? [quoted, renewal.rival].compactMap(\.self).joined(separator: ": ") : nil,
            isInConfidence: !mayRead)
    }

    private func cited(_ costs: CostStatement) -> Citation {
        let mayRead = caller.mayRead(costs.standing.visibility)
        let parts = [
            costs.acquisition.map { "\(Wording.money($0)) to win" },
            costs.retention.map { "\(Wording.money($0)) to keep" },
            costs.margin.map { "margin \(Wording.percent($0))" },
        ]
        return Citation(
            reference: .costStatement(costs.id), title: "Costs \(costs.from) to \(costs.until.adding(-1))",
            on: costs.standing.learnedOn, mark: mayRead ? parts.compactMap(\.self).joined(separator: ", ") : nil,
            isInConfidence: !mayRead)
    }
}
