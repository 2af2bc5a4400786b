/// One round of asking, in one tool (rule book 9.3).
public struct SurveyWave: Kept {
    public typealias ID = Identifier<SurveyWave>

    public var id: ID
    public var title: String
    /// Where it was asked, such as the name of a survey tool.
    public var tool: String
    public var from: Day
    /// The day it was closed; nil while answers come in.
    public var until: Day?
    /// How many were asked; nil when the tool does not say.
    public var asked: Int?
    public var standing: Standing

    /// One round of asking.
    public init(id: ID, title: String, tool: String, from: Day, asked: Int? = nil, standing: Standing) {
        self.id = id
        self.title = title
        self.tool = tool
        self.from = from
        self.asked = asked
        self.standing = standing
    }

    /// How many answered, of those asked; nil when nobody knows how many were asked.
    public func response(_ answers: [WaveAnswer]) -> Rate? {
        asked.map { asked in
            let people = Set(answers.filter { $0.wave == id }.map { $0.person.map(\.description) ?? $0.id.description })
            return Rate(people.count, of: max(asked, people.count))
        }
    }
}
