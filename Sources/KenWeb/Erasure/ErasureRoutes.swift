import Foundation
import Hummingbird
import KenDomain
import KenVerbs

/// What a person may ask of whoever keeps records about them: their file, and to be erased.
struct ErasureRoutes {
    static func add(to pages: Pages) {
        pages.download(Places.personFile.pattern, right: .administer) { visit in
            let file = try await file(visit)
            return Download(
                name: "\(file.name).md", type: "text/markdown; charset=utf-8", bytes: Array(file.markdown.utf8))
        }
        pages.download(Places.personFileJSON.pattern, right: .administer) { visit in
            let file = try await file(visit)
            return Download(
                name: "\(file.name).json", type: "application/json", bytes: Array(try JSONEncoder.wire.encode(file)))
        }
        pages.get(Places.personErasure.pattern, right: .administer) { try await preview($0) }
        let home = Places.personErasure
        pages.post(home.pattern, right: .administer) { visit in
            let id = try visit.id(Person.self)
            return try await visit.sent(from: home(id), again: preview) { form in
                let input = EraseInput(
                    person: id.description, name: form["name"] ?? "", replacesBackups: form["replacesBackups"] == "yes")
                let view = try await Operations.erase.perform(visit.ken, input, as: visit.caller)
                return .page(ErasurePage(view: view, frame: try await visit.frame(.accounts)))
            }
        }
    }

    private static func file(_ visit: Visit) async throws -> PersonFile {
        let input = PersonFileInput(person: try visit.id(Person.self).description)
        return try await Operations.personFile.perform(visit.ken, input, as: visit.caller)
    }

    private static func preview(_ visit: Visit) async throws -> ErasurePage {
        let input = EraseInput(person: try visit.id(Person.self).description)
        let view = try await Operations.previewErasure.perform(visit.ken, input, as: visit.caller)
        return ErasurePage(view: view, frame: try await visit.frame(.accounts))
    }
}
