import KenDomain

extension AccountReading {
    /// Every question one asks about a customer, in the order of the bank, with what we know of it.
    var ledgerLines: [LedgerLine] {
        QuestionBank.all.filter { $0.tier != nil }.map { line($0) }
    }

    /// One question with its answers.
    func line(_ question: Question) -> LedgerLine {
        let answer = ledger.answer(question.id)
        let newest = answer?.newestOn
        let answers = answer.map { $0.candidates.map(answerLine) } ?? []
        return LedgerLine(
            question: question.id, text: question.text, tier: question.tier,
            letter: question.letter.map(String.init), weight: question.weight, answers: answers,
            isAnswered: answer?.isAnswered(policy) ?? false, isContested: answer?.isContested ?? false,
            isStale: answer?.isStale ?? false, age: newest.map { $0.days(to: asOf) },
            caps: answer?.caps.map { Wording.capitalised(Wording.reason($0.reason)) } ?? [],
            isInConfidence: !answers.isEmpty && answers.allSatisfy { $0.gist == nil },
            explanation: answer?.explanation)
    }

    private func answerLine(_ candidate: CandidateAnswer) -> LedgerLine.AnswerLine {
        let items = (candidate.supporting + candidate.opposing).sorted {
            ($1.happenedOn, $1.id) < ($0.happenedOn, $0.id)
        }
        return LedgerLine.AnswerLine(
            claims: candidate.claims, gist: mayRead(candidate) ? candidate.gist : nil,
            confidence: candidate.confidence, word: ConfidenceWord(candidate.confidence, policy: policy.evidence),
            evidence: items.map { .evidence($0.id) })
    }

    /// An answer may be read when one of its claims and some of the words behind it may be (rule book 0.3, X6).
    func mayRead(_ candidate: CandidateAnswer) -> Bool {
        let claims = dossier.claims.filter { candidate.claims.contains($0.id) }
        return claims.contains { claim in
            let items = dossier.evidence[claim.id] ?? []
            return mayRead(claim.standing) && (items.isEmpty || items.contains { mayRead($0.standing) })
        }
    }
}
