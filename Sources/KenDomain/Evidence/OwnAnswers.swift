/// Questions that our own records answer: they are as certain as the records, and nobody is asked them.
public struct OwnAnswers: Sendable {
    private let answers: [Question.ID: [Reference]]

    /// What the records of an account answer; by now what we promised and is still open.
    public init(_ dossier: Dossier) {
        let promises = dossier.commitments.map { Reference.commitment($0.id) }
        answers = promises.isEmpty ? [:] : [Question.ID(111): promises]
    }

    /// The records that answer a question; nil when none do.
    public subscript(_ question: Question.ID) -> [Reference]? { answers[question] }
}
