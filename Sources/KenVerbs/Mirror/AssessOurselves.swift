package import KenDomain
import KenStore
import KenText

extension Ken {
    /// Writes down how whoever asks sees the company on the twelve items; the marks are theirs alone.
    /// - Throws: ``Refusal/invalid(_:)`` with every problem, ``Refusal/forbidden(_:)`` for a colleague's marks.
    package func assess(_ input: AssessmentInput, as caller: Caller) async throws -> ActView {
        var problems: [Problem] = []
        for (item, value) in input.marks.sorted(by: { $0.key < $1.key }) {
            if CentricityItem(rawValue: item) == nil {
                problems.append(Problem(field: "item \(item)", "There are items 1 to 12."))
            } else if !CentricityItem.scale.contains(value) {
                problems.append(Problem(field: "item \(item)", "A mark is 0 to 4."))
            }
        }
        if input.marks.isEmpty { problems.append(Problem(field: "marks", "Mark at least one item.")) }
        if (input.business ?? "").count > 300 {
            problems.append(Problem(field: "business", "Keep it within 300 characters."))
        }
        guard problems.isEmpty else { throw Refusal.invalid(problems) }
        let by = try await author(input.by, nil, as: caller)
        let business = input.business?.trimmingWhitespace()
        let done = try await act("assess ourselves", as: caller) { journal, world in
            let marks = input.marks.sorted { $0.key < $1.key }.compactMap { item, value in
                CentricityItem(rawValue: item).map { SelfAssessment.Mark($0, value) }
            }
            var assessment = SelfAssessment(
                id: world.newID(), by: by, marks: marks, on: journal.deed.day, at: journal.deed.at)
            if let business, !business.isEmpty {
                (assessment.business, assessment.view) = (business, BusinessWords.read(business))
            }
            try journal.insert(assessment)
            return assessment
        }
        let policy = try await policy(asOf: today())
        let own = Centricity([done.answer], asOf: done.answer.answeredOn, policy: policy)
        let word = own.word.map { "By your marks we are \(Wording.name($0))." } ?? ""
        let view = business.flatMap { $0.isEmpty ? nil : "Your first thought \(Wording.name(done.answer.view))." }
        let kept = "Kept, for your eyes alone; others see it only together with four more. \(word)"
        return ActView(
            act: done.act, record: done.answer.id.description, sentences: [kept] + [view].compactMap(\.self))
    }
}
