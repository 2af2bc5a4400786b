extension Segmentation {
    /// One value of an attribute in one segment, beside all segments.
    public struct Share: Hashable, Sendable, Codable {
        /// nil where nobody knows.
        public var value: String?
        public var inSegment: Rate
        public var inAll: Rate
    }

    /// Who the people of each segment are, looked at only after they were told apart (rule book 6.5, step 8).
    ///
    /// - Parameter attribute: one property of each respondent, such as country or size; unknown ones are left out and
    ///   counted as such.
    /// - Returns: for each segment, in its order, the values by name, unknown last.
    public func profile(_ attribute: [SurveyResponse.ID: String]) -> [[Share]] {
        let all = segments.flatMap(\.responses)
        let named = Set(all.compactMap { attribute[$0] }).sorted()
        let values: [String?] = named + (all.contains { attribute[$0] == nil } ? [nil] : [])
        return segments.map { segment in
            values.map { value in
                let isSo = { (id: SurveyResponse.ID) in attribute[id] == value }
                return Share(
                    value: value, inSegment: Rate(segment.responses.count(where: isSo), of: segment.responses.count),
                    inAll: Rate(all.count(where: isSo), of: all.count))
            }
        }
    }
}
