import KenDomain

extension AccountReading {
    /// Every question one asks about a customer, in the order of the bank, with what we know of it; those that are worked
    /// out only where they are answered.
    var ledgerLines: [LedgerLine] {
        QuestionBank.all.filter { $0.tier != nil }.compactMap { question in
            let line = line(question)
            return question.isComputed && line.answers.isEmpty ? nil : line
        }
    }

    /// One question with its answers.
    func line(_ question: Question) -> LedgerLine {
        if let records = OwnAnswers(dossier)[question.id] { return line(question, answeredBy: records) }
        let answer = ledger.answer(question.id)
        let newest = answer?.newestOn ?? known.answer(question.id)?.newestOn
        let answers = answerLines(question.id)
        return LedgerLine(
            question: question.id, text: question.text, tier: question.tier,
            letter: question.letter.map(String.init), weight: question.weight, answers: answers,
            isAnswered: answer?.isAnswered(policy) ?? false, isContested: answer?.isContested ?? false,
            isStale: answer?.isStale ?? false, age: newest.map { $0.days(to: asOf) },
            caps: answer?.caps.map { Wording.capitalised(Wording.reason($0.reason)) } ?? [],
            isInConfidence: !answers.isEmpty && answers.allSatisfy { $0.gist == nil },
            explanation: answer.flatMap(explanation))
    }

    /// A question that our own records answer.
    private func line(_ question: Question, answeredBy records: [Reference]) -> LedgerLine {
        let open = promises.filter { $0.direction == .ours && $0.settledOn == nil }
        let overdue = open.count { $0.dueOn.map { $0 < asOf } ?? false || $0.state == .broken }
        let late = overdue == 0 ? "" : ", \(Wording.number(overdue)) overdue or broken"
        let gist =
            open.isEmpty ? "Nothing is open" : "\(Wording.capitalised(Wording.count(open.count, "promise")))\(late)"
        let answer = LedgerLine.AnswerLine(
            claims: [], gist: "\(gist), by our own records", confidence: 1, word: .high, evidence: records)
        return LedgerLine(
            question: question.id, text: question.text, tier: question.tier,
            letter: question.letter.map(String.init), weight: question.weight, answers: [answer], isAnswered: true,
            isContested: false, isStale: false, age: nil, caps: [], isInConfidence: false, explanation: nil)
    }

    /// Every answer: first those whose figures the caller is shown, best first, then those given in others' confidence.
    private func answerLines(_ question: Question.ID) -> [LedgerLine.AnswerLine] {
        let counted = ledger.answer(question)?.candidates ?? []
        let all = known.answer(question)?.candidates ?? []
        let shown = counted.map { candidate in
            answerLine(all.first { $0.claims == candidate.claims } ?? candidate, candidate.confidence)
        }
        let hidden = all.filter { candidate in !counted.contains { $0.claims == candidate.claims } }
        return shown + hidden.map { answerLine($0, nil) }
    }

    private func answerLine(_ candidate: CandidateAnswer, _ confidence: Double?) -> LedgerLine.AnswerLine {
        let items = (candidate.supporting + candidate.opposing).sorted {
            ($1.happenedOn, $1.id) < ($0.happenedOn, $0.id)
        }
        let strongest = candidate.supporting.max { ($0.weighing.weight, $1.id) < ($1.weighing.weight, $0.id) }
        return LedgerLine.AnswerLine(
            claims: candidate.claims, gist: gist(of: candidate),
            confidence: confidence, word: confidence.map { ConfidenceWord($0, policy: policy.evidence) },
            evidence: items.map { .evidence($0.id) },
            grade: confidence == nil ? nil : strongest.flatMap { marks[$0.id] }?.code)
    }

    /// How the confidence came about; its title quotes the answer only in words that the caller may read.
    private func explanation(of answer: LedgerAnswer) -> Explanation? {
        guard let best = answer.best, var explanation = answer.explanation, !best.gist.isEmpty else {
            return answer.explanation
        }
        explanation.title = explanation.title.replacing(best.gist, with: gist(of: best) ?? "an answer in confidence")
        return explanation
    }

    /// The answer in words the caller may read: those of the claim it is shown by, else those of another that says the
    /// same; nil when there are none.
    func gist(of candidate: CandidateAnswer) -> String? {
        let readable = dossier.claims.filter { candidate.claims.contains($0.id) && mayRead($0) }.map(\.gist)
        return readable.contains(candidate.gist) ? candidate.gist : readable.first
    }

    /// A claim may be read when it and some of the words behind it may be (rule book 0.3, X6).
    private func mayRead(_ claim: Claim) -> Bool {
        let items = dossier.evidence[claim.id] ?? []
        return mayRead(claim.standing) && (items.isEmpty || items.contains { mayRead($0.standing) })
    }
}
