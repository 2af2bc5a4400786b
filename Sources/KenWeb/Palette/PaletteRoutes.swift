import Hummingbird
import KenDomain
import KenVerbs

/// Going anywhere: the page, and its list alone for the dialog.
struct PaletteRoutes {
    static func add(to pages: Pages) {
        pages.reply(Places.go) { visit in
            .page(GoPage(view: try await view(visit), frame: try await visit.frame(nil)))
        }
        pages.reply(Places.goList) { visit in
            .page(PaletteList(view: try await view(visit), frame: try await visit.frame(nil)))
        }
    }

    private static func view(_ visit: Visit) async throws -> PaletteView {
        let input = PaletteInput(words: visit.query.words("q") ?? "", asOf: visit.asOf)
        return try await Operations.go.perform(visit.ken, input, as: visit.caller)
    }
}
