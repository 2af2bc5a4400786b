import KenDomain

extension TopicMinutes {
    /// Topics with their minutes in one column: `NRT:30 V2:12.5`.
    static func packed(_ topics: [TopicMinutes]) -> String {
        topics.map { "\($0.topic.rawValue):\(words($0.minutes))" }.joined(separator: " ")
    }

    /// Reads ``packed(_:)``.
    static func unpacked(_ text: String) throws -> [TopicMinutes] {
        try text.utf8.split(separator: UInt8(ascii: " ")).map { word in
            guard let colon = word.firstIndex(of: UInt8(ascii: ":")), let topic = topics[code(word[..<colon])],
                let minutes = minutes(word[word.index(after: colon)...])
            else { throw StoreFault.corrupt("topics of an interaction that are not topics") }
            return TopicMinutes(topic, minutes)
        }
    }

    private static func words(_ minutes: Double) -> String { Int(exactly: minutes).map(String.init) ?? "\(minutes)" }

    private static func minutes(_ digits: Substring.UTF8View) -> Double? {
        Int(Substring(digits)).map(Double.init) ?? Double(Substring(digits))
    }

    private static let topics = Dictionary(uniqueKeysWithValues: Topic.allCases.map { (code($0.rawValue.utf8), $0) })

    /// The letters of a topic as one number.
    private static func code(_ letters: some Sequence<UInt8>) -> UInt64 {
        letters.reduce(1) { ($0 << 8) | UInt64($1) }
    }
}
