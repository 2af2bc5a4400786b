package import KenDomain

/// How deep we look for what customers need (rule book 7): shares by level, coaching, questions nobody followed up.
package struct ResearchView: Codable, Sendable {
    /// One level with the talks that reached it.
    package struct Level: Codable, Sendable {
        package var level: ResearchLevel
        package var rate: Rate
        /// The newest talks, at most a dozen.
        package var talks: [Reference]

        package init(level: ResearchLevel, rate: Rate, talks: [Reference]) {
            self.level = level
            self.rate = rate
            self.talks = talks
        }
    }

    /// Research about one product of ours, as far as talks name it.
    package struct ProductLine: Codable, Sendable {
        package var name: String
        package var talks: Int
        /// Talks behind decisions about it.
        package var behindDecisions: Int
        package var deepest: ResearchLevel?

        package init(name: String, talks: Int, behindDecisions: Int, deepest: ResearchLevel?) {
            self.name = name
            self.talks = talks
            self.behindDecisions = behindDecisions
            self.deepest = deepest
        }
    }

    package var asOf: Day
    /// Days that are looked at.
    package var days: Int
    /// Mean level, 1…5; nil without research.
    package var depth: Double?
    /// How the mean came about, with the newest talks of each level.
    package var explanation: Explanation
    /// The shallowest first; every level is there.
    package var levels: [Level]
    /// Talks of all time by level, as it was recorded.
    package var ever: [Int: Int]
    /// What would take us deeper, in a sentence; nil while there is no research.
    package var coaching: String?
    /// Questions about problems that nobody followed up, of those whose follow-ups were counted.
    package var unprobed: Rate
    /// Those of talks the caller took part in, newest first.
    package var own: [SessionLine]
    package var products: [ProductLine]
    package var findings: [Finding]
    package var citations: Citations

    package init(
        asOf: Day, days: Int, depth: Double?, explanation: Explanation, levels: [Level], ever: [Int: Int],
        coaching: String?,
        unprobed: Rate, own: [SessionLine] = [], products: [ProductLine] = [], findings: [Finding] = [],
        citations: Citations = Citations()
    ) {
        self.asOf = asOf
        self.days = days
        self.depth = depth
        self.explanation = explanation
        self.levels = levels
        self.ever = ever
        self.coaching = coaching
        self.unprobed = unprobed
        self.own = own
        self.products = products
        self.findings = findings
        self.citations = citations
    }
}

/// The questions of one talk. How they were asked is for those of ours who took part; others see what was asked and
/// answered (rule book 13.4).
package struct SessionLine: Codable, Sendable {
    /// One question as it was asked.
    package struct Question: Codable, Sendable {
        package var id: AskedQuestion.ID
        package var text: String
        /// What they answered, in their words.
        package var answer: String?
        package var followUps: Int?
        /// What its wording gives away; nil for whoever was not there.
        package var lint: LintLine?
        /// The level in force, 0…3; nil where it was not read, or for whoever was not there.
        package var level: Int?
        /// Whether a person set the level, with the reason.
        package var setBecause: String?
        /// Whether it asked for problems and nobody followed it up; nil when not known, or for whoever was not there.
        package var isUnprobed: Bool?

        package init(
            id: AskedQuestion.ID, text: String, answer: String? = nil, followUps: Int? = nil, lint: LintLine? = nil,
            level: Int? = nil, setBecause: String? = nil, isUnprobed: Bool? = nil
        ) {
            self.id = id
            self.text = text
            self.answer = answer
            self.followUps = followUps
            self.lint = lint
            self.level = level
            self.setBecause = setBecause
            self.isUnprobed = isUnprobed
        }
    }

    package var talk: Interaction.ID
    package var title: String
    package var on: Day
    /// 1…5 as recorded; 0 when nobody recorded one.
    package var recorded: Int
    /// As the questions give it; nil without questions, or for whoever was not there.
    package var session: SessionLevel?
    package var questions: [Question]
    /// Questions that the caller may not read.
    package var hidden: Int

    package init(
        talk: Interaction.ID, title: String, on: Day, recorded: Int, session: SessionLevel?, questions: [Question],
        hidden: Int = 0
    ) {
        self.talk = talk
        self.title = title
        self.on = on
        self.recorded = recorded
        self.session = session
        self.questions = questions
        self.hidden = hidden
    }
}
