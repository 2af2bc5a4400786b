import Hummingbird
import KenDomain
import KenVerbs

/// Every setting, and changing some.
struct PolicyRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.policy, page)
        pages.post(Places.policy, right: .administer, from: Places.policy, again: page) { visit, form in
            try await visit.acted(Operations.changePolicy, try PolicyInput(form), back: Places.policy)
        }
        pages.post(Places.policyPreview, right: .administer, from: Places.policy, again: page) { visit, form in
            let preview = try await Operations.previewPolicy.perform(
                visit.ken, try PolicyInput(form), as: visit.caller)
            var page = try await page(visit)
            page.frame.refused = RefusedForm(address: Places.policy, form: form, problems: [])
            page.preview = preview
            return .page(page)
        }
    }

    private static func page(_ visit: Visit) async throws -> PolicyPage {
        let view = try await Operations.policy.perform(visit.ken, AsOfInput(asOf: visit.asOf), as: visit.caller)
        return PolicyPage(view: view, frame: try await visit.frame(nil))
    }
}

extension PolicyInput {
    /// What a form asks for: settings have a point in their name.
    fileprivate init(_ form: Form) throws(Refusal) {
        let values = Dictionary(
            form.names.filter { $0.contains(".") }.compactMap { name in form[name].map { (name, $0) } }
        ) { first, _ in first }
        self.init(
            values: values, houseDefinition: form["houseDefinition"] == nil ? nil : try form.choice("houseDefinition"),
            houseSentence: form["houseSentence"], ownDomains: form["ownDomains"] == nil ? nil : form.list("ownDomains"),
            reason: form["reason"] ?? "")
    }
}
