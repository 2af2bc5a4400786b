import KenDomain

/// Confirms or corrects an inferred fact about a person, in one click.
struct FactForm: Markup {
    let person: Person.ID
    let fact: Fact
    let frame: Frame

    var html: HTML {
        guard frame.offersActs else { return .nothing }
        return """
            <form class="acts" method="post" action="\(Places.personFact(person))">\
            <input type="hidden" name="fact" value="\(fact.rawValue)">\
            <button class="button quiet" name="answer" value="yes">Yes, confirm</button>\
            <button class="button quiet" name="answer" value="no">No</button>\
            <button class="button quiet" name="answer" value="unknown">Not known</button></form>
            """
    }
}
