package import KenDomain

extension Wording {
    /// What the page on industries says first.
    package static func summary(of view: OutlookView) -> String {
        guard !view.lines.isEmpty else {
            let about = view.about.map { " about “\($0)”" } ?? ""
            let question = QuestionBank.question(Question.ID(304))?.text ?? ""
            return "No customer has said yet where its market is going\(about). Ask: “\(question)”"
        }
        let callable = view.lines.filter { $0.gaps.isEmpty && $0.outlook.accounts > 0 }
        let silent = view.lines.count { $0.outlook.accounts == 0 }
        let trends = capitalised(count(view.lines.count, "trend"))
        let may =
            callable.isEmpty
            ? "none may be called yet"
            : "\(list(callable.prefix(3).map { "“\($0.outlook.title)”" })) may be called"
        let quiet = silent == 0 ? "" : " Of \(number(silent)) nobody has spoken."
        let due = view.calls.count { $0.call.isDueForReview(on: view.asOf) }
        let review = due == 0 ? "" : " \(capitalised(count(due, "call"))) \(due == 1 ? "is" : "are") due for review."
        return "\(trends) on record; \(may).\(quiet)\(review)"
    }
}
