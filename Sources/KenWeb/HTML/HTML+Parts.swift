extension HTML {
    /// `attribute="value"` with a space in front, or nothing when there is no value.
    package static func attribute(_ name: StaticString, _ value: String?) -> HTML {
        value.map { " \(HTML.raw(name))=\"\($0)\"" } ?? .nothing
    }

    /// A bare attribute such as `open`, or nothing.
    package static func flag(_ name: StaticString, _ isSet: Bool) -> HTML { isSet ? " \(HTML.raw(name))" : .nothing }

    /// Parts with something between them.
    package static func joined(_ parts: [HTML], by separator: HTML) -> HTML {
        parts.dropFirst().reduce(parts.first ?? .nothing) { $0 + separator + $1 }
    }

    /// Facts in a row with a dot between them, which never starts a line.
    ///
    /// - Parameter acts: links that follow on a screen and are not printed; empty ones are left out.
    package static func dotted(_ facts: [HTML], acts: [HTML] = []) -> HTML {
        let dot: HTML = "\u{00A0}· "
        let acts = acts.filter { !$0.isEmpty }
        guard !acts.isEmpty else { return joined(facts, by: dot) }
        let first = facts.isEmpty ? .nothing : dot
        return "\(joined(facts, by: dot))<span class=\"on-screen\">\(first)\(joined(acts, by: dot))</span>"
    }

    /// Whether there is anything in it.
    package var isEmpty: Bool { markup.isEmpty }
}
