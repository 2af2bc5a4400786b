import KenDomain

extension TopicMinutes {
    /// Topics with their minutes in one column: `NRT:30 V2:12.5`.
    static func packed(_ topics: [TopicMinutes]) -> String {
        topics.map { "\($0.topic.rawValue):\($0.minutes)" }.joined(separator: " ")
    }

    /// Reads ``packed(_:)``.
    static func unpacked(_ text: String) throws -> [TopicMinutes] {
        if text.isEmpty { return [] }
        return try text.split(separator: " ").map { word in
            let parts = word.split(separator: ":")
            guard parts.count == 2, let topic = Topic(rawValue: String(parts[0])), let minutes = Double(parts[1]) else {
                throw StoreFault.corrupt("topics of an interaction that are not topics")
            }
            return TopicMinutes(topic, minutes)
        }
    }
}
