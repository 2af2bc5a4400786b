package import KenDomain

/// A survey in a list.
package struct SurveyMark: Codable, Hashable, Sendable {
    package var id: Survey.ID
    package var title: String
    package var openedOn: Day
    package var closedOn: Day?

    package init(id: Survey.ID, title: String, openedOn: Day, closedOn: Day? = nil) {
        self.id = id
        self.title = title
        self.openedOn = openedOn
        self.closedOn = closedOn
    }
}

/// What a survey shows, all respondents together or one segment of them (rule book 6.3 to 6.6).
package struct SurveyView: Codable, Sendable {
    /// Why answers do not count, and how many.
    package struct Refused: Codable, Hashable, Sendable {
        package var reason: SurveyCleaning.Reason
        package var count: Int

        package init(reason: SurveyCleaning.Reason, count: Int) {
            self.reason = reason
            self.count = count
        }
    }

    package var mark: SurveyMark
    package var sample: SurveySample
    /// The commonest reason first.
    package var refused: [Refused]
    /// The largest first; empty where no division holds.
    package var segments: [SegmentLine]
    /// 1 for the largest segment; 0 for all respondents together.
    package var chosen: Int
    /// Of those that are looked at, the greatest opportunity first.
    package var scores: [OutcomeScore]
    /// Of all respondents together.
    package var whole: [OutcomeScore]
    /// For those that are looked at; nil while too few answered.
    package var hint: StrategyHint?
    /// Respondents who gave every mark.
    package var complete: Int
    /// Whether other respondents would be divided alike; nil without segments.
    package var isStable: Bool?
    /// Whether people lack different things, and how that was found out.
    package var division: Explanation

    package init(
        mark: SurveyMark, sample: SurveySample, refused: [Refused] = [], segments: [SegmentLine] = [], chosen: Int = 0,
        scores: [OutcomeScore], whole: [OutcomeScore], hint: StrategyHint?, complete: Int, isStable: Bool?,
        division: Explanation
    ) {
        self.mark = mark
        self.sample = sample
        self.refused = refused
        self.segments = segments
        self.chosen = chosen
        self.scores = scores
        self.whole = whole
        self.hint = hint
        self.complete = complete
        self.isStable = isStable
        self.division = division
    }

    /// People behind the figures that are looked at.
    package var people: Int { chosen == 0 ? sample.respondents : segments[safe: chosen - 1]?.people ?? 0 }
}

/// One group of people who lack the same.
package struct SegmentLine: Codable, Sendable {
    /// From 1, the largest first.
    package var number: Int
    package var people: Int
    /// The group of the file that most of them belong to, and how many of them; nil where the file names none.
    package var group: String?
    package var inGroup: Int
    package var scores: [OutcomeScore]
    package var hint: StrategyHint?

    package init(
        number: Int, people: Int, group: String? = nil, inGroup: Int = 0, scores: [OutcomeScore], hint: StrategyHint?
    ) {
        self.number = number
        self.people = people
        self.group = group
        self.inGroup = inGroup
        self.scores = scores
        self.hint = hint
    }
}

extension Array {
    /// The element at a place; nil beyond the ends.
    package subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
