extension Wording {
    /// In what a customer is ahead: the trends that its roadmap answers before others, else that it shapes its industry. It
    /// says nothing of its other markets.
    public static func ahead(_ finding: LeadUser) -> String {
        guard !finding.trends.isEmpty else { return "shapes its industry" }
        return "is ahead on \(list(finding.trends.map { "“\($0)”" }))"
    }
}
