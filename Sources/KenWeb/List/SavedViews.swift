import KenDomain
import KenVerbs

/// The views of a list that the reader keeps, and a form to keep this one.
struct SavedViews: Markup {
    let list: ViewedList
    let frame: Frame

    var html: HTML { "\(kept)\(form)\(changes)" }

    private var kept: HTML {
        guard !frame.views.isEmpty else { return .nothing }
        let links = frame.views.map { view -> HTML in
            let current: HTML = view.query == frame.query ? " aria-current=\"true\"" : .nothing
            return "<a href=\"\(list.address)\(view.query)\"\(current)>\(view.name)</a>"
        }
        return "<p class=\"by views\">Your views: \(HTML.joined(links, by: " · "))</p>"
    }

    private var form: ActForm {
        ActForm(
            title: "keep this view", address: Places.views, button: "Keep",
            fields: [Field("Name", "name", at: "view", isRequired: true)],
            hidden: [
                (name: "list", value: list.rawValue), (name: "query", value: frame.query),
                (name: "back", value: list.address + frame.query),
            ], frame: frame)
    }

    private var changes: HTML {
        guard frame.offersActs, !frame.views.isEmpty else { return .nothing }
        let rows = frame.views.enumerated().map { place, view -> HTML in
            """
            <form class="acts" method="post" action="\(Places.view(view.id))">\
            <input type="hidden" name="back" value="\(list.address)">\
            <label for="view-\(place)">Name</label><input id="view-\(place)" type="text" name="name" maxlength="60" value="\(view.name)">\
            <button class="button quiet" name="deed" value="rename">Rename</button>\
            <button class="button quiet" name="deed" value="remove" aria-label="Let go of \(view.name)">Remove</button></form>
            """
        }
        return
            "<details class=\"why\"><summary>rename or remove views</summary><div class=\"opened\">\(rows)</div></details>"
    }
}

extension ViewedList {
    /// The list at an address; nil for every other page.
    init?(_ address: String) {
        guard let list = Self.allCases.first(where: { $0.address == address }) else { return nil }
        self = list
    }

    var address: String {
        switch self {
        case .accounts: Places.accounts
        case .conversations: Places.conversations
        case .promises: Places.promises
        case .warnings: Places.warnings
        case .feedback: Places.feedback
        }
    }
}
