import KenDomain

/// Topic minutes as Ken's own files write them: `PRF:60; NRT:30`.
enum TopicsText {
    /// What a cell may hold.
    static let form = "a list of topics and minutes; write PRF:60; NRT:30"

    /// Reads them; nil for anything else.
    static func read(_ text: String) -> [TopicMinutes]? {
        let items = text.split(separator: ";").map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
        let topics = items.compactMap { item -> TopicMinutes? in
            let parts = item.split(separator: ":")
            guard parts.count == 2, let topic = Topic(rawValue: parts[0].trimmingBlanks()),
                let minutes = Double(parts[1].trimmingBlanks()), (0...100_000).contains(minutes)
            else { return nil }
            return TopicMinutes(topic, minutes)
        }
        return topics.count == items.count ? topics : nil
    }

    /// The form read by ``read(_:)``; nil for none.
    static func write(_ topics: [TopicMinutes]) -> String? {
        topics.isEmpty
            ? nil : topics.map { "\($0.topic.rawValue):\(NumberText.write($0.minutes))" }.joined(separator: "; ")
    }
}
