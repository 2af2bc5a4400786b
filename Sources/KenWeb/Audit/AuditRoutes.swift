import Hummingbird
import KenDomain
import KenVerbs

/// The log of changes, and an examination of it.
struct AuditRoutes {
    static func add(to pages: Pages) {
        pages.get(Places.audit, right: .administer) { visit in
            AuditPage(view: try await view(visit), frame: try await visit.frame(nil))
        }
        pages.post(Places.auditExamination, right: .administer) { visit in
            let examined = try await Operations.doctor.perform(visit.ken, AsOfInput(), as: visit.caller)
            return .page(
                AuditPage(view: try await view(visit), examined: examined, frame: try await visit.frame(nil)))
        }
    }

    private static func view(_ visit: Visit) async throws -> AuditView {
        func words(_ name: String) -> String? { visit.query.words(name).flatMap { $0.isEmpty ? nil : $0 } }
        let day = words("day")
        let input = AuditInput(
            who: words("who"), verb: words("verb"), kind: words("kind"), day: day.flatMap { Day(iso: $0) },
            page: try visit.query.page())
        if let day, input.day == nil {
            throw Refusal.invalid([Problem(field: "day", "“\(day.prefix(40))” is not a day; write YYYY-MM-DD.")])
        }
        return try await Operations.audit.perform(visit.ken, input, as: visit.caller)
    }
}
