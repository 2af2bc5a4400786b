import KenDomain
package import KenVerbs

/// Promises with their state, the pressing ones first as the read model gives them.
package struct PromiseList: Markup {
    let promises: [PromiseLine]
    let frame: Frame
    /// Whether each names its customer.
    let namesAccount: Bool

    package init(_ promises: [PromiseLine], frame: Frame, namesAccount: Bool = true) {
        self.promises = promises
        self.frame = frame
        self.namesAccount = namesAccount
    }

    package var html: HTML { "<ul class=\"plain promises\" data-list>\(promises.map(row))</ul>" }

    private func row(_ line: PromiseLine) -> HTML {
        """
        <li><p class="words">\(line.text)</p>
        <p class="by"><span class="state \(tone(line))">\(state(line))</span> · \(HTML.dotted(origin(line), acts: [EditLink(.commitment(line.id), frame: frame).html]))</p>\(act(line))</li>

        """
    }

    private func act(_ line: PromiseLine) -> HTML {
        guard line.settledOn == nil else { return .nothing }
        let place = "promise-\(line.id)"
        let ends = [Commitment.Settlement.done, .renegotiated, .withdrawn].map {
            (value: $0.rawValue, words: Wording.name($0))
        }
        return ActForm(
            title: "how it ended", address: Places.promise(line.id), button: "Keep it",
            fields: [
                Field("What came of it", "settlement", at: place, .choice(ends)),
                Field("On", "settledOn", at: place, .day, hint: "empty for today"),
                Field("New day", "newDueOn", at: place, .day, hint: "when both agreed to put it off"),
            ], hidden: [(name: "back", value: frame.path)], frame: frame
        ).html
    }

    private func state(_ line: PromiseLine) -> String {
        guard line.state == .open else { return Wording.name(line.state) }
        guard let due = line.dueOn else { return "open, no day named" }
        return due < frame.asOf
            ? "overdue, was due \(Wording.ago(due, asOf: frame.asOf))" : "due \(Wording.until(due, asOf: frame.asOf))"
    }

    private func tone(_ line: PromiseLine) -> HTML {
        switch line.state {
        case .broken: "danger"
        case .late: "warning"
        case .kept: "good"
        case .renegotiated: "still"
        case .open: line.dueOn.map { $0 < frame.asOf } ?? false ? "warning" : "still"
        }
    }

    private func origin(_ line: PromiseLine) -> [HTML] {
        let account: HTML? =
            namesAccount ? "<a href=\"\(frame.to(Places.accountOwed(line.account)))\">\(line.accountName)</a>" : nil
        let people = line.people.isEmpty ? nil : Wording.list(line.people)
        let between: HTML =
            line.direction == .ours
            ? "\([line.owner, people].compactMap(\.self).joined(separator: " to "))"
            : "\([people, line.owner].compactMap(\.self).joined(separator: " to "))"
        let made: HTML = "made \(HTML.day(line.madeOn))"
        let said: HTML =
            line.interaction.map { "<a href=\"\(frame.to(Places.conversation($0)))\">\(made)</a>" } ?? made
        return [account, between.isEmpty ? nil : between, said].compactMap(\.self)
    }
}
