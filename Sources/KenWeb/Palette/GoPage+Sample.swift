import KenDomain
import KenVerbs

extension GoPage {
    /// An account that was named with a question, and what else the words lead to.
    package static let sample = GoPage(
        view: PaletteView(
            asOf: Sample.today, words: "orrell budget",
            answer: LedgerView(
                asOf: Sample.today, account: Sample.id(1), accountName: "Orrell Lifts", asked: "budget",
                lines: [line(105, gist: "Dana Whit, <after> the board"), line(107, gist: nil)], citations: Citations()),
            hits: [
                .init(
                    group: .accounts, target: .record(.organisation(Sample.id(1))), title: "Orrell Lifts",
                    remark: "account"),
                .init(
                    group: .people, target: .record(.person(Sample.id(2))), title: "Dana Whit", remark: "Orrell Lifts"),
                .init(group: .acts, target: .act(.logNote), title: "Log a note", remark: "do"),
            ]),
        frame: Sample.frame(Places.go, nil))

    private static func line(_ number: Int, gist: String?) -> LedgerLine {
        let id = Question.ID(number)
        let answers = gist.map { gist in
            [LedgerLine.AnswerLine(claims: [], gist: gist, confidence: 0.5, word: .moderate, evidence: [])]
        }
        return LedgerLine(
            question: id, text: QuestionBank.question(id)?.text ?? "", tier: .one, letter: nil, weight: 2,
            answers: answers ?? [], isAnswered: gist != nil, isContested: false, isStale: false,
            age: gist == nil ? nil : 20, caps: [], isInConfidence: false, explanation: nil)
    }
}
