import Hummingbird
import KenDomain
import KenVerbs

/// One person, and what a reader confirms of them.
struct PersonRoutes {
    static func add(to pages: Pages) {
        ErasureRoutes.add(to: pages)
        pages.get(Places.person.pattern) { visit in
            let input = RecordInput<Person>(id: try visit.id(), asOf: visit.asOf)
            let view = try await visit.ken.person(input, as: visit.caller)
            return PersonPage(view: view, frame: try await visit.frame(.accounts))
        }
        pages.post(Places.personFact.pattern, right: .editLedger) { visit in
            let (id, form) = (try visit.id(Person.self), try await visit.form())
            return try await visit.confirmed(
                .fact(id, try form.choice("fact"), try form.choice("answer")), back: Places.person(id))
        }
        pages.post(Places.personFunctions.pattern, right: .editLedger) { visit in
            let (id, form) = (try visit.id(Person.self), try await visit.form())
            guard let place = form["affiliation"].flatMap(Affiliation.ID.init) else {
                throw Refusal.notFound("such place")
            }
            let functions = Set(form.all("function").compactMap(Function.init(rawValue:)))
            return try await visit.confirmed(.functions(place, functions), back: Places.person(id))
        }
    }
}
