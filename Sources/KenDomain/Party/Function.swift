/// What a person does at work; a person may hold several (rule book 0.2). Rules test functions, never titles.
public enum Function: String, Sendable, Codable, CaseIterable {
    case sales, channelSales, product, domainExpert, engineering, support, customerSuccess, operations, finance
    case procurement, legal, marketing, executive
}

/// How high a person stands, as far as a title tells.
public enum Seniority: String, Sendable, Codable, CaseIterable {
    case executive, head, manager, specialist
}
