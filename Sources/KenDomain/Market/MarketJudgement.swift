/// What Ken makes of one customer's place in its market on a day (rule book 5.1–5.4).
public struct MarketJudgement: Hashable, Sendable, Codable {
    /// End industries of the customer, in the order of their ids.
    public var industries: [EndIndustry.ID]
    public var alignment: Alignment
    /// The alignment half a year before, for (e) asks how the roadmap is evolving.
    public var earlier: Alignment
    /// The day of which ``earlier`` speaks.
    public var earlierOn: Day
    /// The alignment as computed and, where a person set another, as set.
    public var heading: Marked<AlignmentHeading>
    public var stance: Stance
    /// The stance as computed and, where a person set another, as set.
    public var stanceHeading: Marked<StanceHeading>
    /// A colleague's view for as long as the alignment is unknown; drawn dashed, of low confidence.
    public var firstView: FirstView?
    public var competitors: CompetitorMatrix
    /// What keeps the customer from a larger share, surest first.
    public var barriers: [RankedBarrier]

    /// What alignment and stance call for.
    public var bucket: Bucket { Bucket(heading.shown, stanceHeading.shown) }

    /// Whether anybody knows whether it goes with its market.
    public var isKnown: Bool { heading.shown != .unknown }
}
