import KenDomain

/// Confirms, corrects or answers a fact about a person, in one click.
struct FactForm: Markup {
    let person: Person.ID
    let fact: Fact
    /// Whether nobody knows it yet; otherwise Ken presumes it.
    var isOpen = false
    let frame: Frame

    var html: HTML {
        guard frame.offersActs else { return .nothing }
        return """
            <form class="acts" method="post" action="\(Places.personFact(person))">\
            <input type="hidden" name="fact" value="\(fact.rawValue)">\
            <button class="button quiet" name="answer" value="yes">\(isOpen ? "Yes" : "Yes, confirm")</button>\
            <button class="button quiet" name="answer" value="no">No</button>\(unknown)</form>
            """
    }

    private var unknown: HTML {
        isOpen ? .nothing : "<button class=\"button quiet\" name=\"answer\" value=\"unknown\">Not known</button>"
    }
}
