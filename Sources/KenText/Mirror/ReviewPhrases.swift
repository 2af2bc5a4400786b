public import KenDomain

/// Words that show what drives an item of a review (rule book 10.2); a workspace may change them.
public enum ReviewPhrases {
    /// The list Ken starts with.
    public static let standard = PhraseList<ReviewDriver>([
        .init(
            .product,
            [
                "product definition", "definition", "project schedule*", "schedule*", "milestone*", "release*",
                "roadmap", "development", "feature*", "specification*", "engineering", "entwicklung*",
            ]),
        .init(
            .sales,
            [
                "funnel", "pipeline", "closing*", "closing plan*", "deal*", "forecast*", "quota*", "bookings", "leads",
                "campaign*", "sales", "vertrieb*", "ventes",
            ]),
        .init(
            .production,
            [
                "productivity", "inventory", "stock", "supply chain", "supplier*", "yield", "scrap", "throughput",
                "capacity", "utilisation", "utilization", "logistics", "production", "lager*", "produktion*",
            ]),
        .init(
            .value,
            [
                "satisfaction", "retention", "churn", "loyalty", "nps", "customer experience", "total experience",
                "whole product", "alternatives", "complaint*", "customer feedback", "references", "renewal*",
                "zufriedenheit", "kundenbindung",
            ]),
    ])
}
