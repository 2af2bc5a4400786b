import KenDomain

/// Confirms or corrects what a person does at work, where Ken only read it from a title.
struct FunctionsForm: Markup {
    let person: Person.ID
    let affiliation: Affiliation
    let frame: Frame

    var html: HTML {
        guard frame.offersActs, affiliation.functions.isInferred else { return .nothing }
        return """
            <p>Works in \(Inferred(words, why: affiliation.functions.inferredFrom))?</p>
            <form class="acts" method="post" action="\(Places.personFunctions(person))">\
            <input type="hidden" name="affiliation" value="\(affiliation.id.description)">\(same)\
            <button class="button quiet">Yes, confirm</button></form>
            <details class="why"><summary>something else</summary><form class="opened" method="post" \
            action="\(Places.personFunctions(person))"><input type="hidden" name="affiliation" \
            value="\(affiliation.id.description)"><fieldset class="choices"><legend class="visually-hidden">What they do\
            </legend>\(Function.allCases.map(choice))</fieldset><button class="button">Keep</button></form></details>
            """
    }

    private var words: String {
        let names = functions.map { Wording.name($0) }
        return names.isEmpty ? "nothing we know of" : Wording.list(names)
    }

    private var functions: [Function] { affiliation.functions.value.sorted { $0.rawValue < $1.rawValue } }

    private var same: [HTML] {
        functions.map { "<input type=\"hidden\" name=\"function\" value=\"\($0.rawValue)\">" }
    }

    private func choice(_ function: Function) -> HTML {
        let isSet = affiliation.functions.value.contains(function)
        return """
            <label><input type="checkbox" name="function" value="\(function.rawValue)"\(HTML.flag("checked", isSet))> \
            \(Wording.name(function))</label>
            """
    }
}
