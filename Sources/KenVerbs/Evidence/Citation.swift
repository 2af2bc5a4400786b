package import KenDomain

/// What a ``Reference`` points to, ready to be read: whose words, when, and where to open it.
package struct Citation: Codable, Hashable, Sendable {
    package var reference: Reference
    /// What it is, in a few words: "Factory visit", "Promise: noise fix".
    package var title: String
    /// Their own words; nil when there are none, or when the caller may not read them.
    package var quote: String?
    /// What we wrote down of it, in our words, where there is no quotation; nil like ``quote``.
    package var noted: String?
    /// Who spoke or took part: "Katrin Weiss to Clara Koenig".
    package var who: String?
    package var on: Day?
    /// The evidence mark in words: "direct talk about problems".
    package var mark: String?
    /// The conversation it was said in.
    package var interaction: Interaction.ID?
    /// Whether words exist that this caller may not read: shown as "answered in confidence".
    package var isInConfidence: Bool

    package init(
        reference: Reference, title: String, quote: String? = nil, noted: String? = nil, who: String? = nil,
        on: Day? = nil,
        mark: String? = nil, interaction: Interaction.ID? = nil, isInConfidence: Bool = false
    ) {
        self.reference = reference
        self.title = title
        self.quote = quote
        self.noted = noted
        self.who = who
        self.on = on
        self.mark = mark
        self.interaction = interaction
        self.isInConfidence = isInConfidence
    }
}

/// The citations of one page, looked up by reference.
package struct Citations: Codable, Hashable, Sendable {
    private var byReference: [Reference: Citation]

    package init(_ citations: [Citation] = []) {
        byReference = Dictionary(citations.map { ($0.reference, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same with more of them.
    func adding(_ more: [Citation]) -> Citations { Citations(Array(byReference.values) + more) }

    /// What a reference points to; nil when the record is gone.
    package subscript(_ reference: Reference) -> Citation? { byReference[reference] }

    /// The citations of these references, in their order, without gaps.
    package func of(_ references: [Reference]) -> [Citation] { references.compactMap { byReference[$0] } }

    package init(from decoder: any Decoder) throws { self.init(try [Citation](from: decoder)) }

    package func encode(to encoder: any Encoder) throws {
        let sorted = byReference.values.sorted { "\($0.reference)" < "\($1.reference)" }
        try sorted.encode(to: encoder)
    }
}
