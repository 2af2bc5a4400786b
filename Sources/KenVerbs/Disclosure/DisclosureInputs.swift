package import KenDomain

/// Something of our roadmap to show, or that was shown.
package struct DiscloseInput: Codable, Sendable {
    /// Title or id of the item.
    package var item: String
    package var account: String
    /// People of theirs.
    package var people: [String]
    /// Our person who shows it; nil for the caller.
    package var shownBy: String?
    package var channel: Disclosure.Channel
    /// nil for today.
    package var shownOn: Day?
    /// Whether they were told that it is directional and confidential, and said they understood.
    package var hasNotice: Bool
    package var isAcknowledged: Bool
    package var questions: [String]
    /// Whether to write it down, or only to say whether it may be shown.
    package var keeps: Bool

    package init(
        item: String, account: String, people: [String] = [], shownBy: String? = nil,
        channel: Disclosure.Channel = .inPerson, shownOn: Day? = nil, hasNotice: Bool = false,
        isAcknowledged: Bool = false, questions: [String] = [], keeps: Bool
    ) {
        self.item = item
        self.account = account
        self.people = people
        self.shownBy = shownBy
        self.channel = channel
        self.shownOn = shownOn
        self.hasNotice = hasNotice
        self.isAcknowledged = isAcknowledged
        self.questions = questions
        self.keeps = keeps
    }
}

/// A request to meet somebody.
package struct AccessInput: Codable, Sendable {
    package var account: String
    /// Whom one wants to meet; nil when only a function is asked for.
    package var wanted: String?
    /// Who was asked: a colleague, or somebody of theirs or of a partner.
    package var askedOf: String?
    /// Our person who asks; nil for the caller.
    package var requester: String?
    /// nil for today.
    package var askedOn: Day?

    package init(
        account: String, wanted: String? = nil, askedOf: String? = nil, requester: String? = nil, askedOn: Day? = nil
    ) {
        self.account = account
        self.wanted = wanted
        self.askedOf = askedOf
        self.requester = requester
        self.askedOn = askedOn
    }
}

/// The answer to a request to meet somebody.
package struct AccessReplyInput: Codable, Sendable {
    package var request: AccessRequest.ID
    package var reply: AccessRequest.Reply
    /// The reason given, in their words.
    package var words: String?
    /// nil for today.
    package var repliedOn: Day?

    package init(request: AccessRequest.ID, reply: AccessRequest.Reply, words: String? = nil, repliedOn: Day? = nil) {
        self.request = request
        self.reply = reply
        self.words = words
        self.repliedOn = repliedOn
    }
}
