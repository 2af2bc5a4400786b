package import KenDomain

/// A customer's place in its market, beside what its judgement says of it: what only names and records tell.
package struct MarketView: Codable, Sendable {
    /// An end industry of the customer.
    package struct Industry: Codable, Hashable, Sendable {
        package var id: EndIndustry.ID
        package var name: String
        /// Share of its revenue, 0…1; nil when not known.
        package var share: Double?

        package init(id: EndIndustry.ID, name: String, share: Double?) {
            self.id = id
            self.name = name
            self.share = share
        }
    }

    /// An item of the customer's roadmap.
    package struct RoadmapLine: Codable, Hashable, Sendable {
        package var id: RoadmapItem.ID
        /// nil for what was told in others' confidence.
        package var title: String?
        package var dimension: String?
        package var bearing: RoadmapItem.Bearing
        package var status: RoadmapItem.Status
        /// The day it is ready; nil while none is named.
        package var readyOn: Day?

        package init(
            id: RoadmapItem.ID, title: String?, dimension: String?, bearing: RoadmapItem.Bearing,
            status: RoadmapItem.Status, readyOn: Day?
        ) {
            self.id = id
            self.title = title
            self.dimension = dimension
            self.bearing = bearing
            self.status = status
            self.readyOn = readyOn
        }
    }

    /// Through whom it buys from us; nil when it buys directly.
    package var partner: OrganisationMark?
    /// By share, the largest first, those of unknown share last.
    package var industries: [Industry]
    /// By day, those without one last.
    package var roadmap: [RoadmapLine]
    /// What is known of its own customers, by question.
    package var theirCustomers: [Question.ID]

    package init(
        partner: OrganisationMark? = nil, industries: [Industry], roadmap: [RoadmapLine], theirCustomers: [Question.ID]
    ) {
        self.partner = partner
        self.industries = industries
        self.roadmap = roadmap
        self.theirCustomers = theirCustomers
    }
}
