import KenDomain
import KenVerbs

/// Making a call: which trend, what is expected, how likely, how sure, and what would show it early.
struct CallForm: Markup {
    let view: OutlookView
    let draft: CallInput?
    let problems: [Problem]
    let key: String

    /// Lines for tell-tale events.
    private static let tales = 3

    var html: HTML {
        guard !view.lines.isEmpty else { return .nothing }
        return """
            <section id="make-a-call"><div class="section-head"><h2>Make a call</h2></div>\(ProblemList(problems))
            <form class="read" method="post" action="\(Places.calls)" data-submit-key><input type="hidden" name="key" value="\(key)">
            \(field("by", "Who calls", "<input id=\"by\" type=\"text\" name=\"by\" maxlength=\"100\" value=\"\(draft?.by ?? view.me ?? "")\">"))\
            \(field("trend", "On which trend", trend))\
            \(field("statement", "We expect that …", statement))\
            \(field("likelihood", "How likely, in a word or per cent", likelihood))\
            \(field("confidence", "How sure are we", confidence))\
            \(field("dissent", "Who sees it otherwise, and why", dissent))\(tellTales)\
            \(field("reviewOn", "Look at it again on", review))
            <p class="acts"><button class="button primary">Make the call</button></p></form></section>

            """
    }

    private func field(_ name: String, _ label: String, _ content: HTML) -> HTML {
        let wrong = problems.contains { $0.field == name }
        return """
            <div class="field"\(HTML.flag("data-wrong", wrong))><label for="\(name)">\(label)</label>\(content)</div>

            """
    }

    private var trend: HTML {
        let options: [HTML] = view.lines.map { line in
            let value = line.outlook.trend?.description ?? line.outlook.subject.dimension
            return
                "<option value=\"\(value)\"\(HTML.flag("selected", draft?.trend == value))>\(line.outlook.title)</option>"
        }
        return "<select id=\"trend\" name=\"trend\">\(options)</select>"
    }

    private var statement: HTML {
        """
        <input id="statement" type="text" name="statement" required maxlength="500" value="\(draft?.statement ?? "")" \
        placeholder="paper replaces plastic wrap">
        """
    }

    private var likelihood: HTML {
        let words: [HTML] = Likelihood.allCases.map {
            "<option value=\"\(Wording.name($0))\">\(Wording.percent($0.from)) and more</option>"
        }
        return """
            <input id="likelihood" type="text" name="likelihood" required maxlength="40" list="likelihoods" \
            value="\(draft?.likelihood ?? "")" placeholder="likely, or 70 %"><datalist id="likelihoods">\(words)</datalist>
            """
    }

    private var confidence: HTML {
        let options: [HTML] = OutlookConfidence.allCases.map { word in
            let isChosen = draft?.confidence == word
            return "<option value=\"\(word.rawValue)\"\(HTML.flag("selected", isChosen))>\(Wording.name(word))</option>"
        }
        return """
            <select id="confidence" name="confidence"><option value="">as the words on record give it</option>\(options)</select>
            """
    }

    private var dissent: HTML {
        "<input id=\"dissent\" type=\"text\" name=\"dissent\" maxlength=\"500\" value=\"\(draft?.dissent ?? "")\">"
    }

    private var review: HTML {
        "<input id=\"reviewOn\" type=\"date\" name=\"reviewOn\" value=\"\(draft?.reviewOn?.description ?? "")\">"
    }

    private var tellTales: HTML {
        let rows: [HTML] = (0..<Self.tales).map { place in
            let tale = draft?.tellTales.dropFirst(place).first
            return """
                <p class="acts"><input type="text" name="tellTale" maxlength="500" value="\(tale?.text ?? "")" \
                aria-label="Tell-tale event \(place + 1)"><input type="date" name="lookBy" \
                value="\(tale?.lookBy?.description ?? "")" aria-label="Look for event \(place + 1) by"></p>
                """
        }
        let wrong = problems.contains { $0.field == "tellTales" }
        return """
            <fieldset class="field"\(HTML.flag("data-wrong", wrong))><legend>What would show it early, and by when to look</legend>\
            \(rows)</fieldset>

            """
    }
}
