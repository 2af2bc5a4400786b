package import KenDomain

/// The Radar: what matters today over all accounts.
package struct RadarView: Codable, Sendable {
    /// The day it is read as of.
    package var asOf: Day
    /// At most five findings, most important first; a single honest sentence when nothing matters.
    package var findings: [Finding]
    /// Findings behind "more".
    package var further: [Finding]
    /// How many more findings are said only at their accounts.
    package var left: Int
    /// How many warnings are put off until a day.
    package var snoozed: Int
    /// One page of accounts.
    package var accounts: [AccountMark]
    /// Cursor of the next page; nil on the last.
    package var nextPage: String?
    /// The blind-spot map: every account with a known value, at most 200 of the most valuable.
    package var map: [AccountMark]
    /// How many more accounts have a known value.
    package var mapLeftOut = 0
    /// The next conversations, at most five.
    package var conversations: [ProposalView]
    /// Meetings already planned for the next days, soonest first, at most five.
    package var meetings: [MeetingMark]
    /// Colleagues of whom nobody said what they do, the first few, and how many more there are.
    package var unplaced: [PersonMark] = []
    package var unplacedMore = 0
    /// What the page's sentences and numbers rest on.
    package var citations: Citations

    package init(
        asOf: Day, findings: [Finding], further: [Finding] = [], left: Int = 0, snoozed: Int = 0,
        accounts: [AccountMark], nextPage: String? = nil,
        map: [AccountMark] = [], conversations: [ProposalView] = [], meetings: [MeetingMark] = [],
        citations: Citations = Citations()
    ) {
        self.asOf = asOf
        self.findings = findings
        self.further = further
        self.left = left
        self.snoozed = snoozed
        self.accounts = accounts
        self.nextPage = nextPage
        self.map = map
        self.conversations = conversations
        self.meetings = meetings
        self.citations = citations
    }
}

/// A planned meeting in a list.
package struct MeetingMark: Codable, Hashable, Sendable {
    package var id: Interaction.ID
    package var on: Day
    package var startsAt: Instant?
    /// Planned length; nil where it is not known.
    package var minutes: Double?
    package var title: String
    package var account: Organisation.ID?
    package var accountName: String?
    package var theirs: [String]
    package var ours: [String]

    package init(
        id: Interaction.ID, on: Day, startsAt: Instant? = nil, title: String, account: Organisation.ID? = nil,
        accountName: String? = nil, theirs: [String] = [], ours: [String] = []
    ) {
        self.id = id
        self.on = on
        self.startsAt = startsAt
        self.title = title
        self.account = account
        self.accountName = accountName
        self.theirs = theirs
        self.ours = ours
    }
}
