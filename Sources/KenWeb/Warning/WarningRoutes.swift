import Hummingbird
import KenDomain
import KenVerbs

/// The catalogue of warnings, and putting one off.
struct WarningRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.warnings, page)
        pages.post(Places.snooze, right: .logConversations) { visit in
            try await visit.sent(from: Places.warnings, again: page) { form in
                let view = try await Operations.snooze.perform(visit.ken, try SnoozeInput(form), as: visit.caller)
                let done = view.until.map { "Put off until \(Wording.date($0))" } ?? "Back among the warnings"
                return .page(
                    ActPage(
                        view: ActView(act: view.act, sentences: view.sentences.map { "\(done): \($0)" }),
                        back: form["back"] == nil ? Places.warnings : form.back, frame: try await visit.frame(nil)))
            }
        }
    }

    private static func page(_ visit: Visit) async throws -> WarningsPage {
        let view = try await Operations.warnings.perform(visit.ken, try visit.warnings(), as: visit.caller)
        return WarningsPage(view: view, frame: try await visit.frame(.warnings))
    }
}

extension Visit {
    /// The filters in the query.
    func warnings() throws(Refusal) -> WarningsInput {
        let severity = query.words("severity").flatMap { word in
            Warning.Severity.allCases.first { "\($0)" == word }
        }
        return WarningsInput(
            asOf: asOf, account: query.words("account"),
            family: query.words("family").flatMap { WarningFamily(rawValue: $0) }, severity: severity,
            page: try query.page())
    }
}

extension SnoozeInput {
    /// What a form asks for; without a day the warning is taken back.
    fileprivate init(_ form: Form) throws(Refusal) {
        let until = (form["until"] ?? "").isEmpty ? nil : form["until"]
        let day = until.flatMap { Day(iso: $0) }
        if let until, day == nil {
            throw .invalid([Problem(field: "until", "“\(until.prefix(40))” is not a day; write YYYY-MM-DD.")])
        }
        self.init(
            code: try form.choice("code"), account: form["account"].flatMap { $0.isEmpty ? nil : $0 },
            detail: form["detail"], until: day, reason: form["reason"] ?? "")
    }
}
