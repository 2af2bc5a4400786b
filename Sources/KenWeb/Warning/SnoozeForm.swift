import KenDomain
import KenVerbs

/// Puts a warning off with a reason until a day, or takes it back.
struct SnoozeForm: Markup {
    let line: WarningLine
    /// Start of the ids on this page.
    let place: String
    let frame: Frame

    var html: HTML {
        guard frame.offersActs else { return .nothing }
        return line.snooze == nil ? putOff : wake
    }

    private var hidden: HTML {
        let account: HTML? = line.subject.organisation.map {
            "<input type=\"hidden\" name=\"account\" value=\"\($0.description)\">"
        }
        return """
            <input type="hidden" name="code" value="\(line.subject.code.rawValue)">\(account)\
            <input type="hidden" name="detail" value="\(line.subject.detail)">
            """
    }

    private var putOff: HTML {
        """
        <details class="why"><summary>put off</summary><form class="opened" method="post" action="\(Places.snooze)">\
        \(hidden)<p class="acts"><label for="\(place)-until">Until</label>\
        <input id="\(place)-until" type="date" name="until" required min="\(frame.today.adding(1).description)" \
        value="\(frame.today.adding(30).description)">\
        <label for="\(place)-reason">because</label>\
        <input id="\(place)-reason" type="text" name="reason" required maxlength="500">\
        <button class="button quiet">Put off</button></p></form></details>
        """
    }

    private var wake: HTML {
        """
        <form method="post" action="\(Places.snooze)">\(hidden)<p class="acts">\
        <button class="button quiet">Take it back now</button></p></form>
        """
    }
}
