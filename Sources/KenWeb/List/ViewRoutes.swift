import Hummingbird
import KenDomain
import KenVerbs

/// Keeping a list with its filter under a name.
struct ViewRoutes {
    static func add(to pages: Pages) {
        pages.post(Places.views, right: .logConversations) { visit in
            let form = try await visit.form()
            let input = ViewInput(list: try form.choice("list"), name: form["name"] ?? "", query: form["query"] ?? "")
            return try await visit.acted(Operations.keepView, input, back: form.back)
        }
        pages.post(Places.view.pattern, right: .logConversations) { visit in
            let form = try await visit.form()
            let id = visit.context.parameters.get("id").map { String($0) } ?? ""
            let input = ViewChangeInput(view: id, name: form["deed"] == "remove" ? nil : form["name"] ?? "")
            return try await visit.acted(Operations.changeView, input, back: form.back)
        }
    }
}
