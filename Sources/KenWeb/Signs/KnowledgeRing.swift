import KenDomain

/// How many of the questions about a customer are answered; what is not known stays a gap.
package struct KnowledgeRing: Markup {
    /// Answered questions.
    var answered: Int
    /// Questions one asks, 0 when none apply.
    var questions: Int
    /// Width and height, in pixels.
    var size = 28

    package init(answered: Int, of questions: Int, size: Int = 28) {
        self.answered = min(max(answered, 0), max(questions, 0))
        self.questions = max(questions, 0)
        self.size = size
    }

    package var html: HTML {
        let says = questions == 0 ? "no questions apply" : "\(answered) of \(questions) questions answered"
        return Figure(says: says, width: size, height: size, classes: "sign ring", drawing: "\(gaps)\(known)\(number)")
            .html
    }

    private var middle: String { (Double(size) / 2).inDrawing }
    private var radius: String { (Double(size) / 2 - 2).inDrawing }

    private var gaps: HTML {
        let ticks = max(questions, 12)
        return """
            <circle class="ring-gap" cx="\(middle)" cy="\(middle)" r="\(radius)" \
            pathLength="\(ticks)" stroke-dasharray=".4 .6"/>
            """
    }

    private var known: HTML {
        guard answered > 0 else { return .nothing }
        return """
            <circle class="ring-known" cx="\(middle)" cy="\(middle)" r="\(radius)" \
            pathLength="\(questions)" stroke-dasharray="\(answered) \(questions - answered)"/>
            """
    }

    private var number: HTML {
        let text = size >= 40 ? 15 : 10
        return """
            <text x="\(middle)" y="\((Double(size) / 2 + Double(text) * 0.36).inDrawing)" font-size="\(text)">\(answered)</text>
            """
    }
}
