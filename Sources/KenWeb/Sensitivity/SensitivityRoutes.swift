import Hummingbird
import KenDomain
import KenVerbs

/// What hangs on one number of ours, and working it out.
struct SensitivityRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.sensitivity, right: .logConversations) { visit in
            let view = try await Operations.sensitivity.perform(visit.ken, SensitivityInput(), as: visit.caller)
            return SensitivityPage(view: view, frame: try await visit.frame(nil))
        }
        pages.post(Places.sensitivity, right: .logConversations) { visit in
            _ = try await Operations.sensitivity.perform(visit.ken, SensitivityInput(starts: true), as: visit.caller)
            return .seeOther(Places.sensitivity)
        }
    }
}
