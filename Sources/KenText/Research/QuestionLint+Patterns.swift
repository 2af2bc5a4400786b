/// The patterns of rule book 7.1, on straight apostrophes and blanks.
extension QuestionLint {
    static var polite: some RegexComponent {
        /^(?:can|could|would|will) you (?:please )?(?:tell|describe|walk|show|explain|talk|give|take)\b/
            .ignoresCase().wordBoundaryKind(.simple)
    }

    static var open: some RegexComponent {
        #/
        ^(?:tell\ me|tell\ us|describe|walk\ me|walk\ us|talk\ me|show\ me|show\ us|explain|help\ me\ understand|what
        |how|why|when|where|which|who|give\ me|take\ me)\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    static var scaleAnywhere: some RegexComponent {
        /\b(?:strongly (?:dis)?agree|scale (?:of|from)|rate\b|1 to (?:5|7|10)|0 to 10)\b/
            .ignoresCase().wordBoundaryKind(.simple)
    }

    static var scaleAtStart: some RegexComponent {
        /^(?:on a scale\b|rate\b|how (?:satisfied|likely|important|much do you agree)\b)/
            .ignoresCase().wordBoundaryKind(.simple)
    }

    static var closed: some RegexComponent {
        #/
        ^(?:so[,\ ]+|and[,\ ]+|ok[,\ ]+)?
        (?:(?:do|does|did|is|are|was|were|am|will|would|could|can|should|shall|have|has|had|may|might)(?:n't)?
        |won't|can't|shan't)(?=\s++(?!you\ (?:tell|describe|walk|show|explain|talk|give)))
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    static var negated: some RegexComponent {
        #/
        \b(?:wouldn|don|isn|aren|won|couldn|can|shouldn|doesn|didn|haven)'t\ (?:you|it|that|this|we|they)\b
        |\b(?:would|do)\ you\ agree\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    static var tag: some RegexComponent {
        /,\s*(?:right|correct|yes|no|ok(?:ay)?|agreed)\s*\?\s*$/.ignoresCase().wordBoundaryKind(.simple)
    }

    static var assuming: some RegexComponent {
        /\b(?:surely|obviously|of course|clearly|as (?:you|we all) know)\b/.ignoresCase().wordBoundaryKind(.simple)
    }

    static var praising: some RegexComponent {
        #/
        \bhow\ (?:much\ )?(?:great|useful|valuable|helpful|better|happy|excited)\b.*\b(?:our|we|this)\b
        |\bhow\ much\ (?:do|did|would)\ you\ (?:like|love|enjoy)\b
        |\bwhat\ do\ you\ (?:like|love)\ (?:about|most\ about)\ (?:our|the\ new)\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    static var solution: some RegexComponent {
        #/
        \b(?:features?|functionality|capabilit(?:y|ies)|(?:new|next|other)\ products?|new\ (?:version|release|model)
        |add(?:ed|ing)?|build|built|develop|design\ for\ you|option|plug-?in|app|dashboard|module|wish\ ?list
        |improvements?\ (?:to|in)\ our)\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    static var idea: some RegexComponent {
        #/
        \b(?:if\ we|we(?:'re|\ are)\ (?:thinking|planning|building|considering)|our\ (?:new|idea|concept|next|planned)
        |this\ (?:feature|idea|concept)|would\ you\ (?:buy|use|pay|switch|want|like|be\ interested)|imagine|suppose)\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    static var hypothetical: some RegexComponent {
        #/
        \b(?:would\ you|could\ you\ imagine|if\ you\ (?:could|had)|if\ we|suppose|imagine|how\ likely\ (?:are|would)
        |do\ you\ think\ you(?:'d|\ would))\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    static var twoMarks: some RegexComponent { /\?.+\?/.wordBoundaryKind(.simple) }

    static var twoClauses: some RegexComponent {
        #/
        \b(?:and|or)\s++(?!why\s*\?)
        (?:what|how|why|when|where|which|who|do|does|did|is|are|would|could|can|should)\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    static var loaded: some RegexComponent {
        #/
        \b(?:terrible|awful|horrible|frustrat\w*|annoying|painful|painfully|amazing|great|excellent|best-in-class
        |world-class|outdated|clumsy)\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }

    static var generic: some RegexComponent {
        /\b(?:usually|typically|generally|normally|ever|always|never)\b/.ignoresCase().wordBoundaryKind(.simple)
    }

    static var past: some RegexComponent {
        #/
        \b(?:last\ (?:time|week|month|quarter|year|order|project|install|machine|changeover|shift|build)|most\ recent
        |yesterday)\b
        /#
        .ignoresCase().wordBoundaryKind(.simple)
    }
}
