public import KenDomain

/// What others may be shown of a roadmap item, as it stands or stood.
public struct RoadmapShownDraft: Hashable, Sendable, Codable {
    public var title: String
    public var scope: String?
    public var range = DisclosureSubject.Range()
    public var status: RoadmapItem.Status
    /// The name of the class that says who may be told of it.
    public var disclosure: String
    /// The customer of a co-creation.
    public var madeWith: Link?
    public var exclusiveTo: Link?
    public var edition = 1

    /// An item in its first edition, of which nobody is to be told.
    public init(title: String, status: RoadmapItem.Status = .planned, disclosure: String = "never") {
        self.title = title
        self.status = status
        self.disclosure = disclosure
    }
}

/// An item of a roadmap, theirs or ours.
public struct RoadmapItemDraft: Hashable, Sendable, Codable {
    public var owner: Link
    public var dimension: String?
    public var bearing = RoadmapItem.Bearing.withTrend
    public var effort: Double?
    public var readyOn: Day?
    public var shown: RoadmapShownDraft
    public var claims: [Link] = []

    /// An item of a roadmap.
    public init(owner: Link, shown: RoadmapShownDraft) {
        self.owner = owner
        self.shown = shown
    }
}

/// How an item of a roadmap stood from a day on; no record of its own.
public struct RoadmapEditionDraft: Hashable, Sendable, Codable {
    public var item: Link
    public var from: Day
    public var shown: RoadmapShownDraft

    /// How an item stood from a day on.
    public init(item: Link, from: Day, shown: RoadmapShownDraft) {
        self.item = item
        self.from = from
        self.shown = shown
    }
}
