import KenDomain
import KenStore

extension MetricReading {
    /// The three figures of what people answered.
    func lines(_ answers: AccountAnswers) -> [MetricLine] {
        [recommendation(answers.recommendation), satisfaction(answers.satisfaction), ease(answers.ease)]
    }

    private func recommendation(_ score: NetPromoterScore) -> MetricLine {
        let hasFew = Rate(0, of: score.count).isCountOnly
        var line = MetricLine(.recommendation, .points, hasFew ? nil : score.score, explanation: score.explanation)
        (line.low, line.high) = (score.interval?.lowerBound, score.interval?.upperBound)
        line.isIndicative = Rate(0, of: score.count).isIndicative
        line.behind = score.count > 0 ? Wording.count(score.count, "answer") : nil
        line.missing = score.count == 0 ? Self.ask(.recommend) : nil
        line.remark = """
            \(Self.number(score.promoters)) would, \(Self.number(score.passives)) in between, \
            \(Self.number(score.detractors)) would not
            """
        if hasFew, score.count > 0 { line.counts = "\(line.remark ?? ""): too few for a score" }
        if score.count == 0 || line.counts != nil { line.remark = nil }
        return line
    }

    private func satisfaction(_ satisfaction: Satisfaction) -> MetricLine {
        MetricLine(
            .satisfaction, satisfaction.rate, hits: "are satisfied", of: "answer",
            explanation: satisfaction.explanation, missing: Self.ask(.satisfaction))
    }

    private func ease(_ ease: Ease) -> MetricLine {
        let count = ease.easy.trials
        var line = MetricLine(
            .ease, .mark, ease.easy.isCountOnly ? nil : ease.spread?.mean, explanation: ease.explanation)
        (line.low, line.high) = (ease.spread?.interval?.lowerBound, ease.spread?.interval?.upperBound)
        line.isIndicative = ease.easy.isIndicative
        line.behind = count > 0 ? Wording.count(count, "answer") : nil
        line.missing = count == 0 ? Self.ask(.ease) : nil
        if count > 0, ease.easy.isCountOnly {
            line.counts = "\(Self.number(ease.easy.hits)) of \(Wording.number(count)) found it easy"
        } else if let share = ease.easy.share {
            line.remark = "\(Wording.percent(share)) found it easy"
        }
        return line
    }

    private static func number(_ answers: Int) -> String { answers == 0 ? "none" : Wording.number(answers) }

    private static func ask(_ question: SurveyQuestion) -> String {
        "Nobody answered “\(Wording.name(question))” within the year; write a survey down, or import one."
    }

    /// Rounds of asking as the reader may know them.
    var waves: [WaveLine] {
        records.waves.filter { caller.mayRead($0.standing.visibility) }.map { wave in
            let answers = records.answers.filter { $0.wave == wave.id && readership.mayCount([$0.standing.visibility]) }
            return WaveLine(
                id: wave.id, title: wave.title, tool: wave.tool, from: wave.from, until: wave.until,
                questions: SurveyQuestion.allCases.filter { question in answers.contains { $0.question == question } },
                answers: answers.count, response: wave.response(answers))
        }
    }
}
