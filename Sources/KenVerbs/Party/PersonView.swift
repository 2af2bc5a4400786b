package import KenDomain

/// One person: what they are to us, who knows them, what they told us.
package struct PersonView: Codable, Sendable {
    /// A fact behind the label.
    package struct FactLine: Codable, Sendable {
        package var role: PartyRole.ID?
        package var fact: Fact
        package var answer: Attested<Answer>

        package init(role: PartyRole.ID?, fact: Fact, answer: Attested<Answer>) {
            self.role = role
            self.fact = fact
            self.answer = answer
        }
    }

    /// What one school says of them.
    package struct VoiceLine: Codable, Sendable {
        package var voice: Voice
        package var verdict: VoiceVerdict
        /// Its words for it.
        package var phrase: String

        package init(voice: Voice, verdict: VoiceVerdict, phrase: String) {
            self.voice = voice
            self.verdict = verdict
            self.phrase = phrase
        }
    }

    /// A colleague who knows them, in words.
    package struct KnownBy: Codable, Sendable {
        package var colleague: PersonMark
        package var stage: DepthStage
        package var lastMetOn: Day?
        /// What would deepen the tie.
        package var hint: String?
        package var explanation: Explanation?

        package init(
            colleague: PersonMark, stage: DepthStage, lastMetOn: Day?, hint: String?, explanation: Explanation?
        ) {
            self.colleague = colleague
            self.stage = stage
            self.lastMetOn = lastMetOn
            self.hint = hint
            self.explanation = explanation
        }
    }

    /// How much of somebody's time we have taken.
    package struct TimeTaken: Codable, Sendable {
        package var words: String
        package var explanation: Explanation

        package init(words: String, explanation: Explanation) {
            self.words = words
            self.explanation = explanation
        }
    }

    package var asOf: Day
    package var person: Person
    package var mark: PersonMark
    package var organisation: OrganisationMark?
    package var affiliation: Affiliation?
    package var facts: [FactLine]
    package var voices: [VoiceLine]
    /// How many different verdicts the schools give.
    package var disagreement: Int
    /// The question that would settle the label, when a fact is missing.
    package var labelQuestion: String?
    /// The fact that question asks for; nil when it is an open one.
    package var labelFact: Fact?
    package var knownBy: [KnownBy]
    package var told: [BriefView.Told]
    package var promises: [PromiseLine]
    package var pains: [PainLine]
    package var timeline: [InteractionLine]
    /// How much of their time we have taken lately, in words, and what that rests on; nil for colleagues.
    package var time: TimeTaken?
    package var citations: Citations

    package init(
        asOf: Day, person: Person, mark: PersonMark, organisation: OrganisationMark?, affiliation: Affiliation?,
        facts: [FactLine], voices: [VoiceLine], disagreement: Int, labelQuestion: String?, knownBy: [KnownBy],
        told: [BriefView.Told], promises: [PromiseLine], pains: [PainLine], timeline: [InteractionLine],
        citations: Citations
    ) {
        self.asOf = asOf
        self.person = person
        self.mark = mark
        self.organisation = organisation
        self.affiliation = affiliation
        self.facts = facts
        self.voices = voices
        self.disagreement = disagreement
        self.labelQuestion = labelQuestion
        self.knownBy = knownBy
        self.told = told
        self.promises = promises
        self.pains = pains
        self.timeline = timeline
        self.citations = citations
    }
}
