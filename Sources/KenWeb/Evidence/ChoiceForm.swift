/// Confirms an inferred value in one click, or puts another in its place in two.
struct ChoiceForm: Markup {
    /// One value: as the form sends it, and in words.
    typealias Choice = (value: String, words: String)

    /// Where it is sent, and the name of its field.
    let address: String
    let field: String
    let question: String
    let current: Choice
    let others: [Choice]
    let frame: Frame

    var html: HTML {
        guard frame.offersActs else { return .nothing }
        return """
            <form class="confirm" method="post" action="\(address)"><p class="acts">\(question) \
            <button class="button" name="\(field)" value="\(current.value)">Yes, \(current.words)</button></p>\
            <details class="why"><summary>something else</summary><p class="opened acts">\(others.map(button))</p></details></form>
            """
    }

    private func button(_ choice: Choice) -> HTML {
        "<button class=\"button quiet\" name=\"\(field)\" value=\"\(choice.value)\">\(choice.words)</button>"
    }
}
