package import KenDomain

/// A reading of how we see ourselves.
package struct MirrorInput: Codable, Sendable {
    package var asOf: Day?
    /// Who of ours reads, by name, mail or id: only the owner of a data directory, who has no name there, may say so.
    package var me: String?

    package init(asOf: Day? = nil, me: String? = nil) {
        self.asOf = asOf
        self.me = me
    }
}

/// Who the customer is, in one line, by whoever asks.
package struct PollInput: Codable, Sendable {
    package var text: String
    /// Who answers: only the owner of a data directory, who has no name there, may say so.
    package var by: String?

    package init(text: String, by: String? = nil) {
        self.text = text
        self.by = by
    }
}

/// The definition that was settled on.
package struct VerdictInput: Codable, Sendable {
    /// What somebody held against it.
    package struct Objection: Codable, Hashable, Sendable {
        package var by: String
        package var text: String

        package init(by: String, text: String) {
            self.by = by
            self.text = text
        }
    }

    package var sentence: String
    /// Names of colleagues.
    package var agreed: [String]
    package var objections: [Objection]
    /// nil for today.
    package var decidedOn: Day?

    package init(sentence: String, agreed: [String], objections: [Objection] = [], decidedOn: Day? = nil) {
        self.sentence = sentence
        self.agreed = agreed
        self.objections = objections
        self.decidedOn = decidedOn
    }
}

/// How whoever asks sees the company.
package struct AssessmentInput: Codable, Sendable {
    /// Marks 0…4 by item 1…12; those left out are not known.
    package var marks: [Int: Int]
    /// What business we are in, as it comes to mind.
    package var business: String?
    /// Who answers: only the owner of a data directory, who has no name there, may say so.
    package var by: String?

    package init(marks: [Int: Int], business: String? = nil, by: String? = nil) {
        self.marks = marks
        self.business = business
        self.by = by
    }
}

/// The minutes of a review, as they were pasted.
package struct ReviewMinutesInput: Codable, Sendable {
    package var title: String
    /// nil for today.
    package var heldOn: Day?
    /// One item a line, with minutes and counts where it has any.
    package var minutes: String
    /// People present by what they stand for; nil when nobody counted.
    package var attendees: [ReviewDriver: Int]?
    /// What we say drives us.
    package var statedDriver: ReviewDriver?

    package init(
        title: String, heldOn: Day? = nil, minutes: String, attendees: [ReviewDriver: Int]? = nil,
        statedDriver: ReviewDriver? = nil
    ) {
        self.title = title
        self.heldOn = heldOn
        self.minutes = minutes
        self.attendees = attendees
        self.statedDriver = statedDriver
    }
}

/// A tap that sets an item of a review right.
package struct ReviewTapInput: Codable, Sendable {
    /// The class of an item.
    package enum Tap: String, Codable, Sendable, CaseIterable {
        case product, sales, production, value
        /// Finance, people, and whatever drives nothing.
        case neutral
    }

    package var review: ReviewRecord.ID
    /// 1 for the first item.
    package var item: Int
    package var tap: Tap

    package init(review: ReviewRecord.ID, item: Int, tap: Tap) {
        self.review = review
        self.item = item
        self.tap = tap
    }
}
