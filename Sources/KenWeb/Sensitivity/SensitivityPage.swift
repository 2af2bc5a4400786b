import KenDomain
package import KenVerbs

/// Which findings, tiers, headings and ranks hang on one number of ours.
package struct SensitivityPage: Markup {
    let view: SensitivityView
    let frame: Frame

    package init(view: SensitivityView, frame: Frame) {
        self.view = view
        self.frame = frame
    }

    package var html: HTML { Document("Sensitivity", frame: frame, content: content).html }

    private var content: HTML {
        """
        \(Headline(title: "What hangs on one number"))<p class="words read lead-words">\(view.sentence)</p>
        \(state)\(view.result.map(flips) ?? .nothing)
        """
    }

    private var state: HTML {
        if let progress = view.progress {
            return """
                <p role="status"><progress max="\(progress.total)" value="\(progress.done)"></progress> \
                \(progress.done) of \(progress.total) accounts judged. <a href="\(Places.sensitivity)">Look again</a></p>
                """
        }
        guard !view.isCurrent, frame.offersActs else { return .nothing }
        let words = view.result == nil ? "Work it out" : "Something has changed since: work it out again"
        return """
            <form method="post" action="\(Places.sensitivity)"><p class="acts"><button class="button primary">\(words)</button>\
            </p></form>
            """
    }

    private func flips(_ result: Sensitivity) -> HTML {
        guard !result.flips.isEmpty else { return .nothing }
        return "<ul class=\"plain\">\(result.flips.map { row($0, result) })</ul>"
    }

    private func row(_ flip: Sensitivity.Flip, _ result: Sensitivity) -> HTML {
        """
        <li><p class="what">\(Wording.capitalised(Wording.move(flip)))</p><p class="by">\(flip.path)</p>\
        <ul class="plain tight">\(flip.changes.map { ChangeLine(change: $0, names: result.names, frame: frame) })</ul></li>

        """
    }
}

/// One thing that would be otherwise, leading to the account it speaks of.
struct ChangeLine: Markup {
    let change: Sensitivity.Change
    let names: [Organisation.ID: String]
    let frame: Frame

    var html: HTML {
        let words = Wording.change(change, names: names)
        guard let account = change.account else { return "<li>\(words)</li>" }
        return "<li><a href=\"\(frame.to(Places.account(account)))\">\(words)</a></li>"
    }
}

extension Sensitivity.Change {
    /// The account it speaks of; nil for the company.
    fileprivate var account: Organisation.ID? {
        switch self {
        case .warning(let subject, _): subject.organisation
        case .tier(let id, _, _, _), .heading(let id, _, _), .rank(let id, _, _): id
        }
    }
}
